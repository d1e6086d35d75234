//# environment: node

import fs from 'node:fs';
if (!Object.hasOwn(fs, 'readFile')) globalThis.missing = true;
if ('noSuchFunction' in Math) globalThis.extra = true;
const { value } = Object.getOwnPropertyDescriptor(fs, 'mkdirSync');
value('x'); //~ impure fs: changes the file system

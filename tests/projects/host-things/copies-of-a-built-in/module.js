//# environment: node

import * as path from 'node:path';
import util from 'node:util';
import fs from 'node:fs';
const mine = { ...path, extra: 1 }; //~ ambient platform: node:path.sep //~ ambient platform: node:path.delimiter
export const file = mine.join('a', mine.basename('b'));
const assigned = Object.assign({}, util, { inherits: null });
assigned.inspect.custom.toString();
const copied = {};
for (const name of Object.keys(fs)) copied[name] = fs[name];
copied.extra = 1;
copied.mkdirSync('x'); //~ impure fs: changes the file system

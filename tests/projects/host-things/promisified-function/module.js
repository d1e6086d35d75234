//# environment: node

import { promisify } from 'node:util';
import fs from 'node:fs';
const read = promisify(fs.readFile);
export const load = () => read('a');
const own = promisify((value, done) => { globalThis.ran = value; done(null, value); });
own(1); //~ impure global-write: globalThis.ran
read('a'); //~ impure fs

//# environment: node

import { callbackify } from 'node:util';
const run = callbackify(async (value) => value);
run(() => { globalThis.ran = true; }, (error, value) => { value(); }); //~ impure? global-write: globalThis.ran

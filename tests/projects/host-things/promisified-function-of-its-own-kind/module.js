//# environment: node

import { promisify } from 'node:util';
function run() {}
run[promisify.custom] = () => { globalThis.ran = true; };
promisify(run)(); //~ impure global-write: globalThis.ran

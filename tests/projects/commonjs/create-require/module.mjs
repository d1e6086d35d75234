import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
export const run = require('./lib.cjs'); 
run(); //~ impure console

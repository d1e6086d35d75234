import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
export const run = require('./lib.cjs');
export const other = require('./' + process.pid + '.cjs'); //~ ambient platform //~ unknown computed-load

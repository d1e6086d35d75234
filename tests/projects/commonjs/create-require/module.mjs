import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
export const run = require('./lib.cjs'); //~ unknown computed-load: ./lib.cjs

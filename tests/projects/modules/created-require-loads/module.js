import { createRequire as make } from 'node:module';
const require = make(import.meta.url);
const lib = require('./lib.cjs');
lib.run(); //~ impure console via run
export const { name } = make(import.meta.url)('./data.json');

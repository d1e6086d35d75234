import { add, all } from './add.js';
export const own = add('a', []);
export const theirs = add('a'); //~ impure import-write: add.js
export const { length } = all;

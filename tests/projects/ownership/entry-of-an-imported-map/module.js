import { table, names } from './table.js';
table.set('a', 1); //~ impure import-write: table.js
names.add('a'); //~ impure import-write: table.js
export const a = table.has('a');

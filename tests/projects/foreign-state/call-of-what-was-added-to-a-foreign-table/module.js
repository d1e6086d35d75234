import { add, table } from './table.js';
add('one', () => 1); //~ impure import-write via add
table.one();
globalThis.after = 1; //~ impure global-write

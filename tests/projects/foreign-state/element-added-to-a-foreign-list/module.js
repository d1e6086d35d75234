import { list } from './list.js';
list.push(() => 1); //~ impure import-write
list[0]();
globalThis.after = 1; //~ impure global-write

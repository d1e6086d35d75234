import { table } from './table.js';
Object.assign(table, { a: 1 }); //~ impure import-write
Object.defineProperty(table, 'b', { value: 2 }); //~ impure import-write
Object.defineProperties(table, { c: { value: 3 } }); //~ impure import-write
Object.setPrototypeOf(table, null); //~ impure import-write
Reflect.deleteProperty(table, 'a'); //~ impure import-write
Object.freeze(table); //~ impure import-write
Object.seal(table); //~ impure import-write
delete table.a; //~ impure import-write
table.count++; //~ impure import-write

import { table } from './table.js';
table.added = 1; //~ impure import-write: writes `table.added`, which belongs to table.js

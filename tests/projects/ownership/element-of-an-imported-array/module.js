import { list } from './list.js';
list[0] = 2; //~ impure import-write: writes `list["0"]`, which belongs to list.js

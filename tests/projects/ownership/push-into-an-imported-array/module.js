import { list } from './list.js';
list.push(4); //~ impure import-write: which belongs to list.js

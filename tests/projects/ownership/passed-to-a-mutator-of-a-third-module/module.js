import { list } from './list.js';
import { append } from './append.js';
append(list); //~ impure import-write: which belongs to list.js via append

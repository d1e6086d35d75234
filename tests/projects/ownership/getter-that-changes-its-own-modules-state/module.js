import { counter } from './counter.js';
export const count = counter.next; //~ impure import-write: which belongs to counter.js

import { Outer } from './outer.js';
Outer.Inner.limit = 1; //~ impure import-write: Outer.Inner.limit

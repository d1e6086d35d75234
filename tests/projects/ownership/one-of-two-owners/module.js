//# globals: u
import { shared } from './shared.js';
const own = {};
const target = u ? own : shared;
target.extra = 1; //~ impure? import-write: shared.js

import { next } from './counter.js';
export const count = next(); //~ impure import-write: counter.js

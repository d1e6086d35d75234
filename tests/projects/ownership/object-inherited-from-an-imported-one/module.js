import { base } from './base.js';
export const derived = Object.create(base);
derived.extra = 1;
derived.list.push(1); //~ impure import-write: base.js

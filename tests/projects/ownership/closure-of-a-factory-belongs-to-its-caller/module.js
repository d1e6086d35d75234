import { counter } from './counter.js';
const next = counter();
next();
export const count = next();

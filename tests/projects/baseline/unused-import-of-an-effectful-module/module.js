import { unused } from './effectful.js';
export const answer = 42;

import { count } from './lib.js';
export const set = () => { count = 1; };
count++; //~ impure throw

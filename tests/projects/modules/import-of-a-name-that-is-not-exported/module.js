import { missing } from './lib.js';
export const lazily = () => missing;
export const value = missing; //~ impure throw: imports `missing` from "./lib.js", which does not export it

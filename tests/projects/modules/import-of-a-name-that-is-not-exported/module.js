import { missing } from './lib.js'; //~ impure throw: imports `missing` from "./lib.js", which does not export it
export const lazily = () => missing;
export const value = missing;

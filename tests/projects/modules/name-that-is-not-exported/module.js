import * as lib from './lib.js';
export const missing = lib.missing;
lib.missing(); //~ impure throw

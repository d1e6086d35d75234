import * as lib from './lib.js';
lib.count = 1; //~ impure throw

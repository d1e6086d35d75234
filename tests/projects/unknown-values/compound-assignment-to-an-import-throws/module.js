import { value } from './value.js';
value += 1; //~ impure throw

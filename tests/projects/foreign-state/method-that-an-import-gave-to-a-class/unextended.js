import { Moment } from './library.js';
new Moment().round(); //~ impure throw: not a function

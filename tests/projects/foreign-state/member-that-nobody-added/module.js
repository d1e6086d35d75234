import { hooks } from './hooks.js';
hooks.locale('a'); //~ impure throw: not a function

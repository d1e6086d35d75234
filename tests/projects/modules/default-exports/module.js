import task from './lib.js';
import Model, { default as Same } from './anonymous.js';
task(); //~ impure console
new Model(); //~ impure console
new Same(); //~ impure console

import { Moment } from './through.js';
const made = new Moment();
made.round();
made.log(); //~ impure console: console.log

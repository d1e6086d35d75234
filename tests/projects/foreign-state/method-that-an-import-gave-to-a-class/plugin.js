import { Moment } from './library.js';
Moment.prototype.round = function () { return this; }; //~ impure import-write: Moment.prototype.round
Moment.prototype.log = function () { console.log(this); }; //~ impure import-write: Moment.prototype.log

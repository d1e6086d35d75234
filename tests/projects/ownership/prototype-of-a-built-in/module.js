Object.prototype.extra = 1; //~ impure builtin-write: writes `Object.prototype.extra`
Array.prototype.last = function () {}; //~ impure builtin-write: Array.prototype.last
Math.tau = 6; //~ impure builtin-write: Math.tau

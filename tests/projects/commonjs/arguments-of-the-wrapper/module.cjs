exports.count = arguments.length;
arguments[0].first = typeof arguments[3];
const util = arguments[1]('./lib.cjs');
arguments[2].exports.total = util.total + 1;
(() => { arguments[0].nested = true; })();
exports.own = (function () { return arguments.length; })(1, 2);
console.log(exports.nested); //~ impure console
module.exports.all = arguments; //~ unknown unsupported: the arguments object of the module wrapper

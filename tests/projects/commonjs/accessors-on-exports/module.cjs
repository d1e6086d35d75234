const lib = require('./lib.cjs');
exports.a = lib.quiet;
exports.b = lib.loud; //~ impure console

const lib = require('./lib.cjs');
const { loud } = require('./lib.cjs');
exports.one = lib.quiet();
lib.loud(); //~ impure console
loud(); //~ impure console

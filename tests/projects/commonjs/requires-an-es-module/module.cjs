const lib = require('./lib.mjs');
exports.value = lib.default;
lib.run(); //~ impure console

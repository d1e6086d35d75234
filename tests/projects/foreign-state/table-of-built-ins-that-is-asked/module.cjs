const { ask } = require('./ask.cjs');
exports.indexOf = ask('%String.prototype.indexOf%'); //~ impure import-write

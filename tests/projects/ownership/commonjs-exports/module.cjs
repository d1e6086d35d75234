const { table, fill } = require('./table.cjs');
module.exports = { own: fill({}) };
module.exports.extra = 1;
exports.unused = 1;
table.added = 1; //~ impure import-write: table.cjs
fill(table); //~ impure import-write: table.cjs

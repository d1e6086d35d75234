const name = './lib.cjs';
require(name)(); //~ impure console
require('./' + 'lib.cjs')(); //~ impure console
const load = require;
load('./lib.cjs')(); //~ impure console
exports.open = (file) => require(file);

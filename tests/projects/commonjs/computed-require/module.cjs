const name = './lib.cjs';
require(name)(); //~ unknown computed-load: ./lib.cjs
require('./' + 'lib.cjs')(); //~ unknown computed-load: ./lib.cjs
const load = require;
load('./lib.cjs')(); //~ unknown computed-load: ./lib.cjs
exports.open = (file) => require(file);

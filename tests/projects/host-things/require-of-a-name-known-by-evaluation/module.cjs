const name = './other.cjs';
module.exports = require(name); //~ unknown computed-load: ./other.cjs

//# environment: node
const load = require;
module.exports = load('node:path').join('a', 'b');
module.require('./other.js'); //~ unknown computed-load: ./other.js

module.exports = require('./data.json'); //~ unknown unparsed-module: not valid JSON

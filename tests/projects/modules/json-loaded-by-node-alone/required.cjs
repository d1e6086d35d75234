//# environment: node
module.exports = require('./data.json').name;

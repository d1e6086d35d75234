const { list } = require('./data.json');
module.exports = Object.entries(require('./data.json')).map(([key, value]) => key + value);
list.push(1); //~ impure import-write: which belongs to data.json

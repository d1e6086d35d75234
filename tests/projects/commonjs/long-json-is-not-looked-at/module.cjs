const { list, name } = require('./data.json');
module.exports = list.length;
if (name === 'a') console.log('run'); //~ impure? console

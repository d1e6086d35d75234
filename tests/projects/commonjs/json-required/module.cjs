const data = require('./data.json');
if (data.level === 'debug') console.log(data.level); //~ impure console

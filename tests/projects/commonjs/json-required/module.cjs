const data = require('./data.json');
if (data.level === 'debug') console.log(data.level); //~ impure console
if (data.level === 'error') console.log('never');

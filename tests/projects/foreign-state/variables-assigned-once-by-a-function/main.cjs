var helpers = require('./helpers.cjs');
helpers.star({ a: 1 }, exports);
helpers.callGreet(); //~ unknown unknown-call
helpers.callTwice(); //~ unknown unknown-call

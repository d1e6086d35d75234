var helpers = require('./helpers.cjs');
helpers.star({ a: 1 }, exports);
helpers.callGreet();
helpers.callTwice();
helpers.change(); //~ impure import-write
helpers.callTwice(); //~ unknown unknown-call

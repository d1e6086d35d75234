const lib = require('./lib.cjs');
lib.list.push(1); //~ impure import-write
lib.extra = 1; //~ impure import-write

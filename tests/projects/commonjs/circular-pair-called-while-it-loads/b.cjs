const a = require('./a.cjs');
a.early(); //~ impure console via early

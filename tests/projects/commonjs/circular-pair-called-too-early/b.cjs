const a = require('./a.cjs');
a.early(); //~ unknown import-cycle

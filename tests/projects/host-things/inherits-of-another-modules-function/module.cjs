//# environment: node

const { inherits } = require('util');
const { Other } = require('./other.cjs');
function Own() {}
inherits(Own, Other);
function Third() {}
inherits(Other, Third); //~ impure import-write: super_ //~ impure import-write: prototype

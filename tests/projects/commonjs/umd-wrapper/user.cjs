//# environment: node
require('./module.cjs').run(); //~ impure console

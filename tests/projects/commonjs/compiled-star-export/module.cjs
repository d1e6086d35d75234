require('./index.cjs').run(); //~ impure console

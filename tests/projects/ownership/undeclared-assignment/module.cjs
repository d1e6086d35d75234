counter = 1; //~ impure global-write: counter

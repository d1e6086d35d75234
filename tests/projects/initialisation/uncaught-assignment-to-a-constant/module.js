const limit = 1;
limit = 2; //~ impure throw: assigns `limit`, a constant

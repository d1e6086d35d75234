(2).size = 1; //~ impure throw: size

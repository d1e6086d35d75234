counter += 1; //~ impure throw: reads `counter`, which is not defined

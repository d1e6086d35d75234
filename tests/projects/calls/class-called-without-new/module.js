class Box {}
Box(); //~ impure throw: `Box` without `new`

const forever = (n) => forever(n + 1);
forever(0); //~ impure throw: exhausts the stack
globalThis.never = 1;

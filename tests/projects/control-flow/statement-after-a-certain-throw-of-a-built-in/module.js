null.x; //~ impure throw
globalThis.never = 1;

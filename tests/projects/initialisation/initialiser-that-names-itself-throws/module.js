export const a = a + 1; //~ impure throw: reads `a` before it is initialised

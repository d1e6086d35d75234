export const y = x + 1; //~ impure throw: reads `x` before it is initialised
const x = 1;

export const kind = typeof later; //~ impure throw: reads `later` before it is initialised
const later = 1;

export const sum = Symbol('a') + 1; //~ impure throw: converts a symbol

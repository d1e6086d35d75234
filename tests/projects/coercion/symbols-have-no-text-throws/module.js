export const name = Symbol('a').toString();
export const text = `a ${Symbol('a')}`; //~ impure throw: converts a symbol

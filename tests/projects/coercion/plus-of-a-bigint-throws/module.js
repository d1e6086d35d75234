export const number = Number(1n);
export const negative = -1n;
export const text = +1n; //~ impure throw: converts a BigInt

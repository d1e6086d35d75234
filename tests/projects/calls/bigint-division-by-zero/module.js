export const value = 1n / 0n; //~ impure throw

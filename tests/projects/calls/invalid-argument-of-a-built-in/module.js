export const list = new Array(-1); //~ impure throw

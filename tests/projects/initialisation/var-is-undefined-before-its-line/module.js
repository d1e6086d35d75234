export const before = count;
export const size = before.size; //~ impure throw: undefined
var count = 1;

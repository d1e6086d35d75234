const global = Object.freeze(/a/gu);
export const name = 'a'.replace(global, 'b'); //~ impure throw: which cannot be written

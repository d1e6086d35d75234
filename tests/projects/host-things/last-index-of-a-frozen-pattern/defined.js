const sticky = Object.defineProperty(/a/y, 'lastIndex', { writable: false });
export const name = 'a'.replace(sticky, 'b'); //~ impure throw: which cannot be written

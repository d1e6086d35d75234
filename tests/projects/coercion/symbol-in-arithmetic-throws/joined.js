const tag = Symbol('tag');
export const name = 'a ' + tag; //~ impure throw: converts a symbol

//# globals: u
export const found = u in { a: 1 }; //~ unknown unknown-coercion

//# globals: u
export const one = u == 1; //~ unknown unknown-coercion: the global `u`

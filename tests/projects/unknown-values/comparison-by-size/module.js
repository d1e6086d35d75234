//# globals: u
export const less = u < 2; //~ unknown unknown-coercion: the global `u`
export const bounded = 1 <= u && u <= 9; //~ unknown unknown-coercion: 1 <= u //~ unknown unknown-coercion: u <= 9

//# globals: u
export const right = u + 1; //~ unknown unknown-coercion: the global `u`
export const left = 1 * u; //~ unknown unknown-coercion: the global `u`

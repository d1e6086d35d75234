//# globals: u
export const instance = {} instanceof u; //~ unknown unknown-coercion: the global `u`

//# globals: u
export const same = u == {}; //~ unknown unknown-coercion: the global `u`

//# globals: u
export const found = 'x' in u; //~ unknown unknown-property: the global `u`

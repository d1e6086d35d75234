//# globals: u
export const keys = Object.keys(u); //~ unknown unknown-property: the global `u`

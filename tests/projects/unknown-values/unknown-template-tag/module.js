//# globals: u
export const styled = u`color: red`; //~ unknown unknown-call: the global `u`

//# globals: u
export const copy = { ...u }; //~ unknown unknown-property: the global `u`

//# globals: u
const a = u;
const b = a;
export const x = b.x; //~ unknown unknown-property: the global `u`

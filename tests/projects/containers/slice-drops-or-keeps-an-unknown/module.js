//# globals: u
const list = [u, { x: 1 }];
export const known = list.slice(1)[0].x;
export const unknown = list.slice(0, 1)[0].x; //~ unknown unknown-property: .x`

//# globals: u
const list = [{ x: 1 }, 1];
list[0] = u;
export const x = list[0].x; //~ unknown unknown-property: list

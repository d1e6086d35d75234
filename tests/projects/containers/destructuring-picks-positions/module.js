//# globals: u
const [first, second, ...others] = [{ x: 1 }, u, { x: 2 }];
export const known = first.x + others[0].x;
export const unknown = second.x; //~ unknown unknown-property: reads `second.x`

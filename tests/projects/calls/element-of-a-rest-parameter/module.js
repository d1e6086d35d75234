//# globals: u
const second = (...values) => values[1].x;
export const known = second(u, { x: 1 });
export const unknown = second(1, u); //~ unknown unknown-property via second

//# globals: u
const pick = (flag) => (flag ? u : { x: 42 });
export const known = pick(false).x;
export const unknown = pick(true).x; //~ unknown unknown-property: reads `pick(…).x`

//# globals: u
let current = { x: 1 };
const reset = () => void (current = u);
export const before = current.x;
reset();
export const after = current.x; //~ unknown unknown-property: reads `current.x`

//# globals: u
const result = u(); //~ unknown unknown-call: calls `u()`
export const x = result.x;
export const y = `${result}` + result.y();

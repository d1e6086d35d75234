//# globals: u
export const result = u(); //~ unknown unknown-call: calls `u()`

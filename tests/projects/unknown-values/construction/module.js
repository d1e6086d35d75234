//# globals: u
export const made = new u(); //~ unknown unknown-call: constructs `new u()`

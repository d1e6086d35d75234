//# globals: u
export const set = new Set(u); //~ unknown unknown-iteration: the global `u`

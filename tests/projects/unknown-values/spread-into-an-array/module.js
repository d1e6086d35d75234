//# globals: u
export const copy = [...u]; //~ unknown unknown-iteration: the global `u`

//# globals: u
const count = (...values) => values.length;
export const size = count(...u); //~ unknown unknown-iteration: the global `u`

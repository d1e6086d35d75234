//# globals: u
const [x, y] = u; //~ unknown unknown-iteration: the global `u`
export { x, y };

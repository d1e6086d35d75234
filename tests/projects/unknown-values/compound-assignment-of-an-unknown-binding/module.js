//# globals: u
let value = u;
value += 1; //~ unknown unknown-coercion: the global `u`
export { value };

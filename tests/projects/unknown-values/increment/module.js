//# globals: u
let count = u;
count++; //~ unknown unknown-coercion
export { count };

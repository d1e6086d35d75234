//# globals: u
const table = { a: 1 };
export const found = table[u]; //~ unknown unknown-coercion: the global `u`

//# globals: u
export const table = { [u]: 1 }; //~ unknown unknown-coercion: the global `u`

//# globals: u
export const text = `value: ${u}`; //~ unknown unknown-coercion: the global `u`

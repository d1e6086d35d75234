//# globals: u
export const negative = -u; //~ unknown unknown-coercion: the global `u`
export const inverted = ~u; //~ unknown unknown-coercion: the global `u`
export const positive = +u; //~ unknown unknown-coercion: the global `u`

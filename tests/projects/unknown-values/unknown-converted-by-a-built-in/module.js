//# globals: u
export const text = String(u); //~ unknown unknown-coercion: the global `u`
export const number = Number(u); //~ unknown unknown-coercion: the global `u`
export const flag = Boolean(u);
export const json = JSON.stringify(u); //~ unknown unknown-coercion: the global `u`

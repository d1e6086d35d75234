const table = { a: {} };
export const missing = table.b;
export const x = table.b.x; //~ impure throw: undefined

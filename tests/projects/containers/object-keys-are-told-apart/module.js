//# globals: u
const table = { 1: {}, one: u, 'a b': {} };
export const number = table[1].x;
export const text = table['1'].x;
export const spaced = table['a b'].x;
export const unknown = table.one.x; //~ unknown unknown-property: table.one.x

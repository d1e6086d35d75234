//# globals: u
const key = {};
const other = Symbol();
const table = new Map([[key, u], [1, {}]]);
table.set('1', u).set(other, {}).set(null, u);
export const number = table.get(1).x;
export const symbol = table.get(other).x;
export const object = table.get(key).x; //~ unknown unknown-property: .x`
export const text = table.get('1').x; //~ unknown unknown-property: .x`
export const none = table.get(null).x; //~ unknown unknown-property: .x`

const table = new Map([['a', 1]]);
const bound = new Proxy(table, { get(target, key) { const value = Reflect.get(target, key, target); return typeof value === 'function' ? value.bind(target) : value; } });
export const one = bound.get('a');
export const list = [...new Proxy([1, 2], {})];
const plain = new Proxy(table, {});
export const two = plain.get('a'); //~ impure throw: on what is no Map

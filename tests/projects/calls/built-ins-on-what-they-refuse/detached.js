const table = new Map([['a', 1]]);
class Registry extends Map {}
export const own = Map.prototype.get.call(new Registry([['b', 2]]), 'b');
const { get } = table;
export const one = ['a'].map((key) => table.get(key));
export const none = ['a'].map((key) => get(key)); //~ impure throw: on what is no Map

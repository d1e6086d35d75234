export const registry = new Map(); //~ changed registry
export const register = (name, value) => registry.set(name, value);

export const names = []; //~ changed names
export function add(name) {
  names.push(name);
}

const hidden = [];
export const hide = (value) => hidden.push(value);
export const shown = () => [...hidden];

export const frozen = Object.freeze({ on: false });

export class Store {
  items = [];
  add(item) {
    this.items.push(item);
  }
}
export const store = new Store();

export const never = { on: false };

export const table = {};
for (const key of ['a', 'b']) table[key] = key.length;

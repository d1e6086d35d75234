const root = Function('return this')();
export const isList = root.Array.isArray([]);
export const same = new Function('return this;')() === globalThis;

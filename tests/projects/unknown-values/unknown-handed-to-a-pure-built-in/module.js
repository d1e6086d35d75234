//# globals: u
export const list = Array.of(u, u);
export const held = Promise.resolve([u]);
export const is = Object.is(u, 1);
export const weak = new WeakSet([list]);

const cache = new Map();
export const get = (key) => {
  const value = { key };
  cache.set(key, value); //~ grows module cache.* via get
  return value;
};

const log = [];
export function add(line) {
  log.push(line); //~ grows module log via add
}

const ring = [3, 1, 2];
export function sorted() {
  return ring.sort();
}

const queue = [];
export function cut() {
  queue.length = 0; //~ changed module queue.length via cut
}

const state = { n: 0, a: 1, i: 0, x: 1, deep: { er: { n: 1 } } };
export function inc() {
  state.deep.er.n++; //~ counter module state.deep.er.n via inc
}

const removable = { x: 1 };
export function drop() {
  delete removable.x; //~ changed module removable.x via drop
}

const target = { a: 0 };
export function destructured(o) {
  ({ a: target.a } = o); //~ changed module target.a via destructured
}

const cursor = { i: 0 };
export function looped(xs) {
  for (cursor.i of xs); //~ changed module cursor.i via looped
}

let left = 2;
const lines = {
  [Symbol.iterator]: () => ({ next: () => ({ done: left-- === 0 }), return: () => (globalThis.closed = {}) }),
};
for (const _ of lines);

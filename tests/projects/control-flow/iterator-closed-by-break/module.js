const lines = {
  [Symbol.iterator]: () => ({ next: () => ({ done: false, value: 1 }), return: () => (globalThis.closed = {}) }),
};
for (const _ of lines) break; //~ impure global-write: globalThis.closed via return
const [first] = lines; //~ impure global-write: globalThis.closed via return
export { first };

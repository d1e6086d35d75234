const numbers = (end) => ({
  [Symbol.iterator]: () => ({ next: () => ({ value: 1, done: false }), return: end }),
});
try {
  Array.from(numbers(() => (globalThis.ended = {})), () => { //~ impure global-write: globalThis.ended
    throw new Error('a');
  });
} catch {
  // ended
}

const entries = {
  [Symbol.iterator]: () => ({
    next: () => ({ value: 1, done: false }),
    return: () => (globalThis.ended = {}),
  }),
};
try {
  new Map(entries); //~ impure global-write: globalThis.ended
} catch {
  // no entry
}

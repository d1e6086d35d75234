try {
  throw new Error('always');
} catch {
  globalThis.caught = 1; //~ impure global-write: globalThis.caught
}

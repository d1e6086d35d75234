try {
  Symbol('a') + 1;
} catch {
  globalThis.caught = true; //~ impure global-write: globalThis.caught
}
export const text = String(Symbol.iterator);

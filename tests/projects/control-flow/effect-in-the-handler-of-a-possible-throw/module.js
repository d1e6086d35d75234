//# globals: u
try {
  u(); //~ unknown unknown-call: calls `u()`
} catch {
  globalThis.caught = 1; //~ impure? global-write: globalThis.caught
}

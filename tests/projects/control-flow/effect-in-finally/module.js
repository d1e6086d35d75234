//# globals: u
try {
  u.x; //~ unknown unknown-property: reads `u.x`
} finally {
  globalThis.done = 1; //~ impure global-write: globalThis.done
}

//# globals: u
try {
  globalThis.before = 1; //~ impure global-write: globalThis.before
  u(); //~ unknown unknown-call
  globalThis.after = 1; //~ impure global-write: globalThis.after
} catch {}

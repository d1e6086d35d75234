try {
  globalThis.tried = 1; //~ impure global-write: globalThis.tried
} catch {}

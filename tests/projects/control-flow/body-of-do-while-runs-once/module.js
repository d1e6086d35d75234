do {
  globalThis.once = 1; //~ impure global-write: globalThis.once
} while (false);

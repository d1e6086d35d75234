//# globals: u
for (const item of ['a', 'b']) {
  if (u) break;
  globalThis[item] = true; //~ impure? global-write: globalThis
}
globalThis.after = true; //~ impure global-write: globalThis.after

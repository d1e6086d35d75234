//# globals: u
while (u) {
  globalThis.seen = 1; //~ impure? global-write: globalThis.seen
}

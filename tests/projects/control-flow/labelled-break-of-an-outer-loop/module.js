outer: for (;;) {
  for (;;) {
    break outer;
  }
}
globalThis.reached = 1; //~ impure global-write: globalThis.reached

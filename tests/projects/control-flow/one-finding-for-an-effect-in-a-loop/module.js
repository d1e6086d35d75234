for (const name of ['a', 'b', 'c']) {
  globalThis[name] = 1; //~ impure global-write
}

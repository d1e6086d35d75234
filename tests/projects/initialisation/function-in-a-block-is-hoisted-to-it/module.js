{
  globalThis.early = read(); //~ impure global-write: globalThis.early
  function read() {
    return 1;
  }
}

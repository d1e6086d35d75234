function last() {
  return arguments[arguments.length - 1];
}
last(1, () => (globalThis.never = 1));
last(1, () => (globalThis.last = 1))(); //~ impure global-write: globalThis.last

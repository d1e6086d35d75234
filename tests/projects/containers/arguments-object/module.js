function second() {
  return arguments[1];
}
const loud = () => { globalThis.ran = true; };
second(loud, () => {})();
second(() => {}, loud)(); //~ impure global-write: globalThis.ran

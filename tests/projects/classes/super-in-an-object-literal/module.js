const base = {
  run() {
    globalThis.ran = true;
  },
};
const derived = {
  __proto__: base,
  run() {
    super.run();
  },
};
derived.run(); //~ impure global-write: globalThis.ran

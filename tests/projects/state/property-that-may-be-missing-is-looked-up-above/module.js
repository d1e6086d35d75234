//# globals: u
const base = { run: () => { globalThis.ran = true; } };
const derived = Object.create(base);
if (u) derived.run = () => {};
derived.run(); //~ impure? global-write: globalThis.ran

//# globals: u
const one = { run: () => {} };
const other = { run: () => {} };
(u ? one : other).run = () => { globalThis.ran = true; };
one.run(); //~ impure? global-write: globalThis.ran
other.run(); //~ impure? global-write: globalThis.ran

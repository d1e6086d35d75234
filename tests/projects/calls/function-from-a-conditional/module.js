//# globals: u
const run = u ? () => 1 : () => (globalThis.run = 1);
run(); //~ impure? global-write: globalThis.run

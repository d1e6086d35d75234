//# globals: u
let run = () => {};
if (u) run = () => (globalThis.a = 1);
run(); //~ impure? global-write: globalThis.a

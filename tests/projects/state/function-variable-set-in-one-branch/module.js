//# globals: u
let run = () => {};
if (u) run = () => { globalThis.ran = true; };
run(); //~ impure? global-write: globalThis.ran

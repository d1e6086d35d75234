//# globals: u
let run = () => { globalThis.ran = true; };
while (u) run = () => {};
run(); //~ impure? global-write: globalThis.ran

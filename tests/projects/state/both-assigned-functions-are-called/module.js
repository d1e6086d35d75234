//# globals: u
let run;
if (u) run = () => { globalThis.a = true; };
else run = () => { globalThis.b = true; };
run(); //~ impure? global-write: globalThis.a //~ impure? global-write: globalThis.b

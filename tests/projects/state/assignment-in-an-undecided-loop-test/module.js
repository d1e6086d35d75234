//# globals: u
let calls = 0;
const next = () => (calls++ > 0 ? () => { globalThis.ran = true; } : () => {});
let run;
while (((run = next()), u)) run = () => {};
run(); //~ impure? global-write: globalThis.ran

//# globals: u
let run = () => {};
for (const next of [() => { globalThis.ran = true; }]) {
  run = next;
  if (u) continue;
  run = () => {};
}
run(); //~ impure? global-write: globalThis.ran

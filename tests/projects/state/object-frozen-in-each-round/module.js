//# globals: u
let run = () => {};
while (u) {
  const box = Object.freeze({ run });
  box.run(); //~ impure? global-write: globalThis.ran
  run = () => { globalThis.ran = true; };
}

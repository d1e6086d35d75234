//# globals: u
let run = () => { globalThis.ran = true; };
outer: for (;;) {
  for (;;) {
    if (u) break outer;
    break;
  }
  run = () => {};
  break;
}
run(); //~ impure? global-write: globalThis.ran

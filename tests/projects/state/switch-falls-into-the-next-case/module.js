//# globals: u
let run = () => {};
switch (u) {
  case 1:
    run = () => { globalThis.ran = true; };
  case 2:
    break;
  default:
    run = () => {};
}
run(); //~ impure? global-write: globalThis.ran

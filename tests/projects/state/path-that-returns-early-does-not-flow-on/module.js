//# globals: u
let run = () => {};
const choose = () => {
  if (u) {
    run = () => { globalThis.ran = true; };
    return;
  }
  run();
};
choose();
run(); //~ impure? global-write: globalThis.ran

//# globals: u
let run = () => {};
const choose = () => {
  try {
    if (u) {
      run = () => { globalThis.ran = true; };
      return;
    }
    run = () => {};
  } finally {
    run();
  }
};
choose(); //~ impure? global-write: globalThis.ran

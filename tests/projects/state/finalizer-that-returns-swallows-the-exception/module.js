//# globals: u
let run = () => {};
const choose = () => {
  try {
    run = () => { globalThis.ran = true; };
    throw new Error('no');
  } finally {
    return;
  }
};
choose();
run(); //~ impure global-write: globalThis.ran

//# globals: u
let run = () => {};
const start = async () => {
  if (u) {
    run = () => { globalThis.ran = true; };
    throw new Error('no');
  }
};
start();
run(); //~ impure? global-write: globalThis.ran

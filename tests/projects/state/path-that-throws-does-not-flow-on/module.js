//# globals: u
let run = () => {};
const choose = () => {
  if (u) {
    run = () => { globalThis.ran = true; };
    throw new Error('no');
  }
  run();
};
choose();
run();

//# globals: u
let run = () => { globalThis.ran = true; };
const choose = () => {
  try {
    if (u) return;
    run = () => {};
  } finally {
    run = () => {};
  }
};
choose();
run();

let run = () => {};
const start = async () => {
  await 0;
  run();
};
start(); //~ impure global-write: globalThis.ran
run = () => { globalThis.ran = true; };

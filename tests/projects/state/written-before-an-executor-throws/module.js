//# globals: u
let run = () => {};
export const promise = new Promise(() => {
  if (u) {
    run = () => { globalThis.ran = true; };
    throw new Error('no');
  }
});
run(); //~ impure? global-write: globalThis.ran

//# globals: u
let run = () => {};
const prepare = () => {
  run = () => { globalThis.ran = true; };
  if (u) throw new Error('no');
  run = () => {};
};
try {
  prepare();
} catch {}
run(); //~ impure? global-write: globalThis.ran

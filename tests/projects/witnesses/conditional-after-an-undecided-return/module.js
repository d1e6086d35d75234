//# globals: u
const start = () => {
  globalThis.first = true;
  if (u) return;
  globalThis.second = true;
};
start(); //~ impure global-write: globalThis.first via start //~ impure? global-write: globalThis.second via start
globalThis.third = true; //~ impure global-write: globalThis.third

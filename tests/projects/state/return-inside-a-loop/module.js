//# globals: u
const find = (runs) => {
  for (const run of runs) if (u) return run;
  return () => {};
};
find([() => {}, () => { globalThis.ran = true; }])(); //~ impure? global-write: globalThis.ran

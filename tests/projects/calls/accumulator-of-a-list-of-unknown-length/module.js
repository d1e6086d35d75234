//# globals: u
const steps = u ? [1] : [1, 2, 3];
steps.reduce((count) => { //~ impure? global-write: globalThis.two
  if (count === 2) globalThis.two = 1;
  return count + 1;
}, 0);

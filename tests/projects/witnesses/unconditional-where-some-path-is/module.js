//# globals: u
const effect = () => { globalThis.set = true; };
const maybe = () => {
  if (u) effect();
};
maybe(); //~ impure? global-write: globalThis.set via maybe > effect
if (u) effect(); //~ impure? global-write: globalThis.set via effect
effect(); //~ impure global-write: globalThis.set via effect

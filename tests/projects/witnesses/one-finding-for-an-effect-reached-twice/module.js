const effect = () => { globalThis.set = true; };
const twice = () => {
  effect();
  effect();
};
twice(); //~ impure global-write: globalThis.set via twice > effect

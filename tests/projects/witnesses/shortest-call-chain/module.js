const effect = () => { globalThis.set = true; };
const far = () => near();
const near = () => effect();
const start = () => {
  far();
  near();
  effect();
};
start(); //~ impure global-write: globalThis.set via start > effect

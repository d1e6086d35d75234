const effect = () => { globalThis.set = true; };
effect(); //~ impure global-write: globalThis.set via effect
effect(); //~ impure global-write: globalThis.set via effect

const steps = [() => 1, () => (globalThis.second = 1)];
steps[0]();
steps[1](); //~ impure global-write: globalThis.second

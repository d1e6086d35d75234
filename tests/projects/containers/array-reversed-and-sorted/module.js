const loud = () => { globalThis.ran = true; };
const runs = [() => {}, loud];
runs[0]();
runs.reverse();
runs[0](); //~ impure global-write: globalThis.ran

const loud = () => { globalThis.ran = true; };
const runs = [() => {}, () => {}, loud];
runs.shift()();
runs[0]();
runs.pop()(); //~ impure global-write: globalThis.ran
runs[0]();

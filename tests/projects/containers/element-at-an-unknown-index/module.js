//# globals: u
const runs = [() => {}, () => { globalThis.ran = true; }];
runs[u](); //~ impure? global-write: globalThis.ran //~ unknown unknown-coercion: the global `u`

const run = (first) => first?.();
const loud = () => { globalThis.ran = true; };
run.bind(null, ...new Set([loud]))(); //~ impure global-write: globalThis.ran

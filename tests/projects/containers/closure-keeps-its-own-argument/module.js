const delay = (run) => () => run();
const quiet = delay(() => {});
const loud = delay(() => { globalThis.ran = true; });
quiet();
loud(); //~ impure global-write: globalThis.ran

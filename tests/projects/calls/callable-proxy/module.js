const run = new Proxy(() => 1, {});
const trapped = new Proxy(() => 1, { apply: () => (globalThis.trapped = 1) });
run();
trapped(); //~ impure global-write: globalThis.trapped

const run = (first, second) => second();
const loud = () => { globalThis.ran = true; };
run.bind(null, loud)(() => {});
run.bind(null, loud, () => {})(loud);
run.bind(null, ...[1, loud])(); //~ impure global-write: globalThis.ran

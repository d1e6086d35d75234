const loud = () => { globalThis.ran = true; };
const { run, ...rest } = { run: loud, stop: () => {} };
rest.stop();
export const absent = rest.run;
run(); //~ impure global-write: globalThis.ran

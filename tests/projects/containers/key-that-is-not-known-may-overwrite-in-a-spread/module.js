//# globals: u
const given = {};
given[u ? 'run' : 'stop'] = () => { globalThis.ran = true; };
const options = { run: () => {}, ...given };
options.run(); //~ impure? global-write: globalThis.ran

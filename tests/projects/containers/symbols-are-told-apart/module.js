const make = () => Symbol('run');
const quiet = make();
const loud = make();
const table = { [quiet]: () => {}, [loud]: () => { globalThis.ran = true; } };
table[quiet]();
table[loud](); //~ impure global-write: globalThis.ran

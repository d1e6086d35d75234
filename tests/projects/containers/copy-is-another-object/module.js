const table = { run: () => {}, nested: { run: () => {} } };
const copy = { ...table };
copy.run = () => { globalThis.ran = true; };
table.run();
copy.nested.run = copy.run;
table.nested.run(); //~ impure global-write: globalThis.ran

const table = { run: () => {} };
const alias = table;
const list = [alias];
list[0].run = () => { globalThis.ran = true; };
table.run(); //~ impure global-write: globalThis.ran

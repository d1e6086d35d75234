//# globals: u
const table = new Map();
if (u) table.set('run', () => { globalThis.ran = true; });
else table.set('run', () => {});
table.get('run')(); //~ impure? global-write: globalThis.ran

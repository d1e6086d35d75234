//# globals: u
const table = { a: 1, b: 2 };
delete table[u ? 'a' : 'b'];
if (!table.a) globalThis.missing = true; //~ impure? global-write: globalThis.missing

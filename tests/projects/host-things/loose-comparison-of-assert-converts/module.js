//# environment: node
import assert from 'node:assert';
const one = { valueOf: () => (globalThis.one = 1) };
assert.notEqual(one, 2); //~ impure global-write: globalThis.one
assert.notStrictEqual(one, 2);

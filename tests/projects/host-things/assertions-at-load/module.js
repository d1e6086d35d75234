//# environment: node

import assert from 'node:assert';
assert(1 + 1 === 2, 'arithmetic');
assert.throws(() => { throw new Error('expected'); });
assert.throws(() => { globalThis.ran = true; throw new Error('expected'); }); //~ impure global-write: globalThis.ran
assert.deepStrictEqual({ get a() { globalThis.read = true; return 1; } }, { a: 1 }); //~ impure global-write: globalThis.read
assert.ok(false); //~ impure throw: fails an assertion

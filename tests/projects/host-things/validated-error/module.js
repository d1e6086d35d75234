//# environment: node

import assert from 'node:assert';
assert.throws(() => { throw new TypeError('expected'); }, TypeError);
assert.throws(() => { throw new TypeError('expected'); }, (error) => { globalThis.seen = error.message; return true; }); //~ impure? global-write: globalThis.seen

//# environment: node

import assert from 'node:assert/strict';
assert.equal(NaN, NaN);
assert.deepEqual({ a: [1] }, { a: ['1'] }); //~ impure throw: fails an assertion

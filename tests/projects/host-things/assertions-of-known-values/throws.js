//# environment: node

import assert from 'node:assert';
assert.throws(() => null.x);
assert.throws(() => 1); //~ impure throw: expects an exception that does not arise

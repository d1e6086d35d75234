//# environment: node

import assert, { deepEqual, strictEqual } from 'node:assert';
const table = { a: 1, b: [2] };
strictEqual(Object.keys(table).length, 2);
deepEqual(table, { a: 1, b: [2] });
assert.notEqual(table.a, table.b);
assert.match('a1', /\d/);
assert.equal(table.a, 2); //~ impure throw: fails an assertion

import assert from 'node:assert/strict';
import { frozen, list } from './plain.mjs';

list.pop();
assert.equal(list.length, 1);
assert.throws(() => frozen.pop());

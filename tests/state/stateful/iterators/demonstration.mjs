import assert from 'node:assert/strict';
import { fresh, nextName, own, restarted, sum, toObject } from './index.mjs';

assert.notEqual(nextName(), nextName());
assert.deepEqual([sum(), sum()], [3, 0]);
assert.deepEqual([toObject(), toObject()], [{ a: 1 }, {}]);

for (const fine of [fresh, restarted, own]) assert.deepEqual(fine(), fine());

import assert from 'node:assert/strict';
import { decode, digest, own, textOf, write } from './index.mjs';

const half = Buffer.from('é').subarray(0, 1);
const letter = Buffer.from('x');

// What one caller left over is put before what another one gives.
textOf(half);
assert.equal(textOf(letter), '\uFFFDx');
write(half);
assert.equal(write(letter), '\uFFFDx');
digest('a');
assert.throws(() => digest('a'), { code: 'ERR_CRYPTO_HASH_FINALIZED' });

for (const fine of [decode, own]) {
  fine(half);
  assert.equal(fine(letter), 'x');
}

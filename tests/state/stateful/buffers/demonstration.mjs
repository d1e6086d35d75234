import assert from 'node:assert/strict';
import { copyOf, levelsOf, send, sumOf, wrap } from './index.mjs';

const first = levelsOf(1, 2);
levelsOf(3, 4);
assert.deepEqual([...first], [3, 4]);

const { wrapped } = wrap(1);
wrap(2);
assert.equal(wrapped[0], 2);

const sent = send('aaaa', () => new Promise((resolve) => { setImmediate(resolve); }));
send('bbbb', () => Promise.resolve());
assert.equal(await sent, 'bbbb');

const copy = copyOf(1);
copyOf(2);
assert.equal(copy[0], 1);
assert.equal(sumOf(1, 2), 3);

import assert from 'node:assert/strict';
import * as shared from './index.mjs';

const later = (value) => () => new Promise((resolve) => { setTimeout(resolve, 5, value); });

await Promise.all([shared.add(later(1)), shared.add(later(2))]);
assert.notEqual(shared.total, 3);

await Promise.all([shared.record(later()), shared.record(later())]);
assert.equal(shared.count, 1);

await Promise.all([shared.append(later('a')), shared.append(later('b'))]);
assert.equal(shared.state.items.length, 1);

// The first call puts the scope back while the second one is still in it.
const first = shared.within('first', later());
await Promise.all([first, shared.within('second', () => first.then(later()))]);
assert.equal(shared.scope, 'first');

await Promise.all([shared.see(later(1)), shared.see(later(2)), shared.seeFirst(later(3))]);
assert.equal(shared.seen, 6);

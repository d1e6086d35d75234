import assert from 'node:assert/strict';
import { count, findKnown, firstEven, hasA, hasWord, inside, last, numbers, parts, Parser, places, startsWithAb, strip, wordAt } from './index.mjs';

const twice = (action) => [action(), action()];

assert.deepEqual(twice(() => hasWord('word')), [true, false]);
assert.deepEqual(twice(() => startsWithAb('ab')), [true, false]);
assert.deepEqual(twice(() => findKnown('x').length), [1, 0]);
assert.deepEqual([firstEven('12'), firstEven('21')], ['2', null]);
assert.deepEqual(twice(() => new Parser().next('x')), [true, false]);

for (const fine of [() => numbers('1 2'), () => wordAt('a bc', 2), () => strip('ab'), () => count('aa'), () => places('aba'), () => parts('bab'), () => hasA('a'), () => inside('a'), () => last('b1b9b2', false)]) {
  const [first, second] = twice(fine);
  assert.deepEqual(second, first);
}

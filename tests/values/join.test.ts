import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BOOLEAN, BIGINT, constant, createObject, HOST, join, NOTHING, NULLISH, references, symbol, textsOf, unknownValue, without, ANY_PRIMITIVE, type HeapObject, type Value,
} from '../../lib/values/index.ts';

const OBJECTS: readonly HeapObject[] = Array.from({ length: 6 }, () => createObject('object', HOST, NOTHING));

const part: fc.Arbitrary<Value> = fc.oneof(
  fc.constantFrom('', 'a', 'b', 'c', 'd', 'e').map(constant),
  fc.constantFrom(0, -0, 1, Number.NaN).map(constant),
  fc.constantFrom('@@iterator', '@@own1').map(symbol),
  fc.integer({ min: 0, max: 0xff }).map((types) => without(ANY_PRIMITIVE, types)),
  fc.constantFrom(BOOLEAN, BIGINT, NULLISH).map((types) => without(ANY_PRIMITIVE, ~types)),
  fc.subarray([...OBJECTS]).map(references),
  fc.constant(unknownValue({ kind: 'unknown-call', what: 'something', reportedIn: null })),
);

const value: fc.Arbitrary<Value> = fc.array(part, { maxLength: 3 }).map((parts) => parts.reduce(join, NOTHING));

/** What a value allows, without the order in which it was found and without the reason why it is unknown. */
function meaning(all: Value): unknown {
  const { types, constant: exact, objects, unknown } = all;
  return { types, exact, texts: textsOf(all)?.toSorted(), objects: OBJECTS.map((object) => objects.includes(object)), unknown: unknown !== null };
}

function includes(greater: Value, less: Value): boolean {
  return isDeepStrictEqual(meaning(join(greater, less)), meaning(greater));
}

describe('the join of values', () => {
  it.each([
    { law: 'is commutative', holds: (a: Value, b: Value) => expect(meaning(join(a, b))).toEqual(meaning(join(b, a))) },
    { law: 'is associative', holds: (a: Value, b: Value, c: Value) => expect(meaning(join(join(a, b), c))).toEqual(meaning(join(a, join(b, c)))) },
    { law: 'is idempotent, and says so by identity', holds: (a: Value) => expect(join(a, a)).toBe(a) },
    { law: 'has nothing as its least value', holds: (a: Value) => expect(meaning(join(NOTHING, a))).toEqual(meaning(a)) },
    { law: 'includes both sides', holds: (a: Value, b: Value) => expect(includes(join(a, b), a) && includes(join(a, b), b)).toBe(true) },
    { law: 'is monotone', holds: (a: Value, b: Value, c: Value) => expect(includes(join(join(a, b), c), join(a, c))).toBe(true) },
  ])('$law', ({ holds }) => {
    fc.assert(fc.property(value, value, value, (a, b, c) => void holds(a, b, c)), { seed: 1, numRuns: 2_000 });
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BitSet } from '../../lib/base/bit-set.ts';

const members = fc.uniqueArray(fc.nat(400));

test('bit sets answer as sets do', () => {
  fc.assert(
    fc.property(members, members, fc.nat(500), (left, right, other) => {
      const [first, second] = [bitSetOf(left), bitSetOf(right)];
      const [isLeft, isRight] = [new Set(left), new Set(right)];
      expect(first.members()).toEqual(sorted(left));
      expect(first.common(second)).toEqual(sorted(left.filter((member) => isRight.has(member))));
      expect(first.without(second).members()).toEqual(sorted(left.filter((member) => !isRight.has(member))));
      expect(first.isWithin(second)).toBe(left.every((member) => isRight.has(member)));
      expect(first.has(other)).toBe(isLeft.has(other));
      first.addAll(second);
      expect(first.members()).toEqual(sorted([...new Set([...left, ...right])]));
    }),
  );
});

test('nothing is in an empty bit set', () => {
  const empty = BitSet.empty();
  expect([empty.members(), empty.has(0), empty.has(-1), empty.isWithin(BitSet.empty())]).toEqual([[], false, false, true]);
});

function bitSetOf(members: readonly number[]): BitSet {
  const set = BitSet.empty();
  for (const member of members) set.add(member);
  return set;
}

function sorted(numbers: readonly number[]): number[] {
  return numbers.toSorted((left, right) => left - right);
}

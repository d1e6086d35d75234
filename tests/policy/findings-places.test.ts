import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareLocations, outermost, outside } from '../../lib/policy/anchor.ts';
import type { Location } from '../../lib/session/index.ts';
import { at } from './report-builder.ts';

interface Placed {
  readonly location: Location;
}

/** Places as a syntax tree has them: disjoint or nested. */
const nested: fc.Arbitrary<readonly Placed[]> = fc
  .array(fc.constantFrom('open', 'close', 'step'), { maxLength: 40 })
  .map((steps) => {
    const starts: number[] = [];
    const places: Placed[] = [];
    steps.forEach((step, index) => {
      if (step === 'open') starts.push(index);
      const start = step === 'close' ? starts.pop() : undefined;
      if (start !== undefined) places.push({ location: at(1, start + 1, index - start) });
    });
    return places;
  });

const lies = (inner: Placed, outer: Placed) =>
  outer.location.column <= inner.location.column && inner.location.endColumn <= outer.location.endColumn;

const sorted = (places: readonly Placed[]) => places.toSorted((left, right) => compareLocations(left.location, right.location));

describe('places', () => {
  it('are outermost when they lie in no other', () => {
    fc.assert(
      fc.property(nested, (places) => {
        expect(outermost(places)).toEqual(sorted(places.filter((place) => !places.some((other) => other !== place && lies(place, other)))));
      }),
    );
  });

  it('are outside when they lie in none of the others', () => {
    fc.assert(
      fc.property(nested, fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }), (places, choice) => {
        const outer = places.filter((_, index) => choice[index]);
        const inner = places.filter((_, index) => !choice[index]);
        expect(outside(inner, outer)).toEqual(sorted(inner.filter((place) => !outer.some((other) => lies(place, other)))));
      }),
    );
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWarmWithCold, editSequence } from './edit-sequence.ts';

/** How many are tried; many by hand: `STRICT_MODULES_SEQUENCES=1000 STRICT_MODULES_SEED=7 npx vitest run tests/incremental`. */
const numRuns = Number(process.env['STRICT_MODULES_SEQUENCES'] ?? 100);
const seed = Number(process.env['STRICT_MODULES_SEED'] ?? 1);

describe('after any edits', () => {
  it('what is kept in memory and what is stored give what a cold analysis gives', () => {
    const property = fc.property(editSequence, (sequence) => {
      for (const { way, cold, warm } of compareWarmWithCold(sequence)) expect(warm, way).toEqual(cold);
    });
    fc.assert(property, { numRuns, seed });
  }, 60 * 60_000);
});

import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../ground-truth.ts';
import { plantAll } from './plant/plant-all.ts';

/** Thousands by hand: `npm run fuzz:plant`. */
const ORDER = { root: ROOT, seed: 3, each: 10, modules: 8 };

describe('effects planted in pure modules of installed packages', () => {
  it('are found, and decoys change nothing', () => {
    const results = [...plantAll(ORDER)];
    const missed = results.flatMap((result) => result.missed.map(({ file, planting, verdict }) => `${path.basename(file)} ${verdict}: ${planting.kind} ${planting.code}`));
    expect(missed.join('\n')).toBe('');
    expect(results.reduce((sum, { effects }) => sum + effects, 0), 'planted effects').toBeGreaterThan(40);
  }, 10 * 60_000);
});

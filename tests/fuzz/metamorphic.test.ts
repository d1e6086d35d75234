import { describe, expect, it } from 'vitest';
import { ROOT } from '../ground-truth.ts';
import { rewriteAll } from './metamorphic/chain.ts';

/** Hundreds by hand: `npm run fuzz:metamorphic -- --chains 500`. */
describe('modules of installed packages, rewritten so that they mean the same', () => {
  it('keep their verdicts', async () => {
    const changed: string[] = [];
    let chains = 0;
    for await (const result of rewriteAll({ root: ROOT, seed: 2, chains: 8, steps: 10 })) {
      chains++;
      if (result.changed !== null) changed.push(`${result.file}: ${result.verdict} became ${result.changed.verdict} by ${result.changed.step}`);
    }
    expect(changed.join('\n')).toBe('');
    expect(chains).toBe(8);
  }, 10 * 60_000);
});

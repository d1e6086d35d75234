import { describe, expect, it } from 'vitest';
import { siege } from './robustness/siege.ts';

/** An hour by hand: `npm run fuzz:robustness -- --minutes 60`. */
describe('mutated sources', () => {
  it('get a verdict, in the main thread and in a worker', async () => {
    const failures: string[] = [];
    const verdicts: string[] = [];
    for await (const result of siege([1], 24)) {
      failures.push(...result.failures);
      verdicts.push(...Object.keys(result.verdicts));
    }
    expect(failures.join('\n')).toBe('');
    expect(verdicts).toContain('unknown');
  }, 10 * 60_000);
});

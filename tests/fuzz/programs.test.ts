import { describe, expect, it } from 'vitest';
import { campaign } from './campaign/pool.ts';
import { addResults, countOf, failureText, NO_RESULT } from './campaign/summary.ts';

/** Many more by hand: `npm run fuzz -- --programs 20000`. */
const ORDERS = [{ kind: 'modules', seed: 1, programs: 80 }, { kind: 'states', seed: 1, programs: 60 }] as const;

describe('generated programs', () => {
  it('are judged as what they do when they are run', async () => {
    let total = NO_RESULT;
    for await (const result of campaign(ORDERS, { processes: 1, reduced: [] })) total = addResults(total, result);
    expect(total.failures.map(failureText).join('\n\n')).toBe('');
    expect(total.impure, 'programs with effects').toBeGreaterThan(10);
    expect(total.modules, 'modules that could be run').toBeGreaterThan(100);
    expect(countOf(total, 'imprecise') / total.modules, 'share of modules that are not seen to be pure').toBeLessThan(0.02);
  }, 10 * 60_000);
});

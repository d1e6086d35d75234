import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { observeOrders, raceDifferences } from './races/compare.ts';
import { racersSketch, racerTexts } from './races/sketch.ts';

/** Programs of each kind; `STRICT_MODULES_RACE_PROGRAMS=1000` for a long run by hand. */
const COUNT = Number(process.env['STRICT_MODULES_RACE_PROGRAMS'] ?? 150);
const BATCH = 250;
const MINUTES = 60_000;

/** Every program is run from entry points that import its modules in every order. */
describe('loads that race for state, as Node evaluates them', () => {
  it.each([
    ['in order', false, 20263],
    ['with top-level await', true, 20264],
  ])('%s', { timeout: 5 * MINUTES + COUNT * 3_000 }, (_, suspending, seed) => {
    let racing = 0;
    for (let done = 0; done < COUNT; done += BATCH) {
      const programs = fc.sample(racersSketch({ suspending }), { seed: seed + done, numRuns: Math.min(BATCH, COUNT - done) });
      const observed = observeOrders(programs);
      const wrong = programs.flatMap((racers, index) => {
        const found = raceDifferences(racers, observed[index] ?? []);
        return found.length === 0 ? [] : [`${found.join('\n')}\n${Object.entries(racerTexts(racers, false)).slice(1).map(([name, code]) => `// ${name}\n${code}`).join('\n')}`];
      });
      expect(wrong.join('\n\n')).toBe('');
      racing += observed.filter((runs) => new Set(runs.map(({ seen }) => JSON.stringify(seen))).size > 1).length;
    }
    // What differs in no order would test nothing.
    expect(racing).toBeGreaterThan(COUNT / 10);
  });
});

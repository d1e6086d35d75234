import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences, observe } from './programs/compare.ts';
import { programText } from './programs/module-text.ts';
import { type ProgramSketch, programSketch } from './programs/sketch.ts';

/** Programs of each kind; `STRICT_MODULES_ORDER_PROGRAMS=25000` for a long run by hand. */
const COUNT = Number(process.env['STRICT_MODULES_ORDER_PROGRAMS'] ?? 1_000);
const BATCH = 500;
const MINUTES = 60_000;

/** Every program is run once from each of its modules, and each initialiser's outcome is compared with what is foretold. */
describe('import cycles, as Node evaluates them', () => {
  it.each([
    ['in order', false, 20261],
    ['with top-level await', true, 20262],
  ])('%s', { timeout: 5 * MINUTES + COUNT * 300 }, (_, suspending, seed) => {
    for (let done = 0; done < COUNT; done += BATCH) {
      const programs = fc.sample(programSketch({ suspending }), { seed: seed + done, numRuns: Math.min(BATCH, COUNT - done) });
      const observed = observe(programs);
      const wrong = programs.flatMap((program, index) => {
        const found = differences(program, observed[index] ?? {});
        return found.length === 0 ? [] : [`${found.join('\n')}\n${text(program)}`];
      });
      expect(wrong.join('\n\n')).toBe('');
      // What fails in no run would test nothing.
      expect(observed.flatMap((runs) => Object.values(runs)).some((run) => 'outcomes' in run && Object.values(run.outcomes).includes('throws'))).toBe(true);
    }
  });
});

function text(program: ProgramSketch): string {
  return Object.entries(programText(program).analysed).map(([name, code]) => `// ${name}\n${code}`).join('\n');
}

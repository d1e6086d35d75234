import { describe, expect, it } from 'vitest';
import { tryProgram } from './compare/trial.ts';
import { observeProgram } from './observe/observe-program.ts';
import { CARRIERS, IDLE, IDLE_UNTOLD, WAITING } from './programs/carriers.ts';
import { DECOYS, EFFECTS } from './programs/effects.ts';
import { fill } from './programs/fill.ts';
import type { Program } from './programs/program.ts';
import { ROUTES } from './programs/routes.ts';

const program = (text: string): Program => ({ modules: [{ name: 'm.cjs', text }] });
const using = (text: string): Program => program(`const $f = () => { console.log(1); return 1; };\nvoid (${text});\n`);
const numbered = (text: string): Program => program(`${text.replaceAll('#', '7')}\n`);

describe('what generated programs are made of', () => {
  it.each([
    { of: 'carriers', runs: true, programs: [...CARRIERS, ...WAITING].map((text) => using(fill(text, '$f'))) },
    { of: 'routes', runs: true, programs: ROUTES.map((text) => using(`(${fill(text, '$f')})()`)) },
    { of: 'effects', runs: true, programs: EFFECTS.map(numbered) },
    { of: 'idle expressions', runs: false, programs: IDLE.map((text) => using(fill(text, '$f'))) },
    { of: 'decoys', runs: false, programs: DECOYS.map(numbered) },
  ])('$of do what they are meant to when they are run, and are judged as that', async ({ runs, programs }) => {
    const wrong: string[] = [];
    for (const each of programs) {
      const text = each.modules[0]?.text ?? '';
      const observed = await observeProgram(each);
      const seen = 'why' in observed ? observed.why : (observed[0]?.effects.length ?? 0) > 0;
      if (seen !== runs) wrong.push(`has ${runs ? 'no ' : ''}effect when it is run (${String(seen)}): ${text}`);
      const trial = await tryProgram(each);
      const mismatches = trial.kind === 'compared' ? trial.mismatches : [];
      for (const { kind, cause, details } of mismatches) wrong.push(`${kind}, ${cause} (${details.join(', ')}): ${text}`);
    }
    expect(wrong.join('\n')).toBe('');
  }, 120_000);

  it('include some of which the analysis cannot tell that they do nothing', async () => {
    for (const text of IDLE_UNTOLD) {
      const trial = await tryProgram(using(fill(text, '$f')));
      expect(trial.kind === 'compared' && trial.mismatches.map(({ kind }) => kind), text).toEqual(['imprecise']);
    }
  });
});

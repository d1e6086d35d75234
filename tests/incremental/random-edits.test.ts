import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSession, DEFAULT_OPTIONS, type ModuleId, type Session } from '../../lib/api.ts';
import { createMemoryStore } from '../../lib/store/index.ts';
import { type Edit, EditedProject, randomEdit } from './random-edit.ts';
import { memoryHost } from './memory-host.ts';
import { moduleSketch } from './sketch.ts';

/** Sequences that are tried; many by hand: STRICT_MODULES_SEQUENCES=1000 npx vitest run tests/incremental. */
const SEQUENCES = Number(process.env['STRICT_MODULES_SEQUENCES'] ?? 60);
const SEED = Number(process.env['STRICT_MODULES_SEED'] ?? 1);

interface Step {
  readonly edits: readonly Edit[];
  /** Modules that are asked for after the edits, by index, in this order. */
  readonly asked: readonly number[];
}

const step: fc.Arbitrary<Step> = fc.record({
  edits: fc.array(randomEdit, { minLength: 1, maxLength: 3 }),
  asked: fc.array(fc.integer({ min: 0, max: 13 }), { minLength: 1, maxLength: 14 }),
});

const sequence = fc.record({ sketches: fc.array(moduleSketch, { minLength: 12, maxLength: 14 }), steps: fc.array(step, { minLength: 1, maxLength: 6 }) });

function reports(session: Session, edited: EditedProject, asked: readonly ModuleId[]): Record<ModuleId, string> {
  for (const [module, text] of edited.overlays) session.judge(module, text);
  return Object.fromEntries(asked.map((module) => [module, JSON.stringify(session.judge(module, edited.overlays.get(module)), null, 1)]));
}

describe('after any edits', () => {
  it('what is kept and what is stored give what a cold analysis gives', () => {
    const property = fc.property(sequence, ({ sketches, steps }) => {
      const edited = new EditedProject(sketches);
      const host = memoryHost(edited.project);
      const store = createMemoryStore();
      const kept = createSession(host, DEFAULT_OPTIONS);
      let open: readonly ModuleId[] = [];
      reports(kept, edited, edited.modules);
      for (const { edits, asked } of steps) {
        for (const edit of edits) edited.apply(edit);
        const modules = edited.modules.filter((_, index) => asked.includes(index));
        const inOrder = asked.flatMap((index) => edited.modules[index] ?? []);
        const cold = reports(createSession(host, DEFAULT_OPTIONS), edited, modules);
        kept.refresh?.();
        for (const module of open) if (!edited.overlays.has(module)) kept.judge(module);
        open = [...edited.overlays.keys()];
        expect(reports(kept, edited, inOrder), 'kept in memory').toEqual(cold);
        const stored = createSession(host, DEFAULT_OPTIONS, store);
        expect(reports(stored, edited, inOrder), 'from the store').toEqual(cold);
        stored.flush?.();
      }
    });
    fc.assert(property, { numRuns: SEQUENCES, seed: SEED, endOnFailure: process.env['STRICT_MODULES_SHRINK'] !== '1' });
  }, 30 * 60_000);
});

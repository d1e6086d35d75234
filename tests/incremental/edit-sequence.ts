import * as fc from 'fast-check';
import { canonicalJson } from '../../lib/base/canonical-json.ts';
import { createSession, DEFAULT_OPTIONS, type ModuleId, type Session } from '../../lib/api.ts';
import { createMemoryStore } from '../../lib/store/index.ts';
import { memoryHost } from './memory-host.ts';
import { type Edit, EditedProject, randomEdit } from './random-edit.ts';
import { type ModuleSketch, moduleSketch, PATHS } from './sketch.ts';

interface Step {
  readonly edits: readonly Edit[];
  /** Modules that are asked for after the edits, by index, in this order. */
  readonly asked: readonly number[];
}

/** A project and what happens to it. */
export interface EditSequence {
  readonly sketches: readonly ModuleSketch[];
  readonly steps: readonly Step[];
}

const step: fc.Arbitrary<Step> = fc.record({
  edits: fc.array(randomEdit, { minLength: 1, maxLength: 3 }),
  asked: fc.array(fc.integer({ min: 0, max: PATHS.length - 1 }), { minLength: 1, maxLength: PATHS.length }),
});

export const editSequence: fc.Arbitrary<EditSequence> = fc.record({
  sketches: fc.array(moduleSketch, { minLength: 12, maxLength: PATHS.length }),
  steps: fc.array(step, { minLength: 1, maxLength: 6 }),
});

/** Reports by module, as text. */
type Reports = Readonly<Record<ModuleId, string>>;

export interface Comparison {
  readonly step: number;
  readonly way: 'kept in memory' | 'kept in memory over the store' | 'from the store';
  readonly cold: Reports;
  readonly warm: Reports;
}

/** After each step: what sessions that live on, and a new one over the store, say besides what a cold one says. */
export function* compareWarmWithCold({ sketches, steps }: EditSequence): Generator<Comparison & { readonly edited: EditedProject }> {
  const edited = new EditedProject(sketches);
  const host = memoryHost(edited.project);
  const store = createMemoryStore();
  const living = [
    { way: 'kept in memory', session: createSession(host, DEFAULT_OPTIONS) },
    { way: 'kept in memory over the store', session: createSession(host, DEFAULT_OPTIONS, createMemoryStore()) },
  ] as const;
  let unsaved: readonly ModuleId[] = [];
  for (const { session } of living) judge(session, edited, edited.modules);
  for (const [index, { edits, asked }] of steps.entries()) {
    for (const edit of edits) edited.apply(edit);
    const inOrder = [...new Set(asked)].flatMap((place) => edited.modules[place] ?? []);
    const cold = judge(createSession(host, DEFAULT_OPTIONS), edited, inOrder.toSorted());
    for (const { way, session } of living) {
      session.refresh();
      for (const module of unsaved) if (!edited.overlays.has(module)) session.judge(module);
      yield { step: index, way, cold, warm: judge(session, edited, inOrder), edited };
      session.flush();
    }
    unsaved = [...edited.overlays.keys()];
    const stored = createSession(host, DEFAULT_OPTIONS, store);
    yield { step: index, way: 'from the store', cold, warm: judge(stored, edited, inOrder), edited };
    stored.flush();
  }
}

/** Unsaved texts first, as an editor lints what is open. */
function judge(session: Session, edited: EditedProject, asked: readonly ModuleId[]): Reports {
  for (const [module, text] of edited.overlays) session.judge(module, text);
  const reports = asked.map((module) => [module, canonicalJson(allReports(session, module, edited.overlays.get(module)))] as const);
  return Object.fromEntries(reports.toSorted(([left], [right]) => (left < right ? -1 : 1)));
}

/** All that rules ask about a module. */
export function allReports(session: Session, module: ModuleId, text?: string): unknown {
  const judged = session.judge(module, text);
  return { judged, order: session.order(module), races: session.races(module), state: session.state(module), exposed: session.exposed(module) };
}

import { fingerprint } from '../base/fingerprint.ts';
import type { ModuleId } from '../effects/index.ts';
import type { LinkTarget, MissingName } from '../evaluation/index.ts';
import { once } from './dependencies.ts';
import { targetText } from './observations.ts';
import { extendersText, type ExtendersByOwner } from './extenders.ts';
import type { EvaluationCause, Program } from './program.ts';

/** Fingerprints of all that is known of a component, as it is now, without looking at any code it runs. */
export interface ComponentKey {
  /** Of its members' names and shapes, and of what is known of them besides. */
  readonly shapes: () => string;
  /** Of where their requests lead. */
  readonly targets: () => string;
  /** Of who changes whose objects before it is loaded. */
  readonly extenders: () => string;
  readonly whole: () => string;
}

/** What is known of the graph around a component. */
interface Surroundings {
  targetsOf(module: ModuleId): readonly (LinkTarget | null)[];
  /** Names that a module asks for in vain. */
  missingIn(module: ModuleId): readonly MissingName[];
  /** Whether the load of a module waits for something. */
  suspends(module: ModuleId): boolean;
}

export function keyOf(members: readonly ModuleId[], program: Program, below: ExtendersByOwner, { targetsOf, missingIn, suspends }: Surroundings): ComponentKey {
  const waits = (target: LinkTarget | null): boolean => target?.kind === 'module' && suspends(target.module);
  // Texts are made when a key is compared, of what is so now: by then something else may be.
  const known = members.map((module) => {
    const targets = targetsOf(module).map((target) => ({ target, waits: waits(target) }));
    return { module, outlined: program.outline(module), load: program.knownLoad(module), targets, missing: missingIn(module) };
  });
  const shapes = once(() => fingerprint(...known.flatMap(({ module, outlined, load }) => [program.reference(module), ...(outlined.kind === 'failed' ? ['failed', outlined.reason] : [outlined.outline.shape()]), load === null ? '' : JSON.stringify(load)])));
  const leadsTo = (target: LinkTarget, isWaiting: boolean): string => `${targetText(target, program)}${isWaiting ? ' waits' : ''}`;
  const targets = once(() => fingerprint(...known.map((each) => [...each.targets.map(({ target, waits: isWaiting }) => (target === null ? '' : leadsTo(target, isWaiting))), ...each.missing.map((name) => JSON.stringify(name))].join('\n'))));
  const extenders = once(() => extendersText(below, (module) => program.reference(module)));
  return { shapes, targets, extenders, whole: once(() => fingerprint(shapes(), targets(), extenders())) };
}

/** Null where the keys are the same. */
export function differenceOf(before: ComponentKey, now: ComponentKey): EvaluationCause | null {
  if (before.shapes() !== now.shapes()) return 'text';
  if (before.targets() !== now.targets()) return 'resolution';
  return before.extenders() === now.extenders() ? null : 'dependency';
}

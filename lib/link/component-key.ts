import { fingerprint } from '../base/fingerprint.ts';
import type { ModuleId } from '../effects/index.ts';
import type { LinkTarget } from '../evaluation/index.ts';
import { once } from './dependencies.ts';
import { targetText } from './observations.ts';
import type { EvaluationCause, Program } from './program.ts';

/** Fingerprints of all that is known of a component, as it is now, without looking at any code it runs. */
export interface ComponentKey {
  /** Of its members' names and shapes. */
  readonly shapes: () => string;
  /** Of where their requests lead. */
  readonly targets: () => string;
  readonly whole: () => string;
}

export function keyOf(members: readonly ModuleId[], program: Program, targetsOf: (module: ModuleId) => readonly (LinkTarget | null)[]): ComponentKey {
  const known = members.map((module) => ({ module, outlined: program.outline(module), targets: targetsOf(module) }));
  const shapes = once(() => fingerprint(...known.flatMap(({ module, outlined }) => (outlined.kind === 'failed' ? [program.reference(module), 'failed', outlined.reason] : [program.reference(module), outlined.outline.shape()]))));
  const targets = once(() => fingerprint(...known.map((member) => member.targets.map((target) => (target === null ? '' : targetText(target, program))).join('\n'))));
  return { shapes, targets, whole: once(() => fingerprint(shapes(), targets())) };
}

/** Null where the keys are the same. */
export function differenceOf(before: ComponentKey, now: ComponentKey): EvaluationCause | null {
  if (before.shapes() !== now.shapes()) return 'text';
  return before.targets() === now.targets() ? null : 'resolution';
}

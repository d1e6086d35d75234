import type { ModuleId } from '../effects/index.ts';
import { isSameState, type Component, type Member } from './component.ts';
import { presentTarget } from './observations.ts';
import type { EvaluationCause, Program } from './program.ts';

/** What the evaluation of a component looked at and is not as it was; null: its result holds. */
export function failureIn(component: Component, members: readonly ModuleId[], program: Program, memberNow: (module: ModuleId) => Member | undefined): EvaluationCause | null {
  for (const [module, index, fingerprint] of component.functions()) {
    if (program.functionFingerprint(module, index) !== fingerprint()) return members.includes(module) ? 'text' : 'dependency';
  }
  const stands = component.states.every(([module, then]) => {
    const now = memberNow(module);
    return now !== undefined && (now === then || isSameState(now, then));
  });
  if (!stands || !component.types.every(([module, fingerprint]) => program.typesFingerprint(module) === fingerprint)) return 'dependency';
  return component.targets.every(([module, request, target]) => presentTarget(module, request, program) === target) ? null : 'resolution';
}

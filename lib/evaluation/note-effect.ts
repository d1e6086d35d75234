import type { EffectKind, StateLevel } from '../effects/index.ts';
import { lowerLimits } from './budget.ts';
import type { Occurrence } from './findings.ts';
import type { Run } from './run.ts';

type NotedEffect = { readonly kind: EffectKind; readonly level: StateLevel; readonly target: string; readonly bookkeeping: boolean };

/** `{ phase, … }`: what the evaluation stood in when it happened. */
export function noteEffect(run: Run, found: Occurrence, { bookkeeping, ...effect }: NotedEffect, { phase, undecided, givenUp, claimed }: Pick<Run, 'phase' | 'undecided' | 'givenUp' | 'claimed'>): void {
  if (!bookkeeping) lowerLimits(run, run.budget.stepsAfterEffect);
  run.findings.addEffect(found, { ...effect, phase, conditional: undecided > givenUp, ...(bookkeeping ? { bookkeeping } : {}) });
  if (bookkeeping) return;
  for (let claim = claimed; claim !== null; claim = claim.outer) {
    if (claim.at.module === run.module) run.findings.refute(claim, found, { ...effect, phase, conditional: undecided > Math.max(givenUp, claim.undecided) });
  }
}

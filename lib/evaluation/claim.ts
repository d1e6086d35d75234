import type { ClaimKind } from '../effects/index.ts';
import type { Standpoint } from './findings.ts';
import type { Claim, Run } from './run.ts';

/** The claim under which a call is evaluated whose step is not on the stack yet. */
export function claim(run: Run, kind: ClaimKind, subject: string, text: string, at: Standpoint): Claim {
  let depth = 0;
  for (const { from } of run.stack) if (from !== null) depth++;
  return { kind, subject, text, at, outer: run.claimed, depth, undecided: run.undecided };
}

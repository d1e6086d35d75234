import type { ClaimKind } from '../effects/index.ts';
import type { Standpoint } from './findings.ts';
import type { Run } from './run.ts';

/** A claim on the code that is being evaluated. */
export interface Claim {
  readonly kind: ClaimKind;
  readonly subject: string;
  /** The call or the function. */
  readonly at: Standpoint;
  /** How it is listed where it settles something. */
  readonly text: string;
  readonly outer: Claim | null;
  /** Steps of a trace and open decisions around it. */
  readonly depth: number;
  readonly undecided: number;
}

/** The claim under which a call is evaluated whose step is not on the stack yet. */
export function claim(run: Run, kind: ClaimKind, subject: string, text: string, at: Standpoint): Claim {
  let depth = 0;
  for (const { from } of run.stack) if (from !== null) depth++;
  return { kind, subject, text, at, outer: run.claimed, depth, undecided: run.undecided };
}

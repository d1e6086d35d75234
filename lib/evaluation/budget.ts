import type { Run } from './run.ts';

/** The evaluation gives up on the present top-level statement. */
export class BudgetSignal {
  readonly what: string;
  constructor(what: string) {
    this.what = what;
  }
}

/** Bounds of one evaluation. Named in the reason when exceeded. */
export interface Budget {
  /** Forms evaluated for one top-level statement. */
  readonly stepsPerStatement: number;
  /** Forms evaluated for one module. */
  readonly stepsPerModule: number;
  /** Further steps for the module once an effect or a reason was found. */
  readonly stepsAfterFinding: number;
  /** Further steps for the statement after an effect, and after a reason, was found. */
  readonly stepsAfterEffect: number;
  readonly stepsAfterReason: number;
  readonly callDepth: number;
  /** Activations of one function on the stack before its arguments are widened. */
  readonly recursion: number;
  /** Iterations of a loop that are followed one by one before it is widened. */
  readonly iterations: number;
  /** As many are followed as long as the loop has taken only a small part of the steps that are left. */
  readonly cheapIterations: number;
  /** Runs of one reaction of promises that are followed one by one before further ones are joined. */
  readonly reactions: number;
  /** Callbacks that run after the load. */
  readonly callbacks: number;
}

export const DEFAULT_BUDGET: Budget = { stepsPerStatement: 400_000, stepsPerModule: 500_000, stepsAfterFinding: 100_000, stepsAfterEffect: 3_000, stepsAfterReason: 8_000, callDepth: 90, recursion: 60, iterations: 128, cheapIterations: 4_096, reactions: 8, callbacks: 2_000 };

/** Counts one evaluated form, or what takes as long as so many. */
export function step(run: Run, count = 1): void {
  run.steps += count;
  if (run.steps <= run.stepLimit) return;
  throw new BudgetSignal(run.steps > run.moduleLimit ? `more than ${run.moduleLimit} evaluation steps for one module` : `more than ${run.stepLimit - run.stepsAtStatement} evaluation steps for one statement`);
}

const CHEAP_SHARE = 8;

/** So many turns are followed even where steps are short. */
const FIRST_TURNS = 4;

/**
 * Whether a repetition, which began at step `begun`, is followed one by one once more: long ones only in a part of what is
 * left, so that many of them do not use up the module's steps; none so far that the rest could not be joined any more.
 */
export function followsTurn({ budget, steps, stepLimit }: Run, turn: number, begun: number): boolean {
  const used = steps - begun;
  const left = stepLimit - steps;
  if (used > left && turn >= FIRST_TURNS) return false;
  return turn < budget.iterations || (turn < budget.cheapIterations && used < left / CHEAP_SHARE);
}

/** What every statement may take, however much others took: bindings that are simply made stay known. */
const STATEMENT_SHARE = 200;

/** Each top-level statement has its own bound. */
export function beginStatement(run: Run): void {
  run.stepsAtStatement = run.steps;
  run.stepLimit = Math.min(run.steps + run.budget.stepsPerStatement, Math.max(run.moduleLimit, run.steps + STATEMENT_SHARE));
}

/** What a module leaves of which a statement was given up is not certain anyway: so much less is spent on the others. */
const GIVEN_UP_SHARE = 8;

/** What is found settles the verdict for the most part: only so much is spent on finding more in the statement and the module. */
export function lowerLimits(run: Run, further: number): void {
  if (!run.hasFinding) {
    run.hasFinding = true;
    run.moduleLimit = Math.min(run.moduleLimit, run.steps + run.budget.stepsAfterFinding);
    run.stepLimit = Math.min(run.stepLimit, run.moduleLimit);
  }
  const share = run.givenUp === 0 ? further : Math.floor(further / GIVEN_UP_SHARE);
  run.stepLimit = Math.min(run.stepLimit, run.steps + share);
}

import type { Mark, Path } from '../../values/index.ts';
import { noteThrown } from './exception.ts';
import { fork, ThrowSignal, type Frame } from '../run.ts';

/** How a statement may complete, as a bit set; 0 is "not at all": its end is not reached. */
export const NORMAL = 1;
export const RETURN = 2;
export const THROW = 4;
export const BREAK = 8;
export const CONTINUE = 16;
export type Completion = number;

/** Of a statement. Null among them: `break` and `continue` without a label mean it as well. */
export type Labels = readonly (string | null)[];

/**
 * A body or statement at whose end abrupt completions inside it arrive. A path that leaves for it where a decision is
 * open is put aside, and joined where it arrives: what runs in between does not see its state.
 */
export interface Target {
  readonly ends: Completion;
  /** None: abrupt completions without labels. */
  readonly labels: Labels;
  readonly mark: Mark;
  readonly paths: Path[];
  /** How often some paths have left for here or further out while others went on: what follows runs on some paths only. */
  undecided: number;
}

/** Evaluates `body`, the end of which is where `ends` with one of the labels arrive. */
export function within(frame: Frame, ends: Completion, labels: Labels, body: () => Completion): Completion {
  const target: Target = { ends, labels, mark: frame.run.state.mark(), paths: [], undecided: 0 };
  frame.targets.push(target);
  let completion: Completion;
  try {
    completion = body();
  } catch (signal) {
    if (!(signal instanceof ThrowSignal)) throw signal;
    leaveTarget(frame, target);
    if (target.paths.length === 0) {
      frame.run.state.release();
      throw signal;
    }
    noteThrown(frame.run, signal);
    frame.run.state.resume(target.mark, target.paths);
    return NORMAL;
  }
  leaveTarget(frame, target);
  return arrive(frame, target, completion);
}

function leaveTarget(frame: Frame, target: Target): void {
  frame.targets.length = frame.targets.indexOf(target);
  frame.run.undecided -= target.undecided;
}

function arrive(frame: Frame, target: Target, completion: Completion): Completion {
  const { state } = frame.run;
  const here = arriving(frame, target, completion);
  const elsewhere = completion & ~here & ~THROW;
  if (target.paths.length === 0 && (here === 0 || elsewhere === 0)) {
    state.release();
    return here === 0 ? completion : NORMAL;
  }
  const paths = [...target.paths];
  if (here !== 0) paths.push(state.since(target.mark));
  const left = putAside(frame, elsewhere);
  state.resume(target.mark, paths);
  noteUndecided(frame, left);
  return NORMAL;
}

function arriving(frame: Frame, { ends, labels }: Target, completion: Completion): Completion {
  const labelled = labels.length === 0 || labels.includes(frame.label) ? ends : 0;
  return completion & (NORMAL | labelled);
}

/** The present path leaves: its state waits at the targets. Gives the outermost of them; null where there is none. */
export function putAside(frame: Frame, completion: Completion): Target | null {
  const left: Target[] = [];
  for (const kind of [RETURN, BREAK, CONTINUE]) {
    const target = (completion & kind) === 0 ? undefined : targetOf(frame, kind);
    if (target === undefined) continue;
    target.paths.push(frame.run.state.since(target.mark));
    frame.leaves++;
    left.push(target);
  }
  return outermost(frame, left);
}

function targetOf(frame: Frame, kind: Completion): Target | undefined {
  return frame.targets.findLast(({ ends, labels }) => (ends & kind) !== 0 && (kind === RETURN || labels.includes(frame.label)));
}

/**
 * Alternatives of which the analysis cannot tell which one runs. Paths that leave are put aside, those that throw end:
 * handlers gather by themselves what they may find.
 */
export function executeBranches(frame: Frame, branches: readonly (() => Completion)[]): Completion {
  if (branches.length === 1) return branches[0]?.() ?? NORMAL;
  let reached: Completion = 0;
  const left: Target[] = [];
  fork(
    frame.run,
    branches.map((branch) => () => {
      const completion = completing(frame, branch);
      const target = completion === 0 ? frame.left : putAside(frame, completion);
      if (target !== null) left.push(target);
      // Nobody waits for a `return` at the top level of a CommonJS module.
      const goesOn = completion & (target === null ? ~THROW : NORMAL);
      reached |= goesOn | (completion & THROW);
      return goesOn !== 0;
    }),
  );
  if ((reached & ~THROW) === 0) {
    frame.left = outermost(frame, left);
    return left.length === 0 ? reached : 0;
  }
  noteUndecided(frame, (reached & THROW) === 0 ? outermost(frame, left) : (frame.targets[0] ?? null));
  return reached & ~THROW;
}

function outermost(frame: Frame, targets: readonly Target[]): Target | null {
  return frame.targets.find((target) => targets.includes(target)) ?? null;
}

/** Until the end of `target`, what is evaluated runs on some paths only. */
export function noteUndecided(frame: Frame, target: Target | null): void {
  if (target === null) return;
  target.undecided++;
  frame.run.undecided++;
}

/** Turns an exception of the analysed program into a completion. */
export function completing(frame: Frame, action: () => Completion): Completion {
  const depth = frame.targets.length;
  try {
    return action();
  } catch (signal) {
    if (!(signal instanceof ThrowSignal)) throw signal;
    frame.targets.length = depth;
    noteThrown(frame.run, signal);
    return THROW;
  }
}

import { join, NOTHING, type Branch, type Value } from '../../values/index.ts';
import { noteThrown } from '../statements/exception.ts';
import { BudgetSignal } from '../budget.ts';
import { fork, ThrowSignal, type Allocations, type Frame, type Run } from '../run.ts';

/**
 * Evaluates every alternative from the same state and joins states and values. An alternative that throws gives no
 * value; where all of them throw, so does the whole.
 */
export function alternatives(run: Run, branches: readonly (() => Value)[]): Value {
  if (branches.length === 1) return (branches[0] as () => Value)();
  let result = NOTHING;
  let completed = 0;
  let thrown: ThrowSignal | null = null;
  fork(
    run,
    branches.map((branch) => () => {
      try {
        result = join(result, branch());
        completed++;
        return true;
      } catch (signal) {
        if (!(signal instanceof ThrowSignal)) throw signal;
        thrown = signal;
        noteThrown(run, signal);
        return false;
      }
    }),
  );
  if (completed === 0 && thrown !== null) throw thrown;
  return result;
}

/** Evaluates something that may or may not happen. Returns whether it may change anything. */
export function perhaps(run: Run, branch: Branch): boolean {
  return fork(run, [
    () => {
      try {
        return branch();
      } catch (signal) {
        if (!(signal instanceof ThrowSignal)) throw signal;
        noteThrown(run, signal);
        return false;
      }
    },
    () => {},
  ]);
}

/** Like {@link repeatedly}; what does not settle exceeds the budget. */
export function anyNumberOfTimes(run: Run, body: Branch, fedBack?: () => unknown): void {
  if (!repeatedly(run, body, fedBack)) throw new BudgetSignal(`more than ${ROUND_LIMIT} rounds of a repetition`);
}

/** Rounds after which a repetition that keeps changing the state is given up; joins are finite, so few suffice. */
const ROUND_LIMIT = 12;

/**
 * Evaluates something that happens any number of times: until another round adds nothing to the state, nor to what
 * `fedBack` gives where a round takes up what an earlier one gave. Allocations in it stand for all rounds' objects.
 * Returns false where the limit was reached first.
 */
export function repeatedly(run: Run, body: Branch, fedBack: () => unknown = () => null): boolean {
  return sharingAllocations(run, () => {
    for (let round = 0; round < ROUND_LIMIT; round++) {
      const before = fedBack();
      if (!perhaps(run, body) && fedBack() === before) return true;
    }
    return false;
  });
}

/** What is made at one place while `action` runs, again and again, is one object that stands for all. */
export function sharingAllocations<Result>(run: Run, action: () => Result): Result {
  const outer = run.allocations;
  const made: Allocations = outer ?? new Map();
  run.allocations = made;
  try {
    return action();
  } finally {
    run.allocations = outer;
    if (outer === null) for (const object of made.values()) object.summary = true;
  }
}

/** Evaluates what a decision leads to that was taken. */
export function afterDecision<Result>({ run }: Frame, action: () => Result): Result {
  run.decided++;
  try {
    return action();
  } finally {
    run.decided--;
  }
}

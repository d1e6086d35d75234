import { join, NOTHING, type Value } from '../values/index.ts';
import { fork, ThrowSignal, type Run } from './run.ts';

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
      } catch (signal) {
        if (!(signal instanceof ThrowSignal)) throw signal;
        thrown = signal;
        run.mayThrow = true;
      }
    }),
  );
  if (completed === 0 && thrown !== null) throw thrown;
  return result;
}

/** Evaluates something that may or may not happen. */
export function perhaps(run: Run, branch: () => void): boolean {
  return fork(run, [
    () => {
      try {
        branch();
      } catch (signal) {
        if (!(signal instanceof ThrowSignal)) throw signal;
        run.mayThrow = true;
      }
    },
    () => {},
  ]);
}

/** Rounds after which a repetition that keeps changing the state is given up; joins are finite, so few suffice. */
const ROUND_LIMIT = 12;

/**
 * Evaluates something that happens any number of times: until another round adds nothing to the state.
 * Allocations in it stand for all rounds' objects. Returns false where the limit was reached first.
 */
export function repeatedly(run: Run, body: () => void): boolean {
  const outer = run.allocations;
  run.allocations ??= new Map();
  try {
    for (let round = 0; round < ROUND_LIMIT; round++) {
      if (!perhaps(run, body)) return true;
    }
    return false;
  } finally {
    run.allocations = outer;
  }
}

import type { ModuleId } from '../../effects/index.ts';
import { installedPackageOf } from '../../project/index.ts';
import { CALL, unknownValue, type Unknown, type Value } from '../../values/index.ts';
import { BudgetSignal } from '../budget.ts';
import type { Frame } from '../run.ts';

/** Steps for one call of an installed package's function: what its caller does besides has its own. */
const STEPS_PER_CALL = 1_000;

const GIVEN_UP: Unknown = { kind: 'unknown-call', what: 'what a package gives', reportedIn: CALL };

/**
 * Where functions are looked at for what they do to state, those of packages are entered for a short while only.
 * `otherwise`: what a call gives that takes longer.
 */
export function inPassing<T>({ run, module }: Frame, callee: ModuleId, action: () => T, otherwise: (value: Value) => T): T {
  if (callee === module || installedPackageOf(callee) === null || installedPackageOf(module) !== null) return action();
  const { stepLimit, stack: { length } } = run;
  run.stepLimit = Math.min(stepLimit, run.steps + STEPS_PER_CALL);
  try {
    return action();
  } catch (signal) {
    if (!(signal instanceof BudgetSignal) || run.steps >= stepLimit) throw signal;
    run.stack.length = length;
    run.accesses?.leftovers.cut();
    return otherwise(unknownValue(GIVEN_UP));
  } finally {
    run.stepLimit = stepLimit;
  }
}

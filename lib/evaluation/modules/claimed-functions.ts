import type { FunctionIndex } from '../../facts/index.ts';
import { reference, unknownValue, type HeapObject } from '../../values/index.ts';
import { callValue } from '../calls/call.ts';
import { beginStatement, BudgetSignal } from '../budget.ts';
import { createRun, ThrowSignal, type Frame } from '../run.ts';

/** Steps for one function, and functions of one module. */
const STEPS = 10_000;
const MOST = 200;

/**
 * Calls every function of a loaded module that claims to have no side effects with arguments of which nothing is known:
 * what certainly happens then refutes the claim. The calls leave nothing behind.
 */
export function checkClaimedFunctions(frame: Frame): void {
  const { run } = frame;
  const functions = claimedFunctions(frame);
  for (const [index, object] of [...functions].slice(0, MOST)) callForClaim(frame, index, object);
  if (functions.size > 0) run.state.abandon();
}

/** Declarations are made before the run that evaluates the module. */
function claimedFunctions(frame: Frame): ReadonlyMap<FunctionIndex, HeapObject> {
  const { annotated } = frame.run;
  for (const { slot, function: index } of frame.facts.hoisted) {
    const [object] = frame.environment.slots[slot]?.objects ?? [];
    if (frame.moduleFacts.functions[index]?.noSideEffects === true && object?.callable?.kind === 'closure' && object.callable.index === index) annotated.set(index, object);
  }
  return annotated;
}

function callForClaim(frame: Frame, index: FunctionIndex, object: HeapObject): void {
  const { module, links, realm, budget, state, findings, visited, entered } = frame.run;
  const fresh = createRun(module, links, realm, frame.run, { ...budget, stepsPerStatement: STEPS });
  const run = { ...fresh, state, visited, entered };
  const anything = unknownValue({ kind: 'unknown-call', what: 'an argument', reportedIn: module });
  const facts = frame.moduleFacts.functions[index];
  if (facts === undefined) return;
  beginStatement(run);
  state.fork([
    () => {
      try {
        callValue({ ...frame, run, targets: [], chains: [] }, reference(object), anything, { list: [], rest: anything }, 'calls it', facts.name, facts.site);
      } catch (signal) {
        if (!(signal instanceof ThrowSignal || signal instanceof BudgetSignal || signal instanceof RangeError)) throw signal;
      }
      return false;
    },
  ]);
  findings.takeRefuted(run.findings);
}

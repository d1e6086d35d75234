import type { FunctionFacts, Site } from '../../facts/index.ts';
import { isNothing, join, NOTHING, type Environment, type Value } from '../../values/index.ts';
import { repeatedly, sharingAllocations } from '../expressions/alternatives.ts';
import { BudgetSignal } from '../budget.ts';
import { addReason, certainThrow, ThrowSignal, type Frame, type Run } from '../run.ts';
import type { Arguments } from './call.ts';

/** A function whose recursion is being brought to a fixpoint: its inner calls give what is known of its result so far. */
export interface Recursion {
  readonly environment: Environment;
  given: Arguments;
  receiver: Value;
  result: Value;
  grew: boolean;
}

/** Activations that are followed one by one where decisions are open; beyond, arguments and results are joined. */
const OPEN_ACTIVATIONS = 2;

/** What to do with one more activation of a function. */
export function enterable(run: Run, facts: FunctionFacts, environment: Environment): 'enter' | 'join' {
  if (run.stack.length >= run.budget.callDepth) throw new BudgetSignal(`calls nested deeper than ${run.budget.callDepth}`);
  let active = 0;
  for (const call of run.stack) if (call.facts === facts && call.environment === environment) active++;
  const limit = run.undecided > 0 || run.allocations !== null ? OPEN_ACTIVATIONS : run.budget.recursion;
  return active >= limit ? 'join' : 'enter';
}

/**
 * Evaluates a recursive function for the join of all arguments that its calls give, until neither they nor its result
 * grow (the fixpoint of its functional summary; Sharir & Pnueli 1981).
 */
export function evaluateRecursion(frame: Frame, facts: FunctionFacts, environment: Environment, given: Arguments, receiver: Value, site: Site, enter: (given: Arguments, receiver: Value) => Value): Value {
  const { recursions } = frame.run;
  const known = recursions.get(facts);
  if (known !== undefined && known.environment === environment) {
    widen(known, given, receiver);
    // No activation is known to come to an end yet: nothing follows this one.
    if (isNothing(known.result) && !facts.generator) throw new ThrowSignal(NOTHING, null);
    return known.result;
  }
  const recursion: Recursion = { environment, given, receiver, result: NOTHING, grew: false };
  recursions.set(facts, recursion);
  let settled = false;
  try {
    settled = sharingAllocations(frame.run, () => settle(frame.run, recursion, enter));
  } finally {
    if (known === undefined) recursions.delete(facts);
    else recursions.set(facts, known);
  }
  if (!settled) addReason(frame, 'budget', `follows the recursion of \`${facts.name}()\`, which the analysis cannot bring to an end`, site);
  if (isNothing(recursion.result) && !facts.generator && settled) return certainThrow(frame, `calls \`${facts.name}()\` without end, which exhausts the stack`, site);
  return recursion.result;
}

const ROUND_LIMIT = 8;

function settle(run: Run, recursion: Recursion, enter: (given: Arguments, receiver: Value) => Value): boolean {
  for (let round = 0; round < ROUND_LIMIT; round++) {
    recursion.grew = false;
    const stable = repeatedly(run, () => {
      const result = join(recursion.result, enter(recursion.given, recursion.receiver));
      if (result !== recursion.result) recursion.grew = true;
      recursion.result = result;
    });
    if (stable && !recursion.grew) return true;
  }
  return false;
}

function widen(recursion: Recursion, given: Arguments, receiver: Value): void {
  const { list, rest } = recursion.given;
  const length = Math.max(list.length, given.list.length);
  const missing = (side: Arguments): Value => side.rest ?? { ...NOTHING, types: 1 };
  const joined = Array.from({ length }, (_, index) => join(list[index] ?? missing(recursion.given), given.list[index] ?? missing(given)));
  const others = given.rest === null ? rest : rest === null ? given.rest : join(rest, given.rest);
  const everything = join(recursion.receiver, receiver);
  if (joined.some((value, index) => value !== list[index]) || others !== rest || everything !== recursion.receiver) recursion.grew = true;
  recursion.given = { list: joined, rest: others };
  recursion.receiver = everything;
}

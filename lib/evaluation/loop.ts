import type { Statement } from '../facts/index.ts';
import { ANY_STRING, constant, join, truth, type Value } from '../values/index.ts';
import { repeatedly } from './alternatives.ts';
import { evaluate } from './expression.ts';
import { bindPattern } from './pattern.ts';
import { touch, addEffect, addReason, type Frame } from './run.ts';
import { BREAK, completing, CONTINUE, execute, leaveBreakable, leaveIteration, NORMAL, RETURN, THROW, type Completion } from './statement.ts';

type Loop = Extract<Statement, { kind: 'loop' }>;

/**
 * Iterations are followed one by one while the analysis can tell whether there is another; then the remaining ones are
 * joined until nothing changes.
 */
export function executeLoop(frame: Frame, loop: Loop, label: string | null): Completion {
  for (const statement of loop.initial) execute(frame, statement);
  let completion: Completion = 0;
  for (let iteration = 0; iteration < frame.run.budget.iterations; iteration++) {
    if (loop.testFirst || iteration > 0) {
      const decision = loop.test === null ? 'true' : truth(evaluate(frame, loop.test));
      if (decision === 'false') return leaveBreakable(frame, completion | NORMAL, label);
      if (decision === 'either') return executeRest(frame, loop, label, completion, true);
    }
    const result = leaveIteration(frame, execute(frame, loop.body), label);
    if ((result & (NORMAL | CONTINUE)) === 0) return leaveBreakable(frame, completion | result, label);
    completion |= result & ~NORMAL;
    if (result !== NORMAL) return executeRest(frame, loop, label, completion | NORMAL, false);
    if (loop.update !== null) evaluate(frame, loop.update);
  }
  return executeRest(frame, loop, label, completion, false);
}

/** Any number of further iterations. `tested`: the test was evaluated and left open. */
function executeRest(frame: Frame, loop: Loop, label: string | null, before: Completion, tested: boolean): Completion {
  let completion = before;
  let first = tested;
  const finished = repeatedly(frame.run, () => {
    if (!first && loop.test !== null) evaluate(frame, loop.test);
    first = false;
    const result = leaveIteration(frame, completing(frame, () => execute(frame, loop.body)), label);
    completion |= result & ~NORMAL;
    if ((result & (NORMAL | CONTINUE)) !== 0 && loop.update !== null) evaluate(frame, loop.update);
  });
  if (!finished) addReason(frame, 'budget', 'runs a loop that the analysis cannot bring to an end', loop.site);
  if (loop.test !== null) completion |= NORMAL;
  else if (completion === 0 && frame.run.undecided === 0) diverges(frame, loop);
  return leaveBreakable(frame, loop.test === null && (completion & (BREAK | RETURN | THROW)) === 0 ? completion : completion | (loop.test === null ? 0 : NORMAL), label);
}

/** `for (;;) {}` without a way out. */
function diverges(frame: Frame, loop: Loop): void {
  if (frame.run.mayThrow) return;
  addEffect(frame, 'diverge', 'thread', 'loop', 'never ends', loop.site);
}

/** `for (key in object)`: own and inherited enumerable keys; runs no code of an ordinary object. */
export function executeForIn(frame: Frame, statement: Extract<Statement, { kind: 'forIn' }>, label: string | null): Completion {
  const object = evaluate(frame, statement.object);
  const keys = enumerableKeys(frame, object, statement);
  const body = (key: Value): Completion => {
    bindPattern(frame, statement.target, key, true);
    return leaveIteration(frame, execute(frame, statement.body), label);
  };
  return leaveBreakable(frame, forEachValue(frame, keys.known, keys.others, body), label);
}

function enumerableKeys(frame: Frame, value: Value, statement: Extract<Statement, { kind: 'forIn' }>): { known: readonly Value[] | null; others: Value | null } {
  if (value.unknown !== null) touch(frame, value.unknown, 'unknown-iteration', `enumerates ${value.unknown.what}`, statement.site);
  const [object] = value.objects;
  if (value.unknown !== null || value.objects.length > 1) return { known: null, others: ANY_STRING };
  if (object === undefined) return { known: [], others: null };
  const ordinary = object.kind === 'object' || object.kind === 'function' || object.kind === 'array';
  if (!ordinary || object.open !== null || object.other.types !== 0 || object.other.objects.length > 0 || object.summary) return { known: null, others: ANY_STRING };
  const known: Value[] = [];
  for (const [name, property] of object.properties) {
    if (!property.enumerable || name.startsWith('@@') || name.startsWith('#')) continue;
    if (property.absent) return { known: null, others: ANY_STRING };
    known.push(constant(name));
  }
  const inherits = object.prototype.objects.some((next) => next.kind !== 'builtin' && [...next.properties.values()].some((property) => property.enumerable));
  return inherits ? { known: null, others: ANY_STRING } : { known, others: null };
}

/** Runs `body` for known values in order, or any number of times for joined ones. */
export function forEachValue(frame: Frame, known: readonly Value[] | null, others: Value | null, body: (value: Value) => Completion): Completion {
  let completion: Completion = NORMAL;
  if (known !== null && known.length <= frame.run.budget.iterations && others === null) {
    for (let index = 0; index < known.length; index++) {
      const result = body(known[index] as Value);
      if (result === NORMAL) continue;
      if ((result & (NORMAL | CONTINUE)) === 0) return (completion & ~NORMAL) | result;
      completion |= result;
      const rest = known.slice(index + 1);
      repeatedly(frame.run, () => {
        for (const value of rest) completion |= completing(frame, () => body(value));
      });
      return completion;
    }
    return completion;
  }
  let joined = others;
  for (const value of known ?? []) joined = joined === null ? value : join(joined, value);
  if (joined === null) return NORMAL;
  const each = joined;
  const finished = repeatedly(frame.run, () => {
    completion |= completing(frame, () => body(each));
  });
  if (!finished) addReason(frame, 'budget', 'runs a loop that the analysis cannot bring to an end', frame.facts.site);
  return completion;
}


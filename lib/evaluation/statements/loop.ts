import type { Statement } from '../../facts/index.ts';
import { constant, isNothing, join, reference, truth, type Environment, type Truth, type Value } from '../../values/index.ts';
import { repeatedly } from '../expressions/alternatives.ts';
import { followsTurn } from '../budget.ts';
import { BREAK, completing, CONTINUE, executeBranches, NORMAL, putAside, within, type Completion, type Labels } from './completion.ts';
import { enumerableKeys, isFewObjects } from '../objects/enumeration.ts';
import { watchingThrows } from './exception.ts';
import { evaluate } from '../expressions/expression.ts';
import { bindPattern } from './pattern.ts';
import { beginRound, inRounds } from '../modules/round.ts';
import { addEffect, addReason, type Frame } from '../run.ts';
import { execute } from './statement.ts';

type Loop = Extract<Statement, { kind: 'loop' }>;

export function executeLoop(frame: Frame, loop: Loop, labels: Labels): Completion {
  const { environment } = frame;
  return inRounds(frame, loop, () => {
    for (const statement of loop.initial) execute(frame, statement);
    return runLoop(frame, loop, labels, environment);
  });
}

/** `outer` is the environment around the loop. */
function runLoop(frame: Frame, loop: Loop, labels: Labels, outer: Environment): Completion {
  const { run, leaves } = frame;
  let completion: Completion = 0;
  const thrown = watchingThrows(run, () => {
    completion = within(frame, BREAK, labels, () => followIterations(frame, loop, labels, outer));
  });
  const quiet = !thrown.byLanguage && isNothing(thrown.values) && frame.leaves === leaves;
  // Generators are left at a `yield`, async functions at an `await`.
  if (completion === 0 && quiet && run.undecided === 0 && run.phase === 'load' && !frame.facts.generator) {
    addEffect(frame, 'diverge', 'thread', 'loop', 'never ends', loop.site);
  }
  return completion;
}

/**
 * Iterations are followed one by one while the analysis can tell whether there is another; then the remaining ones are
 * joined until nothing changes.
 */
function followIterations(frame: Frame, loop: Loop, labels: Labels, outer: Environment): Completion {
  const { leaves, run } = frame;
  const begun = run.steps;
  for (let iteration = 0; ; iteration++) {
    if (loop.testFirst || iteration > 0) {
      const again = testOf(frame, loop);
      if (again === 'false') return NORMAL;
      const tells = !isEndless(loop) || frame.leaves === leaves;
      if (again === 'either' || !tells || !followsTurn(run, iteration, begun)) return joinIterations(frame, loop, labels, again, outer);
    }
    const completion = executeIteration(frame, loop, labels, outer);
    if ((completion & NORMAL) === 0) return completion;
  }
}

/** Only its body says when it ends: following it further tells nothing once some path has left. */
function isEndless({ test }: Loop): boolean {
  return test === null || test.kind === 'constant';
}

function testOf(frame: Frame, { test }: Loop): Truth {
  return test === null ? 'true' : truth(evaluate(frame, test));
}

/** Body and update. */
function executeIteration(frame: Frame, loop: Loop, labels: Labels, outer: Environment): Completion {
  const completion = within(frame, CONTINUE, labels, () => execute(frame, loop.body));
  beginRound(frame, loop, outer);
  if ((completion & NORMAL) !== 0 && loop.update !== null) evaluate(frame, loop.update);
  return completion;
}

/** Any number of further iterations after a test that gave `before`; every round ends where the loop may end as well. */
function joinIterations(frame: Frame, loop: Loop, labels: Labels, before: Truth, outer: Environment): Completion {
  let mayEnd = before !== 'true';
  const finished = repeatedly(frame.run, () => {
    beginRound(frame, loop, outer);
    const completion = completing(frame, () => executeIteration(frame, loop, labels, outer));
    putAside(frame, completion);
    if ((completion & NORMAL) === 0) return false;
    if (testOf(frame, loop) !== 'true') mayEnd = true;
    return true;
  });
  if (!finished) addReason(frame, 'budget', 'runs a loop that the analysis cannot bring to an end', loop.site);
  return mayEnd || !finished ? NORMAL : 0;
}

/** `for (key in object)`: own and inherited enumerable keys; runs no code of an ordinary object. */
export function executeForIn(frame: Frame, statement: Extract<Statement, { kind: 'forIn' }>, labels: Labels): Completion {
  const object = evaluate(frame, statement.object);
  if (isFewObjects(object)) return executeBranches(frame, object.objects.map((each) => () => visitKeys(frame, statement, labels, reference(each))));
  return visitKeys(frame, statement, labels, object);
}

function visitKeys(frame: Frame, statement: Extract<Statement, { kind: 'forIn' }>, labels: Labels, object: Value): Completion {
  const { list, rest, uncertain } = enumerableKeys(frame, object, statement.site);
  const visit = (key: Value): Completion =>
    within(frame, CONTINUE, labels, () =>
      inRounds(frame, statement, () => {
        bindPattern(frame, statement.target, key, statement.declares);
        return execute(frame, statement.body);
      }),
    );
  return within(frame, BREAK, labels, () =>
    forEachValue(frame, list, rest, (key) => (uncertain.has(key) ? executeBranches(frame, [() => visit(key), () => NORMAL]) : visit(key))),
  );
}

/** Runs `body` for known values in order, or any number of times for joined ones. */
function forEachValue(frame: Frame, known: readonly Value[], others: Value | null, body: (value: Value) => Completion): Completion {
  const { run } = frame;
  const begun = run.steps;
  let turn = 0;
  for (; others === null && turn < known.length && followsTurn(run, turn, begun); turn++) {
    const completion = body(known[turn] as Value);
    if ((completion & NORMAL) === 0) return completion;
  }
  let joined = others;
  for (const value of known.slice(turn)) joined = joined === null ? value : join(joined, value);
  if (joined === null) return NORMAL;
  const each = joined;
  const finished = repeatedly(frame.run, () => {
    const completion = completing(frame, () => body(each));
    putAside(frame, completion);
    return (completion & NORMAL) !== 0;
  });
  if (!finished) addReason(frame, 'budget', 'runs a loop that the analysis cannot bring to an end', frame.facts.site);
  return NORMAL;
}

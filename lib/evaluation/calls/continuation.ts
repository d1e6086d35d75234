import type { Expression, Statement } from '../../facts/index.ts';
import { isNothing, truth, truthOfNullish, UNDEFINED_VALUE, type Value } from '../../values/index.ts';
import { evaluate } from '../expressions/expression.ts';
import { caughtValue, observingThrows, watchingThrows } from '../statements/exception.ts';
import { BREAK, CONTINUE, NORMAL, RETURN, THROW } from '../statements/completion.ts';
import { bindPattern } from '../statements/pattern.ts';
import { execute } from '../statements/statement.ts';
import { ThrowSignal, throwing, type Frame } from '../run.ts';
import { describe } from '../describe.ts';
import { partsInOrder, type Yielding } from './resumable.ts';

/*
 * The body of a generator, followed from one `yield` to the next. Of the constructs around a `yield`, what is left to do
 * is a function, which changes nothing but the state: it can be called again after the state was taken back. What has no
 * `yield` in it is evaluated as everywhere. A body is followed as long as it takes one certain path.
 */

/** What a generator is resumed with. */
export type Given = { readonly kind: 'next'; readonly value: Value } | { readonly kind: 'return'; readonly value: Value } | { readonly kind: 'throw'; readonly signal: ThrowSignal };

/** Where a body stands, or what it returned. */
export type Outcome = { readonly kind: 'yields'; readonly value: Value; readonly resume: Resume } | { readonly kind: 'ends'; readonly value: Value };
export type Resume = (stretch: Stretch, given: Given) => Outcome;

/** What is evaluated from one `yield` to the next. */
export interface Stretch {
  readonly frame: Frame;
  readonly yielding: Yielding;
  /** An exception may have ended the body on its way. */
  mayEnd: boolean;
  /** Turns of loops. */
  turns: number;
}

/** The body does not take one certain path. */
export class UncertainPath {}

type Abrupt = { readonly kind: 'return'; readonly value: Value } | { readonly kind: 'throw'; readonly signal: ThrowSignal } | { readonly kind: 'break' | 'continue'; readonly label: string | null };

/** What stands around a statement. */
interface Surroundings {
  readonly leave: (at: Stretch, abrupt: Abrupt) => Outcome;
  /** Something around it looks at exceptions. */
  readonly isGuarded: boolean;
  readonly handlers: number;
  readonly decisions: number;
}

type Next = (at: Stretch) => Outcome;
type NextWith = (at: Stretch, value: Value) => Outcome;

/** Turns of loops that are followed without a `yield`. */
const MOST_TURNS = 64;

export function beginBody(at: Stretch): Outcome {
  const surroundings: Surroundings = { leave: leaveBody, isGuarded: false, handlers: 0, decisions: 0 };
  return followList(at, at.frame.facts.body, 0, surroundings, () => ({ kind: 'ends', value: UNDEFINED_VALUE }));
}

function leaveBody(_at: Stretch, abrupt: Abrupt): Outcome {
  if (abrupt.kind === 'throw') throw abrupt.signal;
  if (abrupt.kind !== 'return') throw new UncertainPath();
  return { kind: 'ends', value: abrupt.value };
}

function followList(at: Stretch, statements: readonly Statement[], from: number, around: Surroundings, next: Next): Outcome {
  for (let index = from; index < statements.length; index++) {
    const statement = statements[index] as Statement;
    if (at.yielding.has(statement)) return follow(at, statement, around, [], (later) => followList(later, statements, index + 1, around, next));
    const abrupt = executeWhole(at, statement, around);
    if (abrupt !== null) return around.leave(at, abrupt);
  }
  return next(at);
}

function follow(at: Stretch, statement: Statement, around: Surroundings, labels: readonly string[], next: Next): Outcome {
  if (!at.yielding.has(statement)) return followList(at, [statement], 0, around, next);
  switch (statement.kind) {
    case 'expression':
      return followExpression(at, statement.expression, around, next);
    case 'declare':
      return followExpression(at, statement.value as Expression, around, (later, value) => {
        const thrown = attempt(later, around, () => bindPattern(later.frame, statement.target, value, true));
        return thrown === null ? next(later) : around.leave(later, { kind: 'throw', signal: thrown });
      });
    case 'return':
      return followExpression(at, statement.value as Expression, around, (later, value) => around.leave(later, { kind: 'return', value }));
    case 'throw':
      return followExpression(at, statement.value, around, (later, value) => {
        const thrown = attempt(later, around, () => {
          throw throwing(later.frame, value, `throws \`${describe(later.frame, statement.value)}\``, statement.site);
        });
        return around.leave(later, { kind: 'throw', signal: thrown as ThrowSignal });
      });
    case 'if':
      return followExpression(at, statement.test, around, (later, value) => {
        const taken = decided(value) ? statement.consequent : statement.alternate;
        return taken === null ? next(later) : follow(later, taken, decidedWithin(around), [], next);
      });
    case 'block':
      return followList(at, statement.body, 0, around, next);
    case 'loop':
      return followLoop(at, statement, around, labels, next);
    case 'labelled':
      return followLabelled(at, statement, around, labels, next);
    case 'try':
      return followTry(at, statement, around, next);
    default:
      throw new UncertainPath();
  }
}

function decided(value: Value): boolean {
  const decision = truth(value);
  if (decision === 'either') throw new UncertainPath();
  return decision === 'true';
}

function decidedWithin(around: Surroundings): Surroundings {
  return { ...around, decisions: around.decisions + 1 };
}

function followLoop(at: Stretch, loop: Extract<Statement, { kind: 'loop' }>, around: Surroundings, labels: readonly string[], next: Next): Outcome {
  const { test } = loop;
  const isMeant = (label: string | null): boolean => label === null || labels.includes(label);
  const update: Next = (later) => (loop.update === null ? turn(later) : followExpression(later, loop.update, around, turn));
  const within: Surroundings = {
    ...around,
    leave(later, abrupt) {
      if (abrupt.kind === 'break' && isMeant(abrupt.label)) return next(later);
      return abrupt.kind === 'continue' && isMeant(abrupt.label) ? update(later) : around.leave(later, abrupt);
    },
  };
  const enter: Next = (later) => {
    if (++later.turns > MOST_TURNS) throw new UncertainPath();
    return follow(later, loop.body, within, [], update);
  };
  const turn: Next = (later) => (test === null ? enter(later) : followExpression(later, test, around, (tested, value) => (decided(value) ? enter(tested) : next(tested))));
  return followList(at, loop.initial, 0, around, loop.testFirst ? turn : enter);
}

function followLabelled(at: Stretch, { label, body }: Extract<Statement, { kind: 'labelled' }>, around: Surroundings, labels: readonly string[], next: Next): Outcome {
  const within: Surroundings = { ...around, leave: (later, abrupt) => (abrupt.kind === 'break' && abrupt.label === label ? next(later) : around.leave(later, abrupt)) };
  return follow(at, body, within, [...labels, label], next);
}

function followTry(at: Stretch, { block, handler, finalizer }: Extract<Statement, { kind: 'try' }>, around: Surroundings, next: Next): Outcome {
  const finished: Next = finalizer === null ? next : (later) => followList(later, finalizer, 0, around, next);
  const finalized: Surroundings = finalizer === null ? around : { ...around, isGuarded: true, leave: (later, abrupt) => followList(later, finalizer, 0, around, (end) => around.leave(end, abrupt)) };
  if (handler === null) return followList(at, block, 0, finalized, finished);
  const handled: Surroundings = {
    ...finalized,
    isGuarded: true,
    handlers: around.handlers + 1,
    leave(later, abrupt) {
      if (abrupt.kind !== 'throw') return finalized.leave(later, abrupt);
      const thrown = attempt(later, finalized, () => bindCaught(later.frame, handler.parameter, abrupt.signal));
      return thrown === null ? followList(later, handler.body, 0, finalized, finished) : finalized.leave(later, { kind: 'throw', signal: thrown });
    },
  };
  return followList(at, block, 0, handled, finished);
}

function bindCaught(frame: Frame, parameter: Parameters<typeof bindPattern>[1] | null, { value }: ThrowSignal): void {
  if (parameter !== null) bindPattern(frame, parameter, caughtValue(frame, { byLanguage: isNothing(value), values: value }, frame.facts.site), true);
}

/** Of a binary expression and its like, the parts up to the last `yield` are evaluated first; it takes their values. */
function followExpression(at: Stretch, expression: Expression, around: Surroundings, next: NextWith): Outcome {
  if (!at.yielding.has(expression)) return evaluateWhole(at, expression, null, around, next);
  switch (expression.kind) {
    case 'yield': {
      const hand: NextWith = (_later, value) => ({ kind: 'yields', value, resume: (resumed, given) => goOn(resumed, given, around, next) });
      return expression.argument === null ? hand(at, UNDEFINED_VALUE) : followExpression(at, expression.argument, around, hand);
    }
    case 'logical':
      return followExpression(at, expression.left, around, (later, left) => {
        const decision = expression.operator === '??' ? truthOfNullish(left) : truth(left);
        if (decision === 'either') throw new UncertainPath();
        return decision === (expression.operator === '||' ? 'true' : 'false') ? next(later, left) : followExpression(later, expression.right, decidedWithin(around), next);
      });
    case 'conditional':
      return followExpression(at, expression.test, around, (later, value) => followExpression(later, decided(value) ? expression.consequent : expression.alternate, decidedWithin(around), next));
    default: {
      const parts = partsInOrder(expression, at.yielding) ?? [];
      const last = parts.findLastIndex((part) => at.yielding.has(part));
      return followParts(at, parts.slice(0, last + 1), new Map(), around, (later, known) => evaluateWhole(later, expression, known, around, next));
    }
  }
}

function followParts(at: Stretch, [part, ...others]: readonly Expression[], known: ReadonlyMap<Expression, Value>, around: Surroundings, next: (at: Stretch, known: ReadonlyMap<Expression, Value>) => Outcome): Outcome {
  if (part === undefined) return next(at, known);
  const add: NextWith = (later, value) => followParts(later, others, new Map(known).set(part, value), around, next);
  return at.yielding.has(part) ? followExpression(at, part, around, add) : evaluateWhole(at, part, known, around, add);
}

function goOn(at: Stretch, given: Given, around: Surroundings, next: NextWith): Outcome {
  return given.kind === 'next' ? next(at, given.value) : around.leave(at, given);
}

function evaluateWhole(at: Stretch, expression: Expression, known: ReadonlyMap<Expression, Value> | null, around: Surroundings, next: NextWith): Outcome {
  const { frame } = at;
  let value = UNDEFINED_VALUE;
  frame.known = known;
  const thrown = attempt(at, around, () => {
    value = evaluate(frame, expression);
  });
  frame.known = null;
  return thrown === null ? next(at, value) : around.leave(at, { kind: 'throw', signal: thrown });
}

function executeWhole(at: Stretch, statement: Statement, around: Surroundings): Abrupt | null {
  const { frame } = at;
  let completion = NORMAL;
  frame.returned = null;
  const thrown = attempt(at, around, () => {
    completion = execute(frame, statement);
    if (completion === THROW) throw frame.run.escaping ?? new UncertainPath();
  });
  if (thrown !== null) return { kind: 'throw', signal: thrown };
  switch (completion) {
    case NORMAL:
      if (frame.returned !== null) throw new UncertainPath();
      return null;
    case RETURN:
      return { kind: 'return', value: frame.returned ?? UNDEFINED_VALUE };
    case BREAK:
      return { kind: 'break', label: frame.label };
    case CONTINUE:
      return { kind: 'continue', label: frame.label };
    default:
      throw new UncertainPath();
  }
}

/** Runs a part of the body and gives what it certainly throws. What it may throw makes the path uncertain where something around it looks at that. */
function attempt(at: Stretch, { isGuarded, handlers, decisions }: Surroundings, action: () => void): ThrowSignal | null {
  const { run } = at.frame;
  let signal: ThrowSignal | null = null;
  const observe = isGuarded ? observingThrows : watchingThrows;
  run.guarded += handlers;
  run.handled += handlers;
  run.decided += decisions;
  const { byLanguage, values } = observe(run, () => {
    try {
      action();
    } catch (caught) {
      if (!(caught instanceof ThrowSignal)) throw caught;
      signal = caught;
    } finally {
      run.guarded -= handlers;
      run.handled -= handlers;
      run.decided -= decisions;
    }
  });
  const certain = signal as ThrowSignal | null;
  const mayThrow = !isNothing(values) || (byLanguage && (certain === null || !isNothing(certain.value)));
  if (mayThrow && isGuarded) throw new UncertainPath();
  if (mayThrow) at.mayEnd = true;
  return certain;
}

import type { Expression, Variable } from '../../facts/index.ts';
import { BIGINT, BOOLEAN, constant, FALSE, isNothing, NOTHING, NULL, NULLISH, NUMBER, reference, STRING, SYMBOL, TRUE, UNDEFINED, withoutText, type HeapObject, type Value } from '../../values/index.ts';
import { isCallable } from '../calls/call.ts';
import { environmentOf } from '../modules/round.ts';
import { environmentAt } from '../statements/variable.ts';
import type { Frame } from '../run.ts';

/*
 * What a test says of the variables that it looks at, in the branch where it holds and in the one where it does not. Only
 * of tests that change nothing themselves: what they looked at is still there. Unknown values stay as they are.
 */

/** Leaves the variables in the test with what they can be where it holds, or does not. */
function narrow(frame: Frame, test: Expression, holds: boolean): void {
  switch (test.kind) {
    case 'variable':
      return narrowVariable(frame, test, (value) => (holds ? truthy(value) : falsy(value)));
    case 'unary':
      if (test.operator === '!') narrow(frame, test.argument, !holds);
      return;
    case 'logical':
      if (test.operator !== (holds ? '&&' : '||') || !isQuiet(test.right)) return;
      narrow(frame, test.left, holds);
      narrow(frame, test.right, holds);
      return;
    case 'binary':
      return narrowByComparison(frame, test, holds);
    default:
  }
}

/** Runs what is reached where a test holds, or does not. */
export function whereFound<Result>(frame: Frame, test: Expression, holds: boolean, action: (found: readonly string[]) => Result): Result {
  narrow(frame, test, holds);
  const found = globalsFoundBy(test, holds);
  if (found.length === 0) return action(found);
  const { presentGlobals } = frame.run;
  const known = presentGlobals.length;
  presentGlobals.push(...found);
  try {
    return action(found);
  } finally {
    presentGlobals.length = known;
  }
}

const NONE: readonly string[] = [];

/** Globals that are there where a test holds, or does not: `typeof name === "function"`. On the hot path: most tests find none. */
function globalsFoundBy(test: Expression, holds: boolean): readonly string[] {
  if (test.kind === 'unary' && test.operator === '!') return globalsFoundBy(test.argument, !holds);
  if (test.kind === 'logical') {
    if (test.operator !== (holds ? '&&' : '||')) return NONE;
    const [left, right] = [globalsFoundBy(test.left, holds), globalsFoundBy(test.right, holds)];
    return left.length === 0 ? right : right.length === 0 ? left : [...left, ...right];
  }
  if (test.kind !== 'binary') return NONE;
  const isEqual = test.operator === '===' || test.operator === '==';
  if (!isEqual && test.operator !== '!==' && test.operator !== '!=') return NONE;
  const name = globalOfTypeof(test.left) ?? globalOfTypeof(test.right);
  if (name === null) return NONE;
  const other = test.left.kind === 'constant' ? test.left : test.right;
  return other.kind === 'constant' && typeof other.value === 'string' && (other.value === 'undefined') !== (isEqual === holds) ? [name] : NONE;
}

function globalOfTypeof(expression: Expression): string | null {
  return expression.kind === 'unary' && expression.operator === 'typeof' && expression.argument.kind === 'global' ? expression.argument.name : null;
}

/** Whether evaluating it runs no code and assigns nothing. */
function isQuiet(expression: Expression): boolean {
  switch (expression.kind) {
    case 'variable':
    case 'constant':
    case 'undefined':
      return true;
    case 'unary':
      return ['!', 'typeof', 'void'].includes(expression.operator) && isQuiet(expression.argument);
    case 'logical':
      return isQuiet(expression.left) && isQuiet(expression.right);
    case 'binary':
      return ['===', '!=='].includes(expression.operator) && isQuiet(expression.left) && isQuiet(expression.right);
    default:
      return false;
  }
}

type Comparison = Extract<Expression, { kind: 'binary' }>;

function narrowByComparison(frame: Frame, { operator, left, right }: Comparison, holds: boolean): void {
  if (!['===', '!==', '==', '!='].includes(operator)) return;
  const isEqual = (operator === '===' || operator === '==') === holds;
  for (const [subject, other] of [[left, right], [right, left]] as const) {
    if (subject.kind === 'unary' && subject.operator === 'typeof' && subject.argument.kind === 'variable' && other.kind === 'constant') {
      narrowVariable(frame, subject.argument, (value) => ofType(value, other.value, isEqual));
    }
    if (subject.kind === 'variable' && other.kind === 'constant' && typeof other.value === 'string' && operator.length === 3) narrowToText(frame, subject, other.value, isEqual);
    if (subject.kind === 'variable' && other.kind === 'variable') narrowToObject(frame, subject, other, isEqual);
    const types = subject.kind === 'variable' ? typesEqualTo(other, operator.length === 2) : 0;
    if (subject.kind === 'variable' && types !== 0) narrowVariable(frame, subject, (value) => (isEqual ? { ...value, types: value.types & types, constant: undefined, objects: [] } : { ...value, types: value.types & ~types }));
  }
}

/** Where a variable that may be a few texts is compared with one. */
function narrowToText(frame: Frame, variable: Variable, text: string, isEqual: boolean): void {
  narrowVariable(frame, variable, (value) => {
    if (value.texts === undefined || value.unknown !== null) return value;
    if (!isEqual) return withoutText(value, text);
    return value.texts.includes(text) ? constant(text) : NOTHING;
  });
}

/** Where a variable that may hold a few objects is compared with one that holds a certain object. */
function narrowToObject(frame: Frame, variable: Variable, other: Variable, isEqual: boolean): void {
  const { objects, types, unknown } = environmentOf(environmentAt(frame, other.hops), other.slot).slots[other.slot] ?? NOTHING;
  const [object] = objects;
  // One that stands for several may be equal to itself or not.
  if (object === undefined || objects.length > 1 || types !== 0 || unknown !== null || object.summary) return;
  narrowVariable(frame, variable, (value) => {
    if (!value.objects.includes(object)) return value;
    return isEqual ? reference(object) : { ...value, objects: value.objects.filter((each) => each !== object) };
  });
}

/** The types of which the values equal to an expression are all there is. */
function typesEqualTo(expression: Expression, loosely: boolean): number {
  const isUndefined = expression.kind === 'undefined' || (expression.kind === 'unary' && expression.operator === 'void' && expression.argument.kind === 'constant');
  const isNull = expression.kind === 'constant' && expression.value === null;
  if (isUndefined || isNull) return loosely ? NULLISH : isNull ? NULL : UNDEFINED;
  return 0;
}

const TYPES: Readonly<Record<string, number>> = { undefined: UNDEFINED, object: NULL, boolean: BOOLEAN, number: NUMBER, string: STRING, bigint: BIGINT, symbol: SYMBOL };

function ofType(value: Value, name: unknown, isEqual: boolean): Value {
  const types = typeof name === 'string' ? (TYPES[name] ?? 0) : 0;
  const mayBe = (object: HeapObject): boolean => object.kind === 'host' || object.kind === 'proxy' || object.kind === 'builtin' || (isCallable(object) ? 'function' : 'object') === name === isEqual;
  const kept = isEqual ? value.types & types : value.types & ~types;
  return { ...value, types: kept, constant: (kept & (NUMBER | STRING | BIGINT)) === 0 ? undefined : value.constant, objects: value.objects.filter(mayBe) };
}

/** Of a value with an exact number or text, that is kept in one of the branches only. */
function withConstant(value: Value, holds: boolean): Value {
  const { constant } = value;
  if (constant === undefined || Boolean(constant) === holds) return value;
  return { ...value, types: value.types & ~(NUMBER | STRING), constant: undefined };
}

function truthy(value: Value): Value {
  return withConstant({ ...value, types: value.types & ~(NULLISH | FALSE) }, true);
}

function falsy(value: Value): Value {
  return withConstant({ ...value, types: value.types & ~(TRUE | SYMBOL), objects: [] }, false);
}

function narrowVariable(frame: Frame, { hops, slot }: Variable, by: (value: Value) => Value): void {
  const environment = environmentOf(environmentAt(frame, hops), slot);
  const value = environment.slots[slot];
  // What others look at as well, or what is not there yet, is left alone.
  if (value === undefined || environment.owner !== frame.run.module || value.types >= 256) return;
  const narrowed = by(value);
  if (isNothing(narrowed) || (narrowed.types === value.types && narrowed.objects.length === value.objects.length && narrowed.texts === value.texts)) return;
  frame.run.state.setSlot(environment, slot, narrowed);
}

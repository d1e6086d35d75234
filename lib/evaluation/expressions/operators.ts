import type { BinaryOperator, Expression, Site } from '../../facts/index.ts';
import {
  ANY_BIGINT, ANY_BOOLEAN, ANY_NUMBER, ANY_STRING, bigint, BIGINT, bigintOf, boolean, BOOLEAN, constant, FALSE, isConstant, isPrimitive, join, joinAll, NULL, NULLISH, NUMBER,
  STRING, SYMBOL, textsOf, TRUE, truth, UNDEFINED, type Truth, type Value,
} from '../../values/index.ts';
import { perhaps } from './alternatives.ts';
import { isCallable } from '../calls/call.ts';
import { toPrimitive } from './coercion.ts';
import { describe } from '../describe.ts';
import { bigintArithmetic } from './bigint-arithmetic.ts';
import { hasProperty } from './has-property.ts';
import { testInstance } from './instance-test.ts';
import { certainThrow, type Frame } from '../run.ts';

export function unary(frame: Frame, operator: '-' | '+' | '~' | '!', value: Value, text: string, site: Site): Value {
  if (operator === '!') return negate(truth(value));
  const numeric = toNumeric(frame, value, text, site, operator === '+');
  const big = bigintOf(numeric);
  if (big !== null && operator !== '+') return bigint(operator === '-' ? -big : ~big);
  if (typeof numeric.constant !== 'number' || numeric.types !== NUMBER) return numeric;
  const exact = numeric.constant;
  return constant(operator === '-' ? -exact : operator === '~' ? ~exact : exact);
}

function negate(value: Truth): Value {
  return value === 'either' ? ANY_BOOLEAN : boolean(value === 'false');
}

/** ToNumeric; `number`: ToNumber, which a bigint cannot be converted by. */
export function toNumeric(frame: Frame, value: Value, text: string, site: Site, number = false): Value {
  const primitive = toPrimitive(frame, value, 'number', text, site);
  if (primitive.types === NUMBER) return primitive;
  const exact = numberOf(primitive);
  if (exact !== null) return constant(exact);
  if (primitive.types === SYMBOL) return certainThrow(frame, `converts a symbol to a number (\`${text}\`)`, site);
  if (primitive.types === BIGINT && number) return certainThrow(frame, `converts a BigInt to a number (\`${text}\`)`, site);
  if ((primitive.types & BIGINT) === 0 || number) return ANY_NUMBER;
  if (bigintOf(primitive) !== null) return primitive;
  return primitive.types === BIGINT ? ANY_BIGINT : join(ANY_NUMBER, ANY_BIGINT);
}

/** The number that an exactly known primitive converts to. */
function numberOf(value: Value): number | null {
  if (isConstant(value) && value.types !== SYMBOL) return Number(value.constant);
  if (!isPrimitive(value)) return null;
  switch (value.types) {
    case UNDEFINED:
      return NaN;
    case NULL:
    case FALSE:
      return 0;
    case TRUE:
      return 1;
    default:
      return null;
  }
}

export function binary(frame: Frame, expression: Extract<Expression, { kind: 'binary' }>, left: Value, right: Value): Value {
  const { operator, site } = expression;
  switch (operator) {
    case '===':
      return fromTruth(strictEquality(left, right));
    case '!==':
      return negate(strictEquality(left, right));
    case '==':
    case '!=': {
      const equal = looseEquality(frame, left, right, describe(frame, expression.left), site);
      return operator === '==' ? fromTruth(equal) : negate(equal);
    }
    case 'in':
      return hasProperty(frame, left, right, describe(frame, expression.right), site);
    case 'instanceof':
      return testInstance(frame, left, right, describe(frame, expression.right), site);
    default:
      return arithmetic(frame, operator, left, right, `${describe(frame, expression.left)} ${operator} ${describe(frame, expression.right)}`, site);
  }
}

function fromTruth(value: Truth): Value {
  return value === 'either' ? ANY_BOOLEAN : boolean(value === 'true');
}

/** IsStrictlyEqual. */
export function strictEquality(left: Value, right: Value): Truth {
  if (left.unknown !== null || right.unknown !== null) return 'either';
  if (isConstant(left) && isConstant(right)) return left.types === right.types && left.constant === right.constant ? 'true' : 'false';
  const bigints = [bigintOf(left), bigintOf(right)] as const;
  if (bigints[0] !== null && bigints[1] !== null) return bigints[0] === bigints[1] ? 'true' : 'false';
  const sharedTypes = left.types & right.types & (mayShareText(left, right) ? -1 : ~STRING);
  const sharedObjects = left.objects.some((object) => right.objects.includes(object));
  if (sharedTypes === 0 && !sharedObjects) return 'false';
  if (left.objects.length === 0 && right.objects.length === 0 && left.types === right.types && (left.types === UNDEFINED || left.types === NULL || left.types === TRUE || left.types === FALSE)) return 'true';
  const sameObject = left.types === 0 && right.types === 0 && left.objects.length === 1 && right.objects.length === 1 && sharedObjects;
  if (sameObject && left.objects[0]?.summary === false) return 'true';
  return 'either';
}

function mayShareText(left: Value, right: Value): boolean {
  const texts = textsOf(left);
  const others = textsOf(right);
  return texts === null || others === null || texts.some((text) => others.includes(text));
}

/** IsLooselyEqual: an object compared with a primitive other than null and undefined is converted. */
export function looseEquality(frame: Frame, left: Value, right: Value, text: string, site: Site): Truth {
  const leftNullish = isPrimitive(left) && (left.types & ~NULLISH) === 0;
  const rightNullish = isPrimitive(right) && (right.types & ~NULLISH) === 0;
  if (leftNullish || rightNullish) {
    const other = leftNullish ? right : left;
    if (other.unknown !== null) return 'either';
    if ((other.types & NULLISH) === 0) return 'false';
    return (other.types & ~NULLISH) === 0 && other.objects.length === 0 ? 'true' : 'either';
  }
  convertCompared(frame, left, right, text, site);
  convertCompared(frame, right, left, text, site);
  const [exactLeft, exactRight] = [comparable(left), comparable(right)];
  if (exactLeft !== null && exactRight !== null) return exactLeft == exactRight ? 'true' : 'false';
  const strict = strictEquality(left, right);
  return strict === 'false' && (left.types !== right.types || left.objects.length > 0) ? (isObjectOnly(left) && isObjectOnly(right) ? 'false' : 'either') : strict;
}

/** A number, text or boolean that is known, also a symbol's name: of these the language's own operator tells. */
function comparable(value: Value): string | number | boolean | null {
  if (isConstant(value)) return value.constant;
  if (!isPrimitive(value)) return null;
  return value.types === TRUE ? true : value.types === FALSE ? false : null;
}

/** An object is converted where it is compared with a primitive other than null and undefined, which an unknown may be. */
function convertCompared(frame: Frame, value: Value, other: Value, text: string, site: Site): void {
  if (isPrimitive(value)) return;
  const convert = (part: Value): void => void toPrimitive(frame, part, 'default', text, site);
  if ((other.types & ~NULLISH) !== 0) convert(value);
  else if (other.unknown !== null) perhaps(frame.run, () => convert({ ...value, unknown: null }));
}

function isObjectOnly(value: Value): boolean {
  return value.types === 0 && value.unknown === null;
}

export function arithmetic(frame: Frame, operator: BinaryOperator, left: Value, right: Value, text: string, site: Site): Value {
  const hint = operator === '+' ? 'default' : 'number';
  const leftPrimitive = toPrimitive(frame, left, hint, text, site);
  const rightPrimitive = toPrimitive(frame, right, hint, text, site);
  if (isSymbol(leftPrimitive) || isSymbol(rightPrimitive)) return certainThrow(frame, `converts a symbol in \`${text}\``, site);
  const exact = foldConstants(operator, leftPrimitive, rightPrimitive);
  if (exact !== null) return exact;
  const big = bigintArithmetic(frame, operator, leftPrimitive, rightPrimitive, text, site);
  if (big !== null) return big;
  if (operator === '<' || operator === '<=' || operator === '>' || operator === '>=') return ANY_BOOLEAN;
  refuseBigints(frame, operator, leftPrimitive, rightPrimitive, text, site);
  const types = leftPrimitive.types | rightPrimitive.types;
  const mixed = (leftPrimitive.types & BIGINT) !== 0 && (rightPrimitive.types & BIGINT) !== 0 ? (types === BIGINT ? ANY_BIGINT : join(ANY_NUMBER, ANY_BIGINT)) : ANY_NUMBER;
  if (operator !== '+') return mixed;
  if (leftPrimitive.types === STRING || rightPrimitive.types === STRING) return ANY_STRING;
  return (types & STRING) !== 0 ? joinAll([ANY_STRING, mixed]) : mixed;
}

/** Neither ToNumeric nor ToString takes one. */
function isSymbol(value: Value): boolean {
  return value.types === SYMBOL && isPrimitive(value);
}

/** BigInts are not mixed with other numbers; `+` makes a text of both where one is a text. */
function refuseBigints(frame: Frame, operator: BinaryOperator, left: Value, right: Value, text: string, site: Site): void {
  if (((left.types | right.types) & BIGINT) === 0) return;
  const isMixed = (one: Value, other: Value): boolean => one.types === BIGINT && other.types !== 0 && (other.types & (operator === '+' ? BIGINT | STRING : BIGINT)) === 0;
  if (isMixed(left, right) || isMixed(right, left)) certainThrow(frame, `mixes a BigInt with another type in \`${text}\``, site);
  frame.run.mayThrow ||= left.types !== BIGINT || right.types !== BIGINT || operator === '/' || operator === '%' || operator === '**';
}

/** Both sides exact: the language's own operator. */
function foldConstants(operator: BinaryOperator, left: Value, right: Value): Value | null {
  const text = operator === '+' && (left.types === STRING || right.types === STRING);
  const a = text || (isConstant(left) && left.types === STRING) ? exactOf(left) : numberOf(left);
  const b = text || (isConstant(right) && right.types === STRING) ? exactOf(right) : numberOf(right);
  if (a === null || b === null) return null;
  return applyOperator(operator, a as never, b as never);
}

function exactOf(value: Value): string | number | bigint | null {
  if (bigintOf(value) !== null) return bigintOf(value);
  if (isConstant(value) && value.types !== SYMBOL) return value.constant ?? null;
  if (!isPrimitive(value)) return null;
  if (value.types === TRUE) return 'true';
  if (value.types === FALSE) return 'false';
  if (value.types === UNDEFINED) return 'undefined';
  return value.types === NULL ? 'null' : null;
}

function applyOperator(operator: BinaryOperator, a: number, b: number): Value | null {
  switch (operator) {
    case '+': return constant(a + b);
    case '-': return constant(a - b);
    case '*': return constant(a * b);
    case '/': return constant(a / b);
    case '%': return constant(a % b);
    case '**': return constant(a ** b);
    case '<<': return constant(a << b);
    case '>>': return constant(a >> b);
    case '>>>': return constant(a >>> b);
    case '&': return constant(a & b);
    case '|': return constant(a | b);
    case '^': return constant(a ^ b);
    case '<': return boolean(a < b);
    case '<=': return boolean(a <= b);
    case '>': return boolean(a > b);
    case '>=': return boolean(a >= b);
    default: return null;
  }
}

const TYPE_NAMES: readonly (readonly [number, string])[] = [[UNDEFINED, 'undefined'], [NULL, 'object'], [BOOLEAN, 'boolean'], [NUMBER, 'number'], [STRING, 'string'], [BIGINT, 'bigint'], [SYMBOL, 'symbol']];

export function typeOf(value: Value): Value {
  if (value.unknown !== null) return ANY_STRING;
  const names = new Set<string>();
  for (const [type, name] of TYPE_NAMES) if ((value.types & type) !== 0) names.add(name);
  for (const object of value.objects) {
    if (object.kind === 'host' || object.kind === 'proxy') return ANY_STRING;
    names.add(isCallable(object) ? 'function' : 'object');
  }
  return joinAll([...names].map((name) => constant(name)));
}

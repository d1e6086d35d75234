import type { ModuleId, UnknownKind, ValueOrigin } from '../effects/index.ts';
import type { HeapObject } from './heap-object.ts';

/** Primitive types as a bit set. Booleans are two types, so that a set of types says which booleans are possible. */
export const UNDEFINED = 1;
export const NULL = 2;
export const TRUE = 4;
export const FALSE = 8;
export const NUMBER = 16;
export const STRING = 32;
export const BIGINT = 64;
export const SYMBOL = 128;
/** A binding in its temporal dead zone. Never the value of an expression. */
export const UNINITIALISED = 256;
export const BOOLEAN = TRUE | FALSE;
export const NULLISH = UNDEFINED | NULL;
export const PRIMITIVE = NULLISH | BOOLEAN | NUMBER | STRING | BIGINT | SYMBOL;

/** Why a value may be anything. */
export interface Unknown {
  readonly kind: UnknownKind;
  /** Noun phrase for messages: "`config` from ./config.js, which does not resolve". */
  readonly what: string;
  /** The module in whose judgement it was already given as a reason: using it further adds nothing there. */
  readonly reportedIn: ModuleId | null;
  /** Where it comes from, if not from the module itself. */
  readonly origin?: Exclude<ValueOrigin, 'own'>;
  /** Left on the global object by whoever did: taken to be harmless to look at and to convert, and no more than that. */
  readonly leftGlobally?: true;
}

/**
 * A set of possible values: primitives by type, at most one exact constant, objects by identity, or anything at all.
 * Immutable. Ordered by inclusion; {@link join} is the least upper bound up to widening.
 */
export interface Value {
  /** Bit set of primitive types. */
  readonly types: number;
  /**
   * The exact string, number or BigInt, where the only possibility is one; a symbol is its property key (`@@iterator`).
   */
  readonly constant: string | number | bigint | undefined;
  readonly objects: readonly HeapObject[];
  readonly unknown: Unknown | null;
  /** Two or a few texts, where a text can be no other one and there is no primitive of another type that has constants. */
  readonly texts?: readonly string[];
}

/** Types of primitives that have constants. */
const SYMBOLIC = STRING | NUMBER | BIGINT | SYMBOL;

const NO_OBJECTS: readonly HeapObject[] = [];
const NO_TEXTS: readonly string[] = [];

function primitive(types: number): Value {
  return { types, constant: undefined, objects: NO_OBJECTS, unknown: null };
}

export const NOTHING: Value = primitive(0);
export const UNDEFINED_VALUE: Value = primitive(UNDEFINED);
/** What an array gives at an index that it has no element at; by identity, to tell it from an element that is undefined. */
export const HOLE: Value = primitive(UNDEFINED);
export const NULL_VALUE: Value = primitive(NULL);
const TRUE_VALUE: Value = primitive(TRUE);
const FALSE_VALUE: Value = primitive(FALSE);
export const ANY_BOOLEAN: Value = primitive(BOOLEAN);
export const ANY_NUMBER: Value = primitive(NUMBER);
export const ANY_STRING: Value = primitive(STRING);
export const ANY_BIGINT: Value = primitive(BIGINT);
export const ANY_SYMBOL: Value = primitive(SYMBOL);
export const ANY_PRIMITIVE: Value = primitive(PRIMITIVE);
export const UNINITIALISED_VALUE: Value = primitive(UNINITIALISED);

/** More objects than this in one value are widened to an unknown value. */
export const OBJECT_LIMIT = 64;
/** More texts than this are any. */
const TEXT_LIMIT = 4;
const TOO_MANY: Unknown = { kind: 'budget', what: `one of more than ${OBJECT_LIMIT} values`, reportedIn: null };

/** Text is followed exactly up to this length. */
const LONGEST_TEXT = 10_000;

export function constant(value: string | number): Value {
  if (typeof value === 'string' && value.length > LONGEST_TEXT) return ANY_STRING;
  return { types: typeof value === 'string' ? STRING : NUMBER, constant: value, objects: NO_OBJECTS, unknown: null };
}

/** BigInts are followed exactly up to this size. */
const LARGEST_BIGINT = 2n ** 256n;

export function bigint(value: bigint): Value {
  if (value > LARGEST_BIGINT || value < -LARGEST_BIGINT) return ANY_BIGINT;
  return { types: BIGINT, constant: value, objects: NO_OBJECTS, unknown: null };
}

/** The exact BigInt that the value is; null where it may be something else. */
export function bigintOf({ types, constant: exact, objects, unknown }: Value): bigint | null {
  return types === BIGINT && typeof exact === 'bigint' && objects.length === 0 && unknown === null ? exact : null;
}

export function boolean(value: boolean): Value {
  return value ? TRUE_VALUE : FALSE_VALUE;
}

/** `key` is the property key that the symbol denotes, unique to it. */
export function symbol(key: string): Value {
  return { types: SYMBOL, constant: key, objects: NO_OBJECTS, unknown: null };
}

export function reference(object: HeapObject): Value {
  return { types: 0, constant: undefined, objects: [object], unknown: null };
}

export function references(objects: readonly HeapObject[]): Value {
  return { types: 0, constant: undefined, objects, unknown: null };
}

export function unknownValue(unknown: Unknown): Value {
  return { types: 0, constant: undefined, objects: NO_OBJECTS, unknown };
}

/** The texts that a primitive may be; null where it may be any. */
export function textsOf({ types, constant: exact, texts }: Value): readonly string[] | null {
  if ((types & STRING) === 0) return NO_TEXTS;
  if (typeof exact === 'string') return [exact];
  return texts ?? null;
}

/** The value without a text, which it is known not to be. */
export function withoutText(value: Value, text: string): Value {
  const rest = textsOf(value)?.filter((each) => each !== text);
  if (rest === undefined) return value;
  const { objects, unknown } = value;
  if (rest.length === 0) return without(value, STRING);
  return rest.length === 1 ? { types: value.types, constant: rest[0], objects, unknown } : { types: value.types, constant: undefined, objects, unknown, texts: rest };
}

/** Least upper bound; returns `left` itself where it already includes `right`, so that `===` tells whether it grew. */
export function join(left: Value, right: Value): Value {
  if (left === right || right === NOTHING) return left;
  if (left === NOTHING) return right;
  const types = left.types | right.types;
  const exact = joinConstants(left, right);
  const objects = joinObjects(left.objects, right.objects);
  const unknown = joinUnknown(left.unknown, right.unknown);
  const texts = exact === undefined && (types & SYMBOLIC) === STRING ? joinTexts(left, right) : undefined;
  if (types === left.types && exact === left.constant && objects === left.objects && unknown === left.unknown && texts === left.texts) return left;
  const isOver = objects.length > OBJECT_LIMIT;
  const joined = { types, constant: exact, objects: isOver ? NO_OBJECTS : objects, unknown: isOver ? unknown ?? TOO_MANY : unknown };
  return texts === undefined ? joined : { ...joined, texts };
}

function joinTexts(left: Value, right: Value): readonly string[] | undefined {
  const known = textsOf(left);
  const added = textsOf(right);
  if (known === null || added === null) return undefined;
  const others = added.filter((text) => !known.includes(text));
  if (others.length === 0) return left.texts;
  return known.length + others.length > TEXT_LIMIT ? undefined : [...known, ...others];
}

/** What is given from outside outweighs what is not, and what may be anything what is harmless. */
function joinUnknown(left: Unknown | null, right: Unknown | null): Unknown | null {
  if (left === null || right === null) return left ?? right;
  if (left.leftGlobally !== right.leftGlobally) return left.leftGlobally === true ? right : left;
  return right.origin !== undefined && left.origin !== right.origin && left.origin !== 'request' ? right : left;
}

/** A constant survives a join only with the same constant, with a value without primitives of its type, or with nothing. */
function joinConstants(left: Value, right: Value): Value['constant'] {
  if ((right.types & SYMBOLIC) === 0) return left.constant;
  if ((left.types & SYMBOLIC) === 0) return right.constant;
  return Object.is(left.constant, right.constant) && (left.types & SYMBOLIC) === (right.types & SYMBOLIC) ? left.constant : undefined;
}

function joinObjects(left: readonly HeapObject[], right: readonly HeapObject[]): readonly HeapObject[] {
  if (right.length === 0 || left === right) return left;
  if (left.length === 0) return right;
  let joined: HeapObject[] | null = null;
  for (const object of right) {
    if (left.includes(object)) continue;
    joined ??= left.slice();
    joined.push(object);
  }
  return joined ?? left;
}

export function joinAll(values: readonly Value[]): Value {
  let result = NOTHING;
  for (const value of values) result = join(result, value);
  return result;
}

/** The value without the given primitive types. */
export function without(value: Value, types: number): Value {
  const rest = value.types & ~types;
  if (rest === value.types) return value;
  const reduced = { types: rest, constant: (rest & SYMBOLIC) === 0 ? undefined : value.constant, objects: value.objects, unknown: value.unknown };
  return value.texts === undefined || (rest & STRING) === 0 ? reduced : { ...reduced, texts: value.texts };
}

/** True where the value is one exact string or number (or symbol) and nothing else. */
export function isConstant(value: Value): value is Value & { readonly constant: string | number } {
  return value.constant !== undefined && (value.types === STRING || value.types === NUMBER || value.types === SYMBOL) && value.objects.length === 0 && value.unknown === null;
}

export function isNothing(value: Value): boolean {
  return value.types === 0 && value.objects.length === 0 && value.unknown === null;
}

/** No object and nothing unknown: conversions of it run no code. */
export function isPrimitive(value: Value): boolean {
  return value.objects.length === 0 && value.unknown === null;
}

/** Exactly undefined, null, or one of both. */
export function isNullish(value: Value): boolean {
  return isPrimitive(value) && value.types !== 0 && (value.types & ~NULLISH) === 0;
}

export type Truth = 'true' | 'false' | 'either';

export function truth(value: Value): Truth {
  let mayBeTrue = value.objects.length > 0 || value.unknown !== null || (value.types & (TRUE | SYMBOL)) !== 0;
  let mayBeFalse = value.unknown !== null || (value.types & (FALSE | NULLISH)) !== 0;
  if ((value.types & (NUMBER | STRING | BIGINT)) !== 0) {
    if (value.constant === undefined) mayBeTrue = mayBeFalse = true;
    else if ((value.types & SYMBOL) === 0 && (value.constant === 0 || value.constant === 0n || value.constant === '' || Number.isNaN(value.constant))) mayBeFalse = true;
    else mayBeTrue = true;
  }
  if (mayBeTrue && mayBeFalse) return 'either';
  return mayBeFalse ? 'false' : 'true';
}

/** Forgets exact values and keeps types: what a primitive that others may change is known to be. */
export function forgetConstants(value: Value): Value {
  const types = (value.types & BOOLEAN) !== 0 ? value.types | BOOLEAN : value.types;
  if (types === value.types && value.constant === undefined && value.texts === undefined) return value;
  return { types, constant: undefined, objects: value.objects, unknown: value.unknown };
}

/** Whether the value is undefined. */
export function truthOfUndefined(value: Value): Truth {
  if (value.unknown !== null) return 'either';
  if ((value.types & UNDEFINED) === 0) return 'false';
  return value.types === UNDEFINED && value.objects.length === 0 ? 'true' : 'either';
}

/** Whether the value is undefined or null. */
export function truthOfNullish(value: Value): Truth {
  if (value.unknown !== null) return 'either';
  if ((value.types & NULLISH) === 0) return 'false';
  return (value.types & ~NULLISH) === 0 && value.objects.length === 0 ? 'true' : 'either';
}

/** An array index as a property key. */
export function isIndexKey(key: string): boolean {
  const first = key.charCodeAt(0);
  return first >= 48 && first <= 57 && /^(?:0|[1-9]\d{0,9})$/u.test(key);
}

import type { Site } from '../../facts/index.ts';
import { ANY_NUMBER, ANY_STRING, BIGINT, BOOLEAN, constant, FALSE, isNothing, isPrimitive, join, keyOfName, NOTHING, NULL, NULLISH, NUMBER, reference, STRING, SYMBOL, textsOf, TRUE, UNDEFINED, without, type HeapObject, type Value } from '../../values/index.ts';
import { alternatives } from './alternatives.ts';
import { callValue, isCallable } from '../calls/call.ts';
import { getMember, type PropertyKey } from '../objects/property.ts';
import { addReason, certainThrow, touch, type Frame } from '../run.ts';

type Hint = 'string' | 'number' | 'default';

/**
 * ToPrimitive (ECMAScript sec-toprimitive): runs `Symbol.toPrimitive`, or `toString` and `valueOf` in the hint's order,
 * where they are not the built-in ones. The primitive is known only as far as its type.
 */
export function toPrimitive(frame: Frame, value: Value, hint: Hint, text: string, site: Site): Value {
  if (isPrimitive(value)) return value;
  let result: Value = { types: value.types, constant: value.constant, objects: [], unknown: null };
  if (value.unknown !== null) {
    touch(frame, value.unknown, 'unknown-coercion', `converts \`${text}\` to a primitive value: ${value.unknown.what}`, site);
    result = join(result, join(ANY_STRING, ANY_NUMBER));
  }
  if (value.objects.length === 0) return result;
  return join(result, alternatives(frame.run, value.objects.map((object) => () => convertOnce(frame, object, hint, text, site))));
}

/** Arrays that one conversion leads to. */
const CONVERTED_ARRAYS = 64;

/**
 * Array.prototype.toString converts the elements, among which may be the array itself, or many others that may be each
 * other's elements: within one conversion, each is converted once.
 */
function convertOnce(frame: Frame, object: HeapObject, hint: Hint, text: string, site: Site): Value {
  const { converting } = frame.run;
  if (object.kind !== 'array') return objectToPrimitive(frame, object, hint, text, site);
  if (converting.has(object)) return ANY_STRING;
  if (converting.size >= CONVERTED_ARRAYS) {
    addReason(frame, 'budget', `converts more than ${CONVERTED_ARRAYS} arrays to a text`, site);
    return ANY_STRING;
  }
  const isOutermost = converting.size === 0;
  converting.add(object);
  try {
    return objectToPrimitive(frame, object, hint, text, site);
  } finally {
    if (isOutermost) converting.clear();
  }
}

function objectToPrimitive(frame: Frame, object: HeapObject, hint: Hint, text: string, site: Site): Value {
  const receiver = reference(object);
  if (object.kind === 'host') return ANY_STRING;
  const exotic = without(getMember(frame, receiver, '@@toPrimitive', `${text}[Symbol.toPrimitive]`, site), NULLISH);
  if (exotic.unknown === null && exotic.objects.length > 0 && exotic.objects.every(({ path }) => path === DATE_CONVERSION)) {
    return ordinaryToPrimitive(frame, receiver, hint === 'number' ? 'number' : 'string', text, site);
  }
  if (exotic !== NOTHING && (exotic.objects.length > 0 || exotic.unknown !== null)) {
    const converted = callValue(frame, exotic, receiver, { list: [constant(hint)], rest: null }, `converts \`${text}\` to a primitive value by \`Symbol.toPrimitive\``, `${text}[Symbol.toPrimitive]`, site);
    if (isPrimitive(converted)) return converted;
    return isObjectOnly(converted) ? refused(frame, text, site) : join(ANY_STRING, ANY_NUMBER);
  }
  if (exotic.types !== 0 && isPrimitive(exotic)) return certainThrow(frame, `converts \`${text}\` by \`Symbol.toPrimitive\`, which is not a function`, site);
  return ordinaryToPrimitive(frame, receiver, hint, text, site);
}

/** Does nothing but an ordinary conversion, in which dates prefer their text. */
const DATE_CONVERSION = 'Date.prototype.@@toPrimitive';

function ordinaryToPrimitive(frame: Frame, receiver: Value, hint: Hint, text: string, site: Site): Value {
  const order = hint === 'string' ? ['toString', 'valueOf'] : ['valueOf', 'toString'];
  let result = NOTHING;
  let isOpen = false;
  for (const name of order) {
    const method = getMember(frame, receiver, name, `${text}.${name}`, site);
    const callees: Value = { ...method, types: 0, constant: undefined, objects: method.objects.filter(isCallable) };
    // What is no function is passed over.
    if (isNothing(callees)) continue;
    const converted = callValue(frame, callees, receiver, { list: [], rest: null }, `converts \`${text}\` to a primitive value by \`${name}()\``, `${text}.${name}`, site);
    result = join(result, { types: converted.types, constant: converted.constant, objects: [], unknown: null });
    if (converted.objects.length === 0 && converted.unknown === null) return result;
    isOpen ||= !isObjectOnly(converted);
  }
  return isNothing(result) && !isOpen ? refused(frame, text, site) : join(result, ANY_STRING);
}

function isObjectOnly(value: Value): boolean {
  return value.objects.length > 0 && value.types === 0 && value.unknown === null;
}

function refused(frame: Frame, text: string, site: Site): Value {
  return certainThrow(frame, `converts \`${text}\`, which has no primitive value`, site);
}

/** The exact text of a conversion to a string, or null. */
export function toText(frame: Frame, value: Value, text: string, site: Site): string | null {
  return textOf(toPrimitive(frame, value, 'string', text, site));
}

/** The text of a primitive that is known exactly. */
export function textOf(value: Value): string | null {
  if (!isPrimitive(value) || (value.types & SYMBOL) !== 0) return null;
  if (value.constant !== undefined && (value.types === STRING || value.types === NUMBER || value.types === BIGINT)) return String(value.constant);
  switch (value.types) {
    case 1:
      return 'undefined';
    case 2:
      return 'null';
    case 4:
      return 'true';
    case 8:
      return 'false';
    default:
      return null;
  }
}

/** ToPropertyKey. Null where the key is not known. */
export function toPropertyKey(frame: Frame, value: Value, text: string, site: Site): PropertyKey {
  return keyOfPrimitive(toPrimitive(frame, value, 'string', text, site));
}

/** ToPropertyKey, where a few keys may be told apart. */
export function toPropertyKeys(frame: Frame, value: Value, text: string, site: Site): readonly PropertyKey[] {
  const primitive = toPrimitive(frame, value, 'string', text, site);
  const texts = textsOf(primitive);
  if (!isPrimitive(primitive) || texts === null || (primitive.types & (STRING | NULLISH | BOOLEAN)) !== primitive.types) return [keyOfPrimitive(primitive)];
  const names = [...texts, ...NAMED.filter(([type]) => (primitive.types & type) !== 0).map(([, name]) => name)];
  return names.length === 0 ? [null] : names.map(keyOfName);
}

const NAMED = [[UNDEFINED, 'undefined'], [NULL, 'null'], [TRUE, 'true'], [FALSE, 'false']] as const;

function keyOfPrimitive(primitive: Value): PropertyKey {
  // A well-known symbol that an engine lacks is undefined: what is stored under that key then is never looked for.
  const symbolic = primitive.types === SYMBOL || primitive.types === (SYMBOL | UNDEFINED);
  if (symbolic && typeof primitive.constant === 'string') return primitive.constant;
  const text_ = textOf(primitive);
  return text_ === null ? null : keyOfName(text_);
}

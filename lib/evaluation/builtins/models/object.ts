import type { Site } from '../../../facts/index.ts';
import {
  ANY_STRING, BIGINT, boolean, BOOLEAN, constant, dataProperty, HOLE, isConstant, isIndexKey, isNothing, isSymbolKey, join, joinAll, keyOfName, nameOfKey, NOTHING, NULL_VALUE, NULL,
  NULLISH, NUMBER, reference, STRING, SYMBOL, UNDEFINED, without, type HeapObject, type Value,
} from '../../../values/index.ts';
import { allocate, allocateArray, allocatePlain } from '../../objects/allocation.ts';
import { perhaps } from '../../expressions/alternatives.ts';
import type { Model } from '../builtin-call.ts';
import { argument, callValue, fillElements, NO_ARGUMENTS } from '../../calls/call.ts';
import { toPrimitive, toPropertyKey } from '../../expressions/coercion.ts';
import { strictEquality } from '../../expressions/operators.ts';
import { defineAll } from '../../objects/define.ts';
import { memberText } from '../../describe.ts';
import { enumerableKeys, isFewObjects } from '../../objects/enumeration.ts';
import { arrayElements, consume } from '../../objects/iteration.ts';
import { requireEntry } from './collection.ts';
import { enumerableNames, NAMES, ownValues, type OwnValues } from '../../objects/own-properties.ts';
import { getMember } from '../../objects/property.ts';
import { primitivePrototypes } from '../../classes/prototype.ts';
import type { Realm } from '../realm.ts';
import { setMember, writeElementOfLiteral, writeOwn } from '../../objects/property-write.ts';
import { silentUnknown, touch, type Frame } from '../../run.ts';

function nameOf(value: Value): string {
  return value.objects[0]?.name ?? '';
}

/** `Object.assign(target, …sources)`: [[Set]] of every own enumerable property. */
const assign: Model = ({ frame, given, site }) => {
  const target = argument(given, 0);
  for (const source of given.list.slice(1)) assignFrom(frame, target, source, site);
  if (given.rest !== null) {
    const { rest } = given;
    perhaps(frame.run, () => assignFrom(frame, target, rest, site));
  }
  return target;
};

function assignFrom(frame: Frame, target: Value, source: Value, site: Site): void {
  if (source.unknown !== null) {
    touch(frame, source.unknown, 'unknown-property', `copies the properties of ${source.unknown.what}`, site);
    setMember(frame, target, null, silentUnknown(frame.run, 'unknown-property', 'a copied property'), memberText(nameOf(target), null), site);
  }
  for (const object of source.objects) {
    const copy = (): void => assignObject(frame, target, object, site);
    if (source.objects.length === 1 && source.types === 0) copy();
    else perhaps(frame.run, copy);
  }
}

function assignObject(frame: Frame, target: Value, source: HeapObject, site: Site): void {
  const { known, other } = ownValues(frame, source, source.name || 'an object', site);
  for (const [key, value, absent] of known) {
    const set = (): void => setMember(frame, target, key, value, memberText(nameOf(target), key), site);
    if (absent) perhaps(frame.run, set);
    else set();
  }
  if (other !== NOTHING) perhaps(frame.run, () => setMember(frame, target, null, other, memberText(nameOf(target), null), site));
}

const create: Model = (call) => {
  const { frame, given, site } = call;
  const prototype = argument(given, 0);
  const object = allocate(frame, 'object', prototype.types === NULL && prototype.objects.length === 0 ? prototype : without(prototype, ~NULL), site);
  const descriptors = without(argument(given, 1), NULLISH);
  if (!isNothing(descriptors)) defineAll(frame, reference(object), descriptors, site);
  return reference(object);
};

type Pick3 = 'keys' | 'values' | 'entries';

const LISTED: readonly HeapObject['kind'][] = ['object', 'function', 'namespace', 'builtin', 'array'];

function listing(pick: Pick3): Model {
  return ({ frame, given, site }) => {
    const subject = argument(given, 0);
    if (isFewObjects(subject) && subject.objects.every(({ kind }) => LISTED.includes(kind))) return joinAll(subject.objects.map((each) => list(frame, pick, each, site)));
    const [object] = subject.objects;
    if (pick === 'keys') for (const each of subject.objects) if (each.kind === 'proxy') enumerableKeys(frame, reference(each), site);
    if (object === undefined || subject.objects.length !== 1 || subject.unknown !== null || subject.types !== 0 || !LISTED.includes(object.kind)) return undefined;
    return list(frame, pick, object, site);
  };
}

function list(frame: Frame, pick: Pick3, object: HeapObject, site: Site): Value {
  const { known, other } = pick === 'keys' ? keysOnly(frame, object, site) : valuesOf(frame, object, site);
  const array = allocateArray(frame, site);
  const items = known.filter(([key]) => !isSymbolKey(key)).map(([key, value]) => pickOf(frame, pick, constant(nameOfKey(key)), value, site));
  if (other === NOTHING && !object.summary && known.every(([, , absent]) => !absent)) {
    writeElementOfLiteral(frame, array, items, null);
    return reference(array);
  }
  let rest = other === NOTHING ? NOTHING : pickOf(frame, pick, ANY_STRING, other, site);
  for (const item of items) rest = join(rest, item);
  writeElementOfLiteral(frame, array, [], rest);
  return reference(array);
}

function valuesOf(frame: Frame, object: HeapObject, site: Site): OwnValues {
  const isList = object.kind === 'array' && [...object.properties.keys()].every((key) => isIndexKey(key) || isSymbolKey(key));
  if (!isList) return ownValues(frame, object, object.name || 'an object', site, NAMES);
  const { list, rest } = arrayElements(frame, object, site);
  return { known: list.flatMap((value, index) => (value === HOLE ? [] : [[String(index), value, false] as const])), other: rest ?? NOTHING };
}

/** Listing keys reads no property. */
function keysOnly(frame: Frame, object: HeapObject, site: Site): OwnValues {
  const names = enumerableNames(frame, object, site);
  return names === null ? { known: [], other: ANY_STRING } : { known: names.map((name) => [keyOfName(name), NOTHING, false] as const), other: NOTHING };
}

function pickOf(frame: Frame, pick: Pick3, key: Value, value: Value, site: Site): Value {
  if (pick === 'keys') return key;
  if (pick === 'values') return value;
  const entry = allocate(frame, 'array', frame.run.realm.value('Array.prototype'), site, null, null, 'entry');
  if (entry.properties.size === 0) fillElements(entry, { list: [key, value], rest: null });
  else {
    frame.run.state.setProperty(entry, '0', dataProperty(join(entry.properties.get('0')?.value ?? NOTHING, key)));
    frame.run.state.setProperty(entry, '1', dataProperty(join(entry.properties.get('1')?.value ?? NOTHING, value)));
  }
  return reference(entry);
}

const fromEntries: Model = ({ frame, given, name, site }) => {
  const object = allocatePlain(frame, site);
  consume(frame, argument(given, 0), site, (entry) => {
    requireEntry(frame, entry, name, site);
    const key = toPropertyKey(frame, getMember(frame, entry, '0', 'entry[0]', site), 'a key', site);
    writeOwn(frame, object, key, getMember(frame, entry, '1', 'entry[1]', site), key ?? '[…]', site);
  });
  return reference(object);
};

/** `Object(value)`: the object itself, a wrapper of a primitive, or a new object. */
const objectFunction: Model = ({ frame, given, newTarget, site }) => {
  const value = argument(given, 0);
  if (newTarget !== null && newTarget.objects[0]?.kind !== 'builtin') return undefined;
  if (value.unknown !== null) return value;
  let result: Value = { ...without(value, ~0), unknown: null };
  if ((value.types & NULLISH) !== 0) result = join(result, reference(allocatePlain(frame, site)));
  if ((value.types & ~NULLISH) !== 0) result = join(result, reference(allocate(frame, 'wrapper', primitivePrototypes(frame, value), site)));
  return result;
};

const PRIMITIVE_TAGS: readonly (readonly [number, string])[] = [
  [UNDEFINED, 'Undefined'], [NULL, 'Null'], [BOOLEAN, 'Boolean'], [NUMBER, 'Number'], [STRING, 'String'], [BIGINT, 'BigInt'], [SYMBOL, 'Symbol'],
];
const KIND_TAGS: Readonly<Partial<Record<HeapObject['kind'], string>>> = { object: 'Object', array: 'Array', arguments: 'Arguments', error: 'Error', regexp: 'RegExp', function: 'Function' };
const TAGGED_KINDS: readonly HeapObject['kind'][] = ['map', 'set', 'weak', 'promise'];

/** Object.prototype.toString: `Symbol.toStringTag`, own or inherited, and without one the kind of object. */
const toTag: Model = ({ frame, receiver, name, site }) => {
  if (receiver.unknown !== null) {
    getMember(frame, without(receiver, NULLISH), '@@toStringTag', `${name}[Symbol.toStringTag]`, site);
    return ANY_STRING;
  }
  const tags: Value[] = PRIMITIVE_TAGS.filter(([type]) => (receiver.types & type) !== 0).map(([, tag]) => constant(`[object ${tag}]`));
  for (const object of receiver.objects) {
    const own = getMember(frame, reference(object), '@@toStringTag', `${object.name || name}[Symbol.toStringTag]`, site);
    const tag = tagOf(frame.run.realm, object, own);
    tags.push(tag === null ? ANY_STRING : constant(`[object ${tag}]`));
  }
  return joinAll(tags);
};

function tagOf(realm: Realm, object: HeapObject, own: Value): string | null {
  const { kind, path, prototype, properties } = object;
  if (isConstant(own) && own.types === STRING) return String(own.constant);
  if (TAGGED_KINDS.includes(kind) && !properties.has('@@toStringTag') && prototype.unknown === null && prototype.objects.every((next) => next.kind === 'builtin')) return path;
  if (own.unknown !== null || (own.types & STRING) !== 0) return null;
  if (kind === 'builtin') return realm.isPlainFunction(path) ? 'Function' : null;
  return path === 'Date' ? path : (KIND_TAGS[kind] ?? null);
}

/** Calls the `toISOString` that the date, its class or another object has; the row tells of the conversion before. */
const dateToJson: Model = ({ frame, receiver, name, site }) => {
  toPrimitive(frame, receiver, 'number', name, site);
  const method = getMember(frame, receiver, 'toISOString', `${name}.toISOString`, site);
  const isOwn = method.unknown !== null || method.objects.some(({ kind }) => kind !== 'builtin');
  return isOwn ? join(NULL_VALUE, callValue(frame, method, receiver, NO_ARGUMENTS, `calls \`toISOString()\` by \`${name}\``, 'toISOString', site)) : join(NULL_VALUE, ANY_STRING);
};

/** SameValue: as `===`, but for NaN and the zeros. */
const is: Model = ({ given }) => {
  const [left, right] = [argument(given, 0), argument(given, 1)];
  if (isConstant(left) && isConstant(right)) return boolean(left.types === right.types && Object.is(left.constant, right.constant));
  const same = strictEquality(left, right);
  return same === 'either' ? undefined : boolean(same === 'true');
};

export const OBJECT_MODELS: Readonly<Record<string, Model>> = {
  'Object.is': is,
  'Object.prototype.toString': toTag,
  Object: objectFunction,
  'Object.assign': assign,
  'Object.create': create,
  'Object.keys': listing('keys'),
  'Object.values': listing('values'),
  'Object.entries': listing('entries'),
  'Object.fromEntries': fromEntries,
  'Date.prototype.toJSON': dateToJson,
};

import type { Site } from '../../facts/index.ts';
import { ANY_BOOLEAN, ANY_STRING, boolean, constant, dataProperty, HOST, isNothing, isPrimitive, join, NOTHING, NULL, NULLISH, reference, truth, UNDEFINED_VALUE, without, type HeapObject, type Property, type Value } from '../../values/index.ts';
import { allocate, allocateArray, allocatePlain } from '../allocation.ts';
import { perhaps } from '../alternatives.ts';
import type { BuiltinCall, Model } from '../builtin-call.ts';
import { writeBuiltin } from '../builtin-member.ts';
import { argument, fillElements } from '../call.ts';
import { toPropertyKey } from '../coercion.ts';
import { listOf } from '../iteration.ts';
import { defineAccessor } from '../object-literal.ts';
import { getMember, mayWrite, ownProperty, ownValues, setMember, weaken, writeElementOfLiteral, writeOwn } from '../property.ts';
import { certainThrow, silentUnknown, touch, type Frame } from '../run.ts';

function nameOf(value: Value): string {
  return value.objects[0]?.name || 'an object';
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
    setMember(frame, target, null, silentUnknown(frame.run, 'unknown-property', 'a copied property'), `${nameOf(target)}[…]`, site);
  }
  for (const object of source.objects) {
    const copy = (): void => assignObject(frame, target, object, site);
    if (source.objects.length === 1 && source.types === 0) copy();
    else perhaps(frame.run, copy);
  }
}

function assignObject(frame: Frame, target: Value, source: HeapObject, site: Site): void {
  if (source.kind === 'builtin' || source.kind === 'host' || source.kind === 'proxy') {
    setMember(frame, target, null, silentUnknown(frame.run, 'unmodelled', 'a property of a built-in'), `${nameOf(target)}[…]`, site);
    return;
  }
  const { known, other } = ownValues(frame, source, source.name || 'an object', site);
  for (const [key, value, absent] of known) {
    const set = (): void => setMember(frame, target, key, value, `${nameOf(target)}.${key}`, site);
    if (absent) perhaps(frame.run, set);
    else set();
  }
  if (other !== NOTHING) perhaps(frame.run, () => setMember(frame, target, null, other, `${nameOf(target)}[…]`, site));
}

const create: Model = (call) => {
  const { frame, given, site } = call;
  const prototype = argument(given, 0);
  const object = allocate(frame, 'object', prototype.types === NULL && prototype.objects.length === 0 ? prototype : without(prototype, ~NULL), site);
  const descriptors = without(argument(given, 1), NULLISH);
  if (!isNothing(descriptors)) defineAll(frame, reference(object), descriptors, site);
  return reference(object);
};

/** ToPropertyDescriptor followed by DefineOwnProperty. */
export function define(frame: Frame, target: Value, key: string | null, descriptor: Value, site: Site): void {
  const text = `${nameOf(target)}.${key ?? '[…]'}`;
  if (target.unknown !== null) touch(frame, target.unknown, 'unknown-write', `defines \`${text}\` on ${target.unknown.what}`, site);
  if (descriptor.unknown !== null) touch(frame, descriptor.unknown, 'unknown-property', `reads a property descriptor: ${descriptor.unknown.what}`, site);
  for (const object of target.objects) {
    const act = (): void => defineOn(frame, object, key, descriptor, text, site);
    if (target.objects.length === 1) act();
    else perhaps(frame.run, act);
  }
}

function defineOn(frame: Frame, object: HeapObject, key: string | null, descriptor: Value, text: string, site: Site): void {
  if (object.owner === HOST) {
    writeBuiltin(frame, object, key, text, site);
    return;
  }
  if (!mayWrite(frame, object, text, site)) return;
  const read = (name: string): Value => (descriptor.objects.length === 0 ? UNDEFINED_VALUE : getMember(frame, { ...descriptor, unknown: null }, name, `descriptor.${name}`, site));
  const getter = without(read('get'), NULLISH);
  const setter = without(read('set'), NULLISH);
  const enumerable = truth(read('enumerable')) !== 'false';
  if (isNothing(getter) && isNothing(setter)) {
    const value = descriptor.unknown === null ? read('value') : silentUnknown(frame.run, 'unknown-property', text);
    if (key === null || object.kind === 'array') writeOwn(frame, object, key, value, text, site);
    else frame.run.state.setProperty(object, key, dataProperty(value, enumerable));
    return;
  }
  if (!isNothing(getter)) defineAccessor(frame, object, key, 'getter', getter, enumerable);
  if (!isNothing(setter)) defineAccessor(frame, object, key, 'setter', setter, enumerable);
}

function defineAll(frame: Frame, target: Value, descriptors: Value, site: Site): void {
  if (descriptors.unknown !== null) touch(frame, descriptors.unknown, 'unknown-property', `reads property descriptors: ${descriptors.unknown.what}`, site);
  for (const object of descriptors.objects) {
    const { known, other } = ownValues(frame, object, 'descriptors', site);
    for (const [key, value] of known) define(frame, target, key, value, site);
    if (other !== NOTHING) define(frame, target, null, other, site);
  }
}

/** `freeze` and its like are writes: on another's object an effect. */
const freeze: Model = ({ frame, given, name, site }) => {
  const target = argument(given, 0);
  if (target.unknown !== null) touch(frame, target.unknown, 'unknown-write', `calls \`${name}\` on ${target.unknown.what}`, site);
  for (const object of target.objects) {
    if (object.frozen) continue;
    if (mayWrite(frame, object, object.name || 'an object', site) && name.includes('freeze') && target.objects.length === 1) frame.run.state.setField(object, 'frozen', true);
  }
  return target;
};

type Pick3 = 'keys' | 'values' | 'entries';

function listing(pick: Pick3): Model {
  return (call) => {
    const { frame, given, site } = call;
    const subject = argument(given, 0);
    if (subject.objects.length !== 1 || subject.unknown !== null || subject.types !== 0) return undefined;
    const [object] = subject.objects;
    if (object === undefined || (object.kind !== 'object' && object.kind !== 'function' && object.kind !== 'namespace' && object.kind !== 'array')) return undefined;
    const array = allocateArray(frame, site);
    const { known, other } = object.kind === 'array' ? arrayEntries(frame, object, site) : ownValues(frame, object, object.name || 'an object', site);
    const complete = other === NOTHING && !object.summary && known.every(([, , absent]) => !absent);
    const items = known.filter(([key]) => !key.startsWith('@@')).map(([key, value]) => pickOf(frame, pick, constant(key), value, site));
    if (complete) {
      writeElementOfLiteral(frame, array, items, null);
    } else {
      let rest = other === NOTHING ? NOTHING : pickOf(frame, pick, ANY_STRING, other, site);
      for (const item of items) rest = join(rest, item);
      writeElementOfLiteral(frame, array, [], rest);
    }
    return reference(array);
  };
}

function arrayEntries(frame: Frame, array: HeapObject, site: Site): { readonly known: readonly (readonly [string, Value, boolean])[]; readonly other: Value } {
  const { list, rest } = listOf(frame, reference(array), site);
  return { known: list.map((value, index) => [String(index), value, false] as const), other: rest ?? NOTHING };
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

const fromEntries: Model = ({ frame, given, site }) => {
  const object = allocatePlain(frame, site);
  const { list, rest } = listOf(frame, argument(given, 0), site);
  const add = (entry: Value): void => {
    const key = toPropertyKey(frame, getMember(frame, entry, '0', 'entry[0]', site), 'a key', site);
    writeOwn(frame, object, key, getMember(frame, entry, '1', 'entry[1]', site), key ?? '[…]', site);
  };
  for (const entry of list) add(entry);
  if (rest !== null && rest !== NOTHING) perhaps(frame.run, () => add(rest));
  return reference(object);
};

const getPrototypeOf: Model = ({ frame, given }) => {
  const value = argument(given, 0);
  if (!isPrimitive({ ...value, objects: [] }) || value.types !== 0) return undefined;
  let result = NOTHING;
  for (const object of value.objects) {
    if (object.kind === 'builtin') {
      const next = frame.run.realm.knowledge.prototypeOf(object.path);
      result = join(result, next === null ? { ...NOTHING, types: NULL } : frame.run.realm.value(next));
    } else {
      result = join(result, object.prototype);
    }
  }
  return result;
};

const setPrototypeOf: Model = ({ frame, given, site }) => {
  const target = argument(given, 0);
  if (target.unknown !== null) touch(frame, target.unknown, 'unknown-write', `sets the prototype of ${target.unknown.what}`, site);
  for (const object of target.objects) {
    if (!mayWrite(frame, object, `the prototype of ${object.name || 'an object'}`, site)) continue;
    const next = argument(given, 1);
    frame.run.state.setField(object, 'prototype', target.objects.length === 1 ? without(next, ~NULL) : join(object.prototype, without(next, ~NULL)));
  }
  return target;
};

const getOwnPropertyDescriptor: Model = ({ frame, given, site }) => {
  const subject = argument(given, 0);
  const key = toPropertyKey(frame, argument(given, 1), 'a key', site);
  const [object] = subject.objects;
  if (key === null || object === undefined || subject.objects.length !== 1 || subject.unknown !== null || object.kind === 'builtin' || object.kind === 'host' || object.kind === 'proxy' || object.kind === 'namespace') return undefined;
  const property = ownProperty(frame, object, key);
  if (property === undefined) return object.other === NOTHING && object.open === null ? UNDEFINED_VALUE : undefined;
  return join(reference(describeProperty(frame, object, property, site)), property.absent ? UNDEFINED_VALUE : NOTHING);
};

function describeProperty(frame: Frame, object: HeapObject, property: Property, site: Site): HeapObject {
  const descriptor = allocatePlain(frame, site);
  const { state } = frame.run;
  const set = (name: string, value: Value): void => state.setProperty(descriptor, name, dataProperty(value));
  if (property.value !== NOTHING) {
    set('value', weaken(frame, object, property.value));
    set('writable', ANY_BOOLEAN);
  } else {
    set('get', property.getter ?? UNDEFINED_VALUE);
    set('set', property.setter ?? UNDEFINED_VALUE);
  }
  set('enumerable', boolean(property.enumerable));
  set('configurable', ANY_BOOLEAN);
  return descriptor;
}

const getOwnPropertyDescriptors: Model = ({ frame, given, site }) => {
  const subject = argument(given, 0);
  const [object] = subject.objects;
  if (object === undefined || subject.objects.length !== 1 || subject.unknown !== null || (object.kind !== 'object' && object.kind !== 'function')) return undefined;
  const result = allocatePlain(frame, site);
  for (const [key, property] of object.properties) frame.run.state.setProperty(result, key, dataProperty(reference(describeProperty(frame, object, property, site))));
  return reference(result);
};

const getOwnPropertyNames: Model = ({ frame, given, site }) => {
  const subject = argument(given, 0);
  const [object] = subject.objects;
  const array = allocateArray(frame, site);
  if (object === undefined || subject.objects.length !== 1 || subject.unknown !== null || (object.kind !== 'object' && object.kind !== 'function') || object.other !== NOTHING || object.open !== null || object.owner !== frame.run.module) {
    writeElementOfLiteral(frame, array, [], ANY_STRING);
    return reference(array);
  }
  const names = [...object.properties].filter(([key, property]) => !key.startsWith('@@') && !key.startsWith('#') && !property.absent).map(([key]) => constant(key));
  writeElementOfLiteral(frame, array, names, null);
  return reference(array);
};

const hasOwn = (call: BuiltinCall, subject: Value, key: Value): Value => {
  const { frame, site } = call;
  const name = toPropertyKey(frame, key, 'a key', site);
  const [object] = subject.objects;
  if (name === null || object === undefined || subject.objects.length > 1 || subject.unknown !== null || object.owner !== frame.run.module || object.kind === 'proxy' || object.open !== null) return ANY_BOOLEAN;
  const property = ownProperty(frame, object, name);
  if (property === undefined) return object.other === NOTHING && (object.kind === 'object' || object.kind === 'function') ? boolean(false) : ANY_BOOLEAN;
  return property.absent ? ANY_BOOLEAN : boolean(true);
};

/** `Object(value)`: the object itself, a wrapper of a primitive, or a new object. */
const objectFunction: Model = ({ frame, given, newTarget, site }) => {
  const value = argument(given, 0);
  if (newTarget !== null && newTarget.objects[0]?.kind !== 'builtin') return undefined;
  if (value.unknown !== null) return value;
  let result: Value = { ...without(value, ~0), unknown: null };
  if ((value.types & NULLISH) !== 0) result = join(result, reference(allocatePlain(frame, site)));
  if ((value.types & ~NULLISH) !== 0) result = join(result, reference(allocate(frame, 'wrapper', frame.run.realm.value('Object.prototype'), site)));
  return result;
};

function accessorDefiner(kind: 'getter' | 'setter'): Model {
  return ({ frame, receiver, given, site }) => {
    const key = toPropertyKey(frame, argument(given, 0), 'a key', site);
    for (const object of receiver.objects) if (mayWrite(frame, object, `${object.name || 'an object'}.${key ?? '[…]'}`, site)) defineAccessor(frame, object, key, kind, argument(given, 1), true);
    return UNDEFINED_VALUE;
  };
}

const proxy: Model = ({ frame, given, newTarget, name, site }) => {
  if (newTarget === null) return certainThrow(frame, `calls \`${name}\` without \`new\``, site);
  const target = argument(given, 0);
  const made = allocate(frame, 'proxy', target.objects[0]?.prototype ?? frame.run.realm.value('Object.prototype'), site, null, { kind: 'proxy', target, handler: argument(given, 1) });
  return reference(made);
};

const isFrozen: Model = () => ANY_BOOLEAN;

export const OBJECT_MODELS: Readonly<Record<string, Model>> = {
  Object: objectFunction,
  'Object.assign': assign,
  'Object.create': create,
  'Object.defineProperty': ({ frame, given, site }) => {
    define(frame, argument(given, 0), toPropertyKey(frame, argument(given, 1), 'a key', site), argument(given, 2), site);
    return argument(given, 0);
  },
  'Object.defineProperties': ({ frame, given, site }) => {
    defineAll(frame, argument(given, 0), argument(given, 1), site);
    return argument(given, 0);
  },
  'Reflect.defineProperty': ({ frame, given, site }) => {
    define(frame, argument(given, 0), toPropertyKey(frame, argument(given, 1), 'a key', site), argument(given, 2), site);
    return ANY_BOOLEAN;
  },
  'Object.freeze': freeze,
  'Object.seal': freeze,
  'Object.preventExtensions': freeze,
  'Object.keys': listing('keys'),
  'Object.values': listing('values'),
  'Object.entries': listing('entries'),
  'Object.fromEntries': fromEntries,
  'Object.getPrototypeOf': getPrototypeOf,
  'Reflect.getPrototypeOf': getPrototypeOf,
  'Object.setPrototypeOf': setPrototypeOf,
  'Reflect.setPrototypeOf': (call) => {
    setPrototypeOf(call);
    return ANY_BOOLEAN;
  },
  'Object.getOwnPropertyDescriptor': getOwnPropertyDescriptor,
  'Object.getOwnPropertyDescriptors': getOwnPropertyDescriptors,
  'Object.getOwnPropertyNames': getOwnPropertyNames,
  'Object.prototype.hasOwnProperty': (call) => hasOwn(call, call.receiver, argument(call.given, 0)),
  'Object.hasOwn': (call) => hasOwn(call, argument(call.given, 0), argument(call.given, 1)),
  'Object.isFrozen': isFrozen,
  'Object.prototype.__defineGetter__': accessorDefiner('getter'),
  'Object.prototype.__defineSetter__': accessorDefiner('setter'),
  Proxy: proxy,
};


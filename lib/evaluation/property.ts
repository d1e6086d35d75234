import type { Site } from '../facts/index.ts';
import {
  ANY_NUMBER, ANY_STRING, BIGINT, BOOLEAN, constant, createObject, dataProperty, forgetConstants, HOLE, HOST, isNullish, join, joinAll,
  NOTHING, NULLISH, NUMBER, reference, STRING, SYMBOL, UNDEFINED_VALUE, unknownValue, type HeapObject, type Property, type Value,
} from '../values/index.ts';
import { perhaps } from './alternatives.ts';
import { builtinMember, hostMember, writeBuiltin } from './builtin-member.ts';
import { callValue, NO_ARGUMENTS, type Arguments } from './call.ts';
import { namespaceMember } from './namespace.ts';
import { proxyGet, proxySet } from './proxy.ts';
import { addEffect, certainThrow, silentUnknown, touch, type Frame } from './run.ts';

/** A property key; null where it is not known. */
export type PropertyKey = string | null;

const INDEX = /^(?:0|[1-9]\d{0,9})$/u;

export function isIndex(key: string): boolean {
  return INDEX.test(key);
}

/** `text` is the whole access in source terms: `config.port`. */
export function getMember(frame: Frame, base: Value, key: PropertyKey, text: string, site: Site): Value {
  if (isNullish(base)) return certainThrow(frame, `reads \`${text}\` of ${base.types === NULLISH ? 'null or undefined' : (base.types & 1) !== 0 ? 'undefined' : 'null'}`, site);
  const { run } = frame;
  if ((base.types & NULLISH) !== 0) run.mayThrow = true;
  let result = NOTHING;
  if (base.unknown !== null) {
    touch(frame, base.unknown, 'unknown-property', `reads \`${text}\`, a property of ${base.unknown.what}`, site);
    result = join(result, silentUnknown(run, 'unknown-property', `\`${text}\``));
  }
  if ((base.types & (STRING | NUMBER | BOOLEAN | SYMBOL | BIGINT)) !== 0) result = join(result, primitiveMember(frame, base, key, text, site));
  for (const object of base.objects) result = join(result, getFromObject(frame, object, key, base.objects.length === 1 ? base : reference(object), text, site));
  return result;
}

function primitiveMember(frame: Frame, base: Value, key: PropertyKey, text: string, site: Site): Value {
  let result = NOTHING;
  if ((base.types & STRING) !== 0) {
    if (key === 'length') return typeof base.constant === 'string' ? constant(base.constant.length) : ANY_NUMBER;
    if (key === null) return join(ANY_STRING, UNDEFINED_VALUE);
    if (isIndex(key)) return typeof base.constant === 'string' && base.types === STRING ? (base.constant[Number(key)] === undefined ? UNDEFINED_VALUE : constant(base.constant[Number(key)] as string)) : join(ANY_STRING, UNDEFINED_VALUE);
    result = join(result, builtinMember(frame, 'String.prototype', key, base, text, site));
  }
  if (key === null) return join(result, UNDEFINED_VALUE);
  if ((base.types & NUMBER) !== 0) result = join(result, builtinMember(frame, 'Number.prototype', key, base, text, site));
  if ((base.types & BOOLEAN) !== 0) result = join(result, builtinMember(frame, 'Boolean.prototype', key, base, text, site));
  if ((base.types & SYMBOL) !== 0) result = join(result, builtinMember(frame, 'Symbol.prototype', key, base, text, site));
  if ((base.types & BIGINT) !== 0) result = join(result, builtinMember(frame, 'BigInt.prototype', key, base, text, site));
  return result;
}

/** Prototype chains longer than this (a cycle, say) are not followed. */
const CHAIN_LIMIT = 60;

/** [[Get]] along the prototype chain, joining over paths on which a property is absent. */
export function getFromObject(frame: Frame, object: HeapObject, key: PropertyKey, receiver: Value, text: string, site: Site, depth = 0): Value {
  if (depth > CHAIN_LIMIT) return silentUnknown(frame.run, 'budget', `\`${text}\``);
  switch (object.kind) {
    case 'builtin':
      return builtinMember(frame, object.path, key, receiver, text, site, depth);
    case 'host':
      return hostMember(frame, object, key, text);
    case 'namespace':
      return namespaceMember(frame, object, key, text, site);
    case 'proxy':
      return proxyGet(frame, object, key, receiver, text, site);
    default:
      return getOrdinary(frame, object, key, receiver, text, site, depth);
  }
}

function getOrdinary(frame: Frame, object: HeapObject, key: PropertyKey, receiver: Value, text: string, site: Site, depth: number): Value {
  if (key === null) return getComputed(frame, object, receiver, text, site, depth);
  const property = ownProperty(frame, object, key);
  let result = NOTHING;
  if (property !== undefined) {
    result = readProperty(frame, object, property, receiver, text, site);
    if (!property.absent) return result;
  } else if (object.other !== NOTHING && !key.startsWith('@@') && !key.startsWith('#')) {
    result = weaken(frame, object, object.other);
  }
  if (object.open !== null) {
    touch(frame, object.open, 'unknown-property', `reads \`${text}\`, a property of ${object.open.what}`, site);
    return join(result, silentUnknown(frame.run, 'unknown-property', `\`${text}\``));
  }
  return join(result, inherited(frame, object, key, receiver, text, site, depth));
}

/** Continues at the prototype. What others may still add to a foreign object is not seen. */
function inherited(frame: Frame, object: HeapObject, key: string, receiver: Value, text: string, site: Site, depth: number): Value {
  const { prototype } = object;
  let result = NOTHING;
  if (prototype.unknown !== null) {
    touch(frame, prototype.unknown, 'unknown-property', `reads \`${text}\`, which ${prototype.unknown.what} may define`, site);
    result = silentUnknown(frame.run, 'unknown-property', `\`${text}\``);
  }
  for (const next of prototype.objects) result = join(result, getFromObject(frame, next, key, receiver, text, site, depth + 1));
  if (prototype.objects.length === 0 || (prototype.types & NULLISH) !== 0) result = join(result, UNDEFINED_VALUE);
  return result;
}

/** A key that is not known: any own or inherited member that a program defined. */
function getComputed(frame: Frame, object: HeapObject, receiver: Value, text: string, site: Site, depth: number): Value {
  let result = join(UNDEFINED_VALUE, weaken(frame, object, object.other));
  for (const [name, property] of object.properties) {
    if (name.startsWith('#') || name.startsWith('@@')) continue;
    if (property.getter === null) result = join(result, weaken(frame, object, property.value));
    else perhaps(frame.run, () => { result = join(result, readProperty(frame, object, property, receiver, text, site)); });
  }
  if (object.open !== null) {
    touch(frame, object.open, 'unknown-property', `reads \`${text}\`, a property of ${object.open.what}`, site);
    result = join(result, silentUnknown(frame.run, 'unknown-property', `\`${text}\``));
  }
  for (const next of object.prototype.objects) {
    if (next.kind !== 'builtin' && depth < CHAIN_LIMIT) result = join(result, getFromObject(frame, next, null, receiver, text, site, depth + 1));
  }
  return result;
}

/** An own property, with those that the language makes when they are first looked at. */
export function ownProperty(frame: Frame, object: HeapObject, key: string): Property | undefined {
  const property = object.properties.get(key);
  if (property !== undefined) return property;
  if (key === 'length' && (object.kind === 'array' || object.kind === 'arguments')) {
    return dataProperty(object.count === null ? ANY_NUMBER : constant(object.count), false);
  }
  if (object.callable === null || object.kind !== 'function') return undefined;
  return functionProperty(frame, object, key);
}

/** `prototype`, `name` and `length` of functions. */
function functionProperty(frame: Frame, object: HeapObject, key: string): Property | undefined {
  const { callable } = object;
  if (key === 'name') return dataProperty(ANY_STRING, false);
  if (callable?.kind !== 'closure') return key === 'length' ? dataProperty(ANY_NUMBER, false) : undefined;
  const facts = callable.facts.functions[callable.index];
  if (facts === undefined) return undefined;
  if (key === 'length') return dataProperty(constant(facts.length), false);
  if (key !== 'prototype' || !hasPrototype(facts.style, facts.async)) return undefined;
  const made = dataProperty(reference(makePrototype(frame, object)), false);
  object.properties.set('prototype', made);
  return made;
}

function hasPrototype(style: string, async: boolean): boolean {
  return style === 'function' && !async;
}

/** Every plain function has a prototype object from its creation; it belongs to whoever owns the function. */
function makePrototype(frame: Frame, owner: HeapObject): HeapObject {
  const prototype = createObject('object', owner.owner, frame.run.realm.value('Object.prototype'));
  prototype.name = owner.name === '' ? '' : `${owner.name}.prototype`;
  prototype.birth = owner.birth;
  prototype.properties.set('constructor', dataProperty(reference(owner), false));
  return prototype;
}

export function readProperty(frame: Frame, object: HeapObject, property: Property, receiver: Value, text: string, site: Site): Value {
  let result = property.value === NOTHING ? NOTHING : weaken(frame, object, property.value);
  if (property.getter !== null) {
    const getter = property.getter;
    if (property.value === NOTHING && !property.absent) return callValue(frame, getter, receiver, NO_ARGUMENTS, `reads \`${text}\` through a getter`, text, site);
    perhaps(frame.run, () => { result = join(result, callValue(frame, getter, receiver, NO_ARGUMENTS, `reads \`${text}\` through a getter`, text, site)); });
    return join(result, UNDEFINED_VALUE);
  }
  if (property.setter !== null && property.value === NOTHING) return UNDEFINED_VALUE;
  return result;
}

/**
 * What a value held by another module's object may be by now: functions and objects are taken as its load left them,
 * primitives may have been replaced by others of their type, and what was not set yet may have been.
 */
export function weaken(frame: Frame, object: HeapObject, value: Value): Value {
  if (object.owner === frame.run.module || object.owner === HOST || object.frozen) return value;
  frame.run.visited.add(object.owner);
  if (object.kind === 'function') return value;
  const weak = forgetConstants(value);
  if ((weak.types & NULLISH) === 0) return weak;
  return join(weak, unknownValue({ kind: 'unknown-property', what: 'a value that another module may have set', reportedIn: null }));
}

/** `text` is the target in source terms. */
export function setMember(frame: Frame, base: Value, key: PropertyKey, value: Value, text: string, site: Site, define = false): void {
  const { run } = frame;
  if (isNullish(base)) {
    certainThrow(frame, `writes \`${text}\` of ${(base.types & 1) !== 0 ? 'undefined' : 'null'}`, site);
    return;
  }
  if ((base.types & NULLISH) !== 0) run.mayThrow = true;
  if (base.unknown !== null) touch(frame, base.unknown, 'unknown-write', `writes \`${text}\`, a property of ${base.unknown.what}`, site);
  if (base.objects.length === 1 && base.unknown === null && (base.types & ~NULLISH) === 0) {
    setOnObject(frame, base.objects[0] as HeapObject, key, value, base, text, site, define);
    return;
  }
  for (const object of base.objects) {
    perhaps(run, () => setOnObject(frame, object, key, value, reference(object), text, site, define));
  }
}

/** [[Set]] (or [[DefineOwnProperty]] with `define`) on one object. */
export function setOnObject(frame: Frame, object: HeapObject, key: PropertyKey, value: Value, receiver: Value, text: string, site: Site, define: boolean): void {
  switch (object.kind) {
    case 'builtin':
      writeBuiltin(frame, object, key, text, site);
      return;
    case 'host':
      writeBuiltin(frame, object, key, text, site);
      return;
    case 'namespace':
      certainThrow(frame, `writes \`${text}\`, a binding of a module namespace`, site);
      return;
    case 'proxy':
      proxySet(frame, object, key, value, receiver, text, site);
      return;
  }
  if (!define && callSetters(frame, object, key, value, receiver, text, site)) return;
  writeOwn(frame, object, key, value, text, site);
}

/** Runs the setters that an assignment may meet. Returns true where it certainly meets one. */
function callSetters(frame: Frame, object: HeapObject, key: PropertyKey, value: Value, receiver: Value, text: string, site: Site): boolean {
  const call = (setter: Value): void => {
    callValue(frame, setter, receiver, argumentsOf([value]), `writes \`${text}\` through a setter`, text, site);
  };
  let holder: HeapObject | undefined = object;
  for (let depth = 0; holder !== undefined && depth < CHAIN_LIMIT; depth++) {
    if (holder.kind === 'builtin') return false;
    if (key === null) {
      for (const property of holder.properties.values()) {
        if (property.setter !== null) perhaps(frame.run, () => call(property.setter as Value));
      }
    } else {
      const property = ownProperty(frame, holder, key);
      if (property !== undefined) {
        if (property.setter === null) return property.getter !== null && property.value === NOTHING && !property.absent;
        if (property.value === NOTHING && !property.absent) {
          call(property.setter);
          return true;
        }
        perhaps(frame.run, () => call(property.setter as Value));
        return false;
      }
    }
    if (holder.prototype.unknown !== null && holder !== object) return false;
    holder = holder.prototype.objects[0];
  }
  return false;
}

function argumentsOf(list: readonly Value[]): Arguments {
  return { list, rest: null };
}

/** Writes into the object itself, as far as the judged module may. */
export function writeOwn(frame: Frame, object: HeapObject, key: PropertyKey, value: Value, text: string, site: Site): void {
  if (!mayWrite(frame, object, text, site)) return;
  const { state } = frame.run;
  if (object.frozen) {
    frame.run.mayThrow = true;
    return;
  }
  nameValue(value, text);
  if (key === null) {
    state.setField(object, 'other', join(object.other, value));
    if (object.kind === 'array') state.setField(object, 'count', null);
    for (const [name, property] of object.properties) {
      if (name.startsWith('#') || name.startsWith('@@') || property.value === NOTHING) continue;
      const joined = join(property.value, value);
      if (joined !== property.value) state.setProperty(object, name, { ...property, value: joined });
    }
    return;
  }
  if (object.kind === 'array' || object.kind === 'arguments') writeElement(frame, object, key, value);
  else setData(frame, object, key, value);
}

function setData(frame: Frame, object: HeapObject, key: string, value: Value): void {
  const known = object.properties.get(key);
  frame.run.state.setProperty(object, key, known !== undefined && known.getter === null && known.setter === null && known.value !== NOTHING && !known.absent && known.enumerable ? (known.value === value ? known : { ...known, value }) : dataProperty(value));
}

/** Elements of an array that are followed one by one. */
export const TRACKED_ELEMENTS = 256;

function writeElement(frame: Frame, array: HeapObject, key: string, value: Value): void {
  const { state } = frame.run;
  if (key === 'length') {
    state.setField(array, 'count', typeof value.constant === 'number' && value.types === NUMBER ? truncate(frame, array, value.constant) : null);
    return;
  }
  if (!isIndex(key)) {
    setData(frame, array, key, value);
    return;
  }
  const index = Number(key);
  if (index >= TRACKED_ELEMENTS) {
    state.setField(array, 'other', join(array.other, value));
    if (array.count !== null && index >= array.count) state.setField(array, 'count', null);
    return;
  }
  setData(frame, array, key, value);
  if (array.count !== null && index >= array.count) state.setField(array, 'count', index + 1);
}

function truncate(frame: Frame, array: HeapObject, length: number): number | null {
  if (array.count === null) {
    if (length !== 0) return null;
    frame.run.state.setField(array, 'other', NOTHING);
  }
  for (const name of [...array.properties.keys()]) {
    if (isIndex(name) && Number(name) >= length) frame.run.state.setProperty(array, name, undefined);
  }
  return length;
}

/** Whether the judged module owns the object; a write to another's is an effect. */
export function mayWrite(frame: Frame, object: HeapObject, text: string, site: Site): boolean {
  const { run } = frame;
  if (object.owner === run.module) return true;
  if (object.owner === HOST) {
    writeBuiltin(frame, object, null, text, site);
    return false;
  }
  run.visited.add(object.owner);
  const level = object.kind === 'function' ? 'class' : 'module';
  const owner = run.links.displayName(object.owner);
  addEffect(frame, 'import-write', level, text, `writes \`${text}\`, which belongs to ${owner}`, site);
  return false;
}

/** Objects are called in messages what they were first stored as. */
export function nameValue(value: Value, name: string): void {
  const [object] = value.objects;
  if (object !== undefined && object.name === '' && value.objects.length === 1 && object.owner !== HOST) object.name = name;
}

/** `delete base[key]`. */
export function deleteMember(frame: Frame, base: Value, key: PropertyKey, text: string, site: Site): void {
  const { run } = frame;
  if (base.unknown !== null) touch(frame, base.unknown, 'unknown-write', `deletes \`${text}\`, a property of ${base.unknown.what}`, site);
  for (const object of base.objects) {
    if (object.kind === 'builtin' || object.kind === 'host') {
      writeBuiltin(frame, object, key, text, site);
    } else if (object.kind === 'proxy') {
      touch(frame, { kind: 'unsupported', what: 'a proxy', reportedIn: null }, 'unsupported', `deletes \`${text}\`, a property of a proxy`, site);
    } else if (mayWrite(frame, object, text, site) && key !== null) {
      if (base.objects.length === 1) run.state.setProperty(object, key, undefined);
      else perhaps(run, () => run.state.setProperty(object, key, undefined));
    }
  }
}

/** All values that reading the own enumerable properties may give; runs their getters. */
export function ownValues(frame: Frame, object: HeapObject, text: string, site: Site): { readonly known: readonly (readonly [string, Value, boolean])[]; readonly other: Value } {
  const known: [string, Value, boolean][] = [];
  if (object.kind === 'namespace') {
    return { known, other: namespaceMember(frame, object, null, text, site) };
  }
  for (const [name, property] of [...object.properties]) {
    if (!property.enumerable || name.startsWith('#')) continue;
    known.push([name, readProperty(frame, object, property, reference(object), `${text}.${name}`, site), property.absent]);
  }
  let other = weaken(frame, object, object.other);
  if (object.open !== null) {
    touch(frame, object.open, 'unknown-property', `copies the properties of ${object.open.what}`, site);
    other = join(other, silentUnknown(frame.run, 'unknown-property', 'a copied property'));
  }
  return { known, other };
}

export function anyOwnValue(frame: Frame, object: HeapObject, text: string, site: Site): Value {
  const { known, other } = ownValues(frame, object, text, site);
  return join(joinAll(known.map(([, value]) => value)), other);
}

/** Fills an array that a literal or a built-in makes: one by one as far as elements are followed. */
export function writeElementOfLiteral(frame: Frame, array: HeapObject, list: readonly Value[], rest: Value | null): void {
  const { state } = frame.run;
  if (rest !== null || list.length > TRACKED_ELEMENTS || array.summary) {
    state.setField(array, 'other', join(array.other, join(joinAll(list), rest ?? NOTHING)));
    state.setField(array, 'count', rest === null && !array.summary ? list.length : null);
    return;
  }
  list.forEach((value, index) => {
    if (value !== HOLE) state.setProperty(array, String(index), dataProperty(value));
  });
  state.setField(array, 'count', list.length);
}

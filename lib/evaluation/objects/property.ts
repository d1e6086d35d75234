import type { Site } from '../../facts/index.ts';
import {
  ANY_NUMBER, ANY_STRING, ANY_STRING_KEY, ANY_SYMBOL_KEY, BIGINT, BOOLEAN, BORROWED, constant, createObject, dataProperty, FALSE, forgetConstants, HOST,
  isNothing, isNullish, isPrivateKey, isSymbolKey, join, NOTHING, NULLISH, NUMBER, reference, STRING, SYMBOL, UNDEFINED_VALUE, unknownValue, type HeapObject,
  type Property, type Value,
} from '../../values/index.ts';
import { perhaps } from '../expressions/alternatives.ts';
import { builtinMember, hostMember } from '../builtins/builtin-member.ts';
import { callValue, NO_ARGUMENTS } from '../calls/call.ts';
import { hasKey } from '../expressions/has-property.ts';
import { step } from '../budget.ts';
import { isPrototype } from '../shared-state/prototype.ts';
import { formatStack } from '../builtins/stack-preparers.ts';
import { extendedMember, extensionOf, type Extension } from '../modules/extensions.ts';
import { namespaceMember } from '../modules/namespace.ts';
import { primitivePrototypes, prototypesOf } from '../classes/prototype.ts';
import { exoticElement, isNumericKey, isView } from './exotic-elements.ts';
import { proxyGet } from './proxy.ts';
import { certainThrow, silentUnknown, touch, type Frame } from '../run.ts';
import { completedByGetter } from '../modules/self-completion.ts';
import { completedProperty } from '../modules/self-replacement.ts';
import { asFarAsKnown } from '../statements/variable.ts';

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
    result = join(result, silentUnknown(run, 'unknown-property', `\`${text}\``, base.unknown));
  }
  if ((base.types & (STRING | NUMBER | BOOLEAN | SYMBOL | BIGINT)) !== 0) result = join(result, primitiveMember(frame, base, key, text, site));
  for (const object of base.objects) result = join(result, getFromObject(frame, object, key, base.objects.length === 1 ? base : reference(object), text, site));
  return result;
}

function primitiveMember(frame: Frame, base: Value, key: PropertyKey, text: string, site: Site): Value {
  if (key === '__proto__') return primitivePrototypes(frame, base);
  let result = (base.types & STRING) === 0 ? NOTHING : textMember(frame, base, key, text, site);
  if (key === null) return join(result, UNDEFINED_VALUE);
  if ((base.types & NUMBER) !== 0) result = join(result, builtinMember(frame, 'Number.prototype', key, base, text, site));
  if ((base.types & BOOLEAN) !== 0) result = join(result, builtinMember(frame, 'Boolean.prototype', key, base, text, site));
  if ((base.types & SYMBOL) !== 0) result = join(result, builtinMember(frame, 'Symbol.prototype', key, base, text, site));
  if ((base.types & BIGINT) !== 0) result = join(result, builtinMember(frame, 'BigInt.prototype', key, base, text, site));
  return result;
}

/** Of a string: its length and characters are its own. */
function textMember(frame: Frame, base: Value, key: PropertyKey, text: string, site: Site): Value {
  const exact = base.types === STRING && typeof base.constant === 'string' ? base.constant : null;
  if (key === 'length') return exact === null ? ANY_NUMBER : constant(exact.length);
  if (key !== null && !isIndex(key)) return builtinMember(frame, 'String.prototype', key, base, text, site);
  if (key === null || exact === null) return join(ANY_STRING, UNDEFINED_VALUE);
  const character = exact[Number(key)];
  return character === undefined ? UNDEFINED_VALUE : constant(character);
}

/** Prototype chains longer than this (a cycle, say) are not followed. */
const CHAIN_LIMIT = 60;

/** [[Get]] along the prototype chain, joining over paths on which a property is absent. */
export function getFromObject(frame: Frame, object: HeapObject, key: PropertyKey, receiver: Value, text: string, site: Site, depth = 0): Value {
  if (depth > CHAIN_LIMIT) return silentUnknown(frame.run, 'budget', `\`${text}\``);
  switch (object.kind) {
    case 'builtin':
      if (key === '__proto__' && receiver.objects.length > 0) return prototypesOf(frame, receiver, site);
      return builtinMember(frame, object.path, key, receiver, text, site);
    case 'host':
      return hostMember(frame, object, key, text);
    case 'namespace':
      return namespaceMember(frame, object, key, text, site);
    case 'proxy':
      // Private members are looked for on the proxy itself.
      return isPrivateKey(key) ? getOrdinary(frame, object, key, receiver, text, site, depth) : proxyGet(frame, object, key, receiver, text, site);
    default:
      return getOrdinary(frame, object, key, receiver, text, site, depth);
  }
}

function getOrdinary(frame: Frame, object: HeapObject, key: PropertyKey, receiver: Value, text: string, site: Site, depth: number): Value {
  const { run } = frame;
  run.accesses?.leftovers.read(frame, object, key);
  const kept = getKept(frame, object, key, receiver, text, site, depth);
  // The write was an effect: what it left gives no further reason.
  if (!leaves(run.changed.get(object) ?? null, toldBy(object, key))) return join(kept, silentUnknown(run, 'unknown-property', `\`${text}\``));
  const extension = extensionOf(run, object);
  if (extension === null || (key !== null && isPrivateKey(key))) return kept;
  // Entries of a table are no members: its methods are those that every table has.
  if (isTable(object) && kept.types === 0) return kept;
  if (object.kind === 'array' && key !== null && !isIndex(key) && key !== 'length') return join(kept, extension.members.get(key) ?? NOTHING);
  return join(kept, key === 'length' && object.kind === 'array' ? ANY_NUMBER : extendedMember(run, object, key === ANY_SYMBOL_KEY ? null : key));
}

function isTable({ kind }: HeapObject): boolean {
  return kind === 'map' || kind === 'set' || kind === 'weak';
}

function getKept(frame: Frame, object: HeapObject, key: PropertyKey, receiver: Value, text: string, site: Site, depth: number): Value {
  if (isPrivateKey(key) && lacksPrivate(frame, object, key)) return certainThrow(frame, `reads \`${text}\` of an object whose class does not declare it`, site);
  if (key === null || key === ANY_SYMBOL_KEY) return getComputed(frame, object, key, receiver, text, site, depth);
  const element = isView(object) && isNumericKey(key) ? exoticElement(object) : null;
  if (element !== null) return join(element, UNDEFINED_VALUE);
  const property = ownProperty(frame, object, key);
  frame.run.reads?.member(frame, object, key, property !== undefined, site);
  if (object.owner !== frame.run.module) noteRead(frame, object, key, property, site);
  let result = NOTHING;
  if (property !== undefined) {
    const completed = property.getter === null ? null : completedByGetter(frame, receiver, key);
    if (completed?.isCertain === true && completed.value !== null) return completed.value;
    result = join(completed?.value ?? NOTHING, readProperty(frame, object, property, receiver, text, site, key));
    if (key === 'stack' && object.kind === 'error') result = join(result, formatStack(frame, receiver, site));
    if (!property.absent) return result;
  }
  if (!isPrivateKey(key)) result = join(result, underUnknownKey(frame, object, key, receiver, text, site));
  if (object.open !== null) {
    touch(frame, object.open, 'unknown-property', `reads \`${text}\`, a property of ${object.open.what}`, site);
    return join(result, silentUnknown(frame.run, 'unknown-property', `\`${text}\``));
  }
  return asFarAsKnown(frame, object.owner, join(result, inherited(frame, object, key, receiver, text, site, depth)));
}

/** What was stored under keys that are not known, one of which may be this one. */
function underUnknownKey(frame: Frame, object: HeapObject, key: string, receiver: Value, text: string, site: Site): Value {
  const others = object.properties.get(isSymbolKey(key) ? ANY_SYMBOL_KEY : ANY_STRING_KEY);
  const mayBe = object.other !== NOTHING && mayBeOther(object, key);
  // Which of a class's methods has this name, if any has, decides whose state is written.
  if ((others !== undefined || mayBe) && frame.run.accesses !== null && isPrototype(object)) return silentUnknown(frame.run, 'unknown-property', `\`${text}\``);
  return join(others === undefined ? NOTHING : readProperty(frame, object, others, receiver, text, site), mayBe ? weaken(frame, object, object.other) : NOTHING);
}

/** Whether the object certainly has no private member of this name: its absence throws. Methods stand on the prototypes. */
export function lacksPrivate(frame: Frame, object: HeapObject, key: PropertyKey): boolean {
  if (object.owner !== frame.run.module || object.summary || object.kind === 'proxy' || object.kind === 'host' || object.kind === 'builtin') return false;
  // Statics are not inherited.
  if (object.kind === 'function') return !object.properties.has(key ?? '');
  return hasKey(frame, object, key, '', 0).types === FALSE;
}

/** Other contents of an array are its elements. */
function mayBeOther({ kind }: HeapObject, key: string): boolean {
  if (isSymbolKey(key)) return false;
  return (kind !== 'array' && kind !== 'arguments') || isIndex(key);
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

/** To read any member of more than so many is no single step: there may be thousands of such reads, a getter for each entry. */
const LARGE_TABLE = 128;

/** A key that is not known: any own or inherited member that a program defined. */
function getComputed(frame: Frame, object: HeapObject, key: null | typeof ANY_SYMBOL_KEY, receiver: Value, text: string, site: Site, depth: number): Value {
  frame.run.touches?.readMember(frame, object, null, null, site);
  if (object.properties.size > LARGE_TABLE) step(frame.run, object.properties.size >> 2);
  let result = key === null ? join(UNDEFINED_VALUE, weaken(frame, object, frame.run.accesses === null ? object.other : join(UNDEFINED_VALUE, object.other))) : UNDEFINED_VALUE;
  if (key === null) result = join(result, exoticElement(object) ?? NOTHING);
  for (const [name, property] of [...object.properties]) {
    if (isSymbolKey(name) !== (key !== null) || (isPrivateKey(name) && name !== ANY_STRING_KEY)) continue;
    // Tables are not asked for the class that they are of.
    if (name === 'constructor' && frame.run.accesses !== null) continue;
    if (property.getter === null) result = join(result, weaken(frame, object, property.value, !property.writable));
    else perhaps(frame.run, () => { result = join(result, readProperty(frame, object, property, receiver, text, site)); });
  }
  if (object.open !== null) {
    touch(frame, object.open, 'unknown-property', `reads \`${text}\`, a property of ${object.open.what}`, site);
    result = join(result, silentUnknown(frame.run, 'unknown-property', `\`${text}\``));
  }
  for (const next of object.prototype.objects) {
    if ((next.kind !== 'builtin' || object.kind === 'instance') && depth < CHAIN_LIMIT) result = join(result, getFromObject(frame, next, key, receiver, text, site, depth + 1));
  }
  return result;
}

/** An own property, with those that the language makes when they are first looked at. */
export function ownProperty(frame: Frame, object: HeapObject, key: string): Property | undefined {
  const completed = completedProperty(frame, object, key);
  if (completed !== null) return dataProperty(completed);
  const property = object.properties.get(key);
  if (property !== undefined) return property;
  const element = isIndex(key) ? exoticElement(object) : null;
  if (element !== null) return { ...dataProperty(element), absent: true };
  if (key === 'length' && (object.kind === 'array' || object.kind === 'arguments')) {
    return dataProperty(object.count === null ? ANY_NUMBER : constant(object.count), false);
  }
  // Where a pattern goes on: 0 until it is moved.
  if (key === 'lastIndex' && object.kind === 'regexp') return dataProperty(object.owner === frame.run.module && !object.summary ? constant(0) : ANY_NUMBER, false);
  if (object.callable === null || object.kind !== 'function') return undefined;
  return functionProperty(frame, object, key);
}

/** `prototype`, `name` and `length` of functions. */
function functionProperty(frame: Frame, object: HeapObject, key: string): Property | undefined {
  const { callable } = object;
  if (key === 'name') return dataProperty(nameOfCode(callable), false, false);
  if (callable?.kind !== 'closure') return key === 'length' ? dataProperty(ANY_NUMBER, false, false) : undefined;
  const facts = callable.facts.functions[callable.index];
  if (facts === undefined) return undefined;
  if (key === 'length') return dataProperty(constant(facts.length), false, false);
  if (key !== 'prototype' || !hasPrototype(facts.style, facts.async)) return undefined;
  const made = dataProperty(reference(makePrototype(frame, object)), false);
  object.properties.set('prototype', made);
  return made;
}

/** What is declared under a name is called so; what is assigned to something may be called by it. */
function nameOfCode(callable: HeapObject['callable']): Value {
  if (callable?.kind === 'class') return callable.definition.name === null ? ANY_STRING : constant(callable.definition.name);
  if (callable?.kind !== 'closure') return ANY_STRING;
  const { facts, index } = callable;
  const own = facts.functions[index];
  const parent = own?.parent === null || own === undefined ? undefined : facts.functions[own.parent];
  const isDeclared = own !== undefined && (own.selfSlot !== null || parent?.hoisted.some((each) => each.function === index) === true);
  return isDeclared ? constant(own.name) : ANY_STRING;
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

/** What others may change is read: a property that holds a value, or that a plain object, a function, or the last prototype of an object lacks. */
function noteRead(frame: Frame, object: HeapObject, key: string, property: Property | undefined, site: Site): void {
  const { touches, realm } = frame.run;
  if (touches === null) return;
  if (property !== undefined) {
    if (property.value !== NOTHING && property.writable) touches.readMember(frame, object, key, property.value, site);
  } else if (key === 'size' && (object.kind === 'map' || object.kind === 'set')) touches.readMember(frame, object, null, null, site);
  else if ((object.kind === 'object' || object.kind === 'function') && realm.lookup('Function.prototype', key).member === null) {
    const isPlain = object.prototype.objects.every(({ kind }) => kind === 'builtin');
    if (isPlain) touches.readMember(frame, object, key, UNDEFINED_VALUE, site);
  }
}

export function readProperty(frame: Frame, object: HeapObject, property: Property, receiver: Value, text: string, site: Site, key: PropertyKey = null): Value {
  let result = property.value === NOTHING || isUnchangeable(property) ? property.value : weaken(frame, object, property.value, !property.writable, key);
  if (object.owner !== frame.run.module) frame.run.visited.add(object.owner);
  if (property.getter !== null) {
    const getter = property.getter;
    if (property.value === NOTHING && !property.absent) return callValue(frame, getter, receiver, NO_ARGUMENTS, `reads \`${text}\` through a getter`, text, site);
    perhaps(frame.run, () => { result = join(result, callValue(frame, getter, receiver, NO_ARGUMENTS, `reads \`${text}\` through a getter`, text, site)); });
    return property.value === NOTHING ? join(result, UNDEFINED_VALUE) : result;
  }
  if (property.setter !== null && property.value === NOTHING) return UNDEFINED_VALUE;
  return result;
}

/** Nothing that runs gives it another value, also where it is not known what ran: `Object.defineProperty(exports, '__esModule', { value: true })`. */
function isUnchangeable({ fixed, writable, absent, value }: Property): boolean {
  return fixed === true && !writable && !absent && value !== NOTHING;
}

/** Path of the objects of JSON values that are not known: what they hold is data, null among it, and never code. */
export const JSON_DATA = 'json';

/** Path of the objects of enums: TypeScript assigns none of their members anywhere. */
export const ENUM = 'enum';

/**
 * What a value held by another module's object is by now: what the load of that module left, while modules are loaded and
 * unless one of them changed the object. Later, functions and objects are taken as they are, primitives may have been
 * replaced by others of their type, and what was not set yet may have been. `fixed`: it is read-only. `key`: under which
 * it is held, where that is known.
 */
export function weaken(frame: Frame, object: HeapObject, value: Value, fixed = false, key: PropertyKey = null): Value {
  const { run } = frame;
  if (object.owner === run.module || object.owner === HOST || object.owner === BORROWED || object.frozen) return value;
  run.visited.add(object.owner);
  value = asFarAsKnown(frame, object.owner, value);
  if (object.kind === 'function' || fixed || isAsItsLoadLeftIt(run, object, key)) return value;
  const weak = forgetConstants(value);
  if ((weak.types & NULLISH) === 0 || object.path === JSON_DATA) return weak;
  return join(weak, unknownValue({ kind: 'unknown-property', what: 'a value that another module may have set', reportedIn: null }));
}


/**
 * Whether an object has nothing but the properties that are known. Another module's has those that it had at the end of
 * that module's load, as long as nobody who was loaded before adds to it.
 */
export function isComplete(frame: Frame, object: HeapObject): boolean {
  const { run } = frame;
  if (object.open !== null || object.other !== NOTHING || object.properties.has(ANY_STRING_KEY) || run.changed.has(object)) return false;
  if (object.owner === run.module) return true;
  if (object.owner === HOST || object.owner === BORROWED || object.summary || run.accesses !== null) return false;
  run.visited.add(object.owner);
  return extensionOf(run, object) === null && run.links.instance(object.owner)?.loaded === true && run.links.instance(object.owner)?.incomplete === null;
}

/** Every change by a load is either seen or an effect; functions that are called later change nothing that is read now. */
export function isAsItsLoadLeftIt(run: Frame['run'], object: HeapObject, key: PropertyKey = null): boolean {
  if (run.phase !== 'load' || run.accesses !== null) return false;
  const told = toldBy(object, key);
  return leaves(run.changed.get(object) ?? null, told) && leaves(extensionOf(run, object), told);
}

/** The key if what is changed under others leaves what is held under it; of elements, a change may move or remove all. */
function toldBy({ kind }: HeapObject, key: PropertyKey): PropertyKey {
  return kind === 'array' || kind === 'arguments' ? null : key;
}

function leaves(extension: Extension | null, key: PropertyKey): boolean {
  return extension === null || (key !== null && key !== ANY_SYMBOL_KEY && !extension.members.has(key) && isNothing(extension.others));
}

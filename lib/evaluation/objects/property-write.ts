import type { WriteWay } from '../../effects/index.ts';
import type { Site } from '../../facts/index.ts';
import {
  ANY_STRING_KEY, ANY_SYMBOL_KEY, BORROWED, dataProperty, HOLE, HOST, isNothing, isNullish, isPrimitive, isPrivateKey, isSymbolKey, join, joinAll, NOTHING,
  NULLISH, NUMBER, reference, STRING, SYMBOL, type HeapObject, type Property, type Unknown, type Value,
} from '../../values/index.ts';
import { perhaps } from '../expressions/alternatives.ts';
import { writeBuiltin, writeInherited } from '../builtins/builtin-write.ts';
import { callValue } from '../calls/call.ts';
import { toPrimitive } from '../expressions/coercion.ts';
import { defineValue } from './define.ts';
import { isNumericKey, isView } from './exotic-elements.ts';
import { setData, TRACKED_ELEMENTS, writeElement } from './element-write.ts';
import { isIndex, lacksPrivate, ownProperty, type PropertyKey } from './property.ts';
import { setPrototypes } from '../classes/prototype.ts';
import { proxyDelete, proxyDescriptor, proxySet } from './proxy.ts';
import { writesScratch } from './scratch-write.ts';
import { addEffect, certainThrow, touch, type Frame } from '../run.ts';
import { isBookkeeping } from '../modules/bookkeeping.ts';
import { noteExtension } from '../modules/extensions.ts';
import { nameOf } from '../modules/load-touches.ts';
import { isSettledByOwner } from '../modules/owner-claim.ts';
import { tellingTargets } from '../shared-state/write-manner.ts';
import { completesProperty } from '../modules/self-replacement.ts';

/** `text` is the target in source terms. */
export function setMember(frame: Frame, base: Value, key: PropertyKey, value: Value, text: string, site: Site, define = false): void {
  const { run } = frame;
  if (isNullish(base)) {
    certainThrow(frame, `writes \`${text}\` of ${(base.types & 1) !== 0 ? 'undefined' : 'null'}`, site);
    return;
  }
  if (isPrimitive(base) && !isNothing(base) && key !== '__proto__') refuse(frame, `writes \`${text}\`, a property of a primitive value`, site);
  if ((base.types & NULLISH) !== 0) run.mayThrow = true;
  if (base.unknown !== null) {
    touch(frame, base.unknown, 'unknown-write', `writes \`${text}\`, a property of ${base.unknown.what}`, site);
    run.accesses?.handOut({ list: [value], rest: null });
  }
  if (base.objects.length === 1 && base.unknown === null && (base.types & ~NULLISH) === 0) {
    setOnObject(frame, base.objects[0] as HeapObject, key, value, base, text, site, define);
    return;
  }
  for (const object of run.accesses === null ? base.objects : tellingTargets(base)) {
    perhaps(run, () => setOnObject(frame, object, key, value, reference(object), text, site, define));
  }
}

/** [[Set]] (or, with `define`, CreateDataProperty) on one object; `receiver` is what is written where no setter is met. */
export function setOnObject(frame: Frame, object: HeapObject, key: PropertyKey, value: Value, receiver: Value, text: string, site: Site, define: boolean): void {
  switch (object.kind) {
    case 'builtin':
    case 'host':
      writeHost(frame, object, key, text, site, { key, way: 'assign', value });
      return;
    case 'namespace':
      certainThrow(frame, `writes \`${text}\`, a binding of a module namespace`, site);
      return;
  }
  if (!define && isPrivateKey(key) && object.kind !== 'proxy' && lacksPrivate(frame, object, key)) {
    certainThrow(frame, `writes \`${text}\` of an object whose class does not declare it`, site);
    return;
  }
  if (define) defineValue(frame, object, key, value, text, site);
  else if (!meetsSetter(frame, object, key, value, receiver, text, site, 0)) writeReceiver(frame, object, key, value, receiver, text, site);
}

/** `super.key = value`: setters are looked for above the method's home, and without one the receiver is written. */
export function setSuperMember(frame: Frame, above: Value, key: PropertyKey, value: Value, receiver: Value, text: string, site: Site): void {
  let settled = above.objects.length > 0;
  for (const holder of above.objects) settled = meetsSetter(frame, holder, key, value, receiver, text, site, 0) && settled;
  if (settled) return;
  for (const target of receiver.objects) setOnObject(frame, target, key, value, receiver, text, site, true);
}

/** What an instance hands out belongs to whom the instance belongs. */
function writeHost(frame: Frame, object: HeapObject, key: PropertyKey, text: string, site: Site, written: Written): void {
  if (object.owner === HOST) writeBuiltin(frame, object, key, text, site, written);
  else mayWrite(frame, object, text, site, written);
}

/** Longer prototype chains (a cycle, say) are not followed. */
const CHAIN_LIMIT = 60;

/** Runs the setters and traps that an assignment may meet along the prototypes. True where one of them certainly settles it. */
export function meetsSetter(frame: Frame, holder: HeapObject, key: PropertyKey, value: Value, receiver: Value, text: string, site: Site, depth: number): boolean {
  if (depth > CHAIN_LIMIT || holder.kind === 'host' || holder.kind === 'namespace') return false;
  if (holder.kind === 'builtin') return key === '__proto__' ? setsPrototype(frame, value, receiver, site) : writeInherited(frame, holder.path, key, value, receiver, text, site);
  if (holder.kind === 'proxy' && !isPrivateKey(key)) {
    proxySet(frame, holder, key, value, receiver, text, site);
    return true;
  }
  const own = ownSetter(frame, holder, key, value, receiver, text, site);
  if (own === 'settled' || own === 'data') return own === 'settled';
  if (own === 'perhaps') {
    perhaps(frame.run, () => void meetsInherited(frame, holder, key, value, receiver, text, site, depth));
    return false;
  }
  return meetsInherited(frame, holder, key, value, receiver, text, site, depth);
}

function meetsInherited(frame: Frame, holder: HeapObject, key: PropertyKey, value: Value, receiver: Value, text: string, site: Site, depth: number): boolean {
  if (holder.prototype.unknown !== null && depth > 0) return false;
  const { objects } = holder.prototype;
  const [only] = objects;
  if (objects.length === 1 && only !== undefined && key !== null) return meetsSetter(frame, only, key, value, receiver, text, site, depth + 1);
  for (const next of objects) perhaps(frame.run, () => void meetsSetter(frame, next, key, value, receiver, text, site, depth + 1));
  return false;
}

/** What the object itself says of where the value goes; `perhaps`: on some paths it has a property that settles it. */
function ownSetter(frame: Frame, holder: HeapObject, key: PropertyKey, value: Value, receiver: Value, text: string, site: Site): 'none' | 'perhaps' | 'data' | 'settled' {
  const call = (setter: Value): void => void callValue(frame, setter, receiver, { list: [value], rest: null }, `writes \`${text}\` through a setter`, text, site);
  if (key === null || key === ANY_SYMBOL_KEY) {
    for (const [name, { setter }] of [...holder.properties]) {
      if (setter !== null && isSymbolKey(name) === (key !== null)) perhaps(frame.run, () => call(setter));
    }
    return 'none';
  }
  const property = ownProperty(frame, holder, key);
  if (property === undefined) {
    const setter = isPrivateKey(key) ? null : (holder.properties.get(isSymbolKey(key) ? ANY_SYMBOL_KEY : ANY_STRING_KEY)?.setter ?? null);
    if (setter !== null) perhaps(frame.run, () => call(setter));
    return 'none';
  }
  const { setter } = property;
  const isAccessor = property.value === NOTHING && !property.absent;
  if (setter === null && !property.absent && isReadOnly(holder, key, property)) {
    refuse(frame, `writes \`${text}\`, which is read-only`, site);
    return 'settled';
  }
  if (setter === null) return property.absent ? 'perhaps' : 'data';
  if (isAccessor) {
    call(setter);
    return 'settled';
  }
  perhaps(frame.run, () => call(setter));
  return property.absent ? 'perhaps' : 'data';
}

/** What is certainly not written: a property that is defined so, that is frozen, or that has a getter alone. */
function isReadOnly(holder: HeapObject, key: string, { value, getter, writable }: Property): boolean {
  return value === NOTHING ? getter !== null : !writable || (holder.frozen && !isPrivateKey(key));
}

/** A write that fails throws in strict code, and does nothing in sloppy code. */
function refuse(frame: Frame, what: string, site: Site): void {
  if (frame.facts.strict) certainThrow(frame, what, site);
}

/** The setter of `Object.prototype.__proto__`; ignores what is neither an object nor null. */
function setsPrototype(frame: Frame, value: Value, receiver: Value, site: Site): boolean {
  if (!isPrimitive(value) || (value.types & NULLISH) !== 0) setPrototypes(frame, receiver, value, site);
  return true;
}

function writeReceiver(frame: Frame, object: HeapObject, key: PropertyKey, value: Value, receiver: Value, text: string, site: Site): void {
  for (const target of receiver.objects) {
    if (target === object) writeOwn(frame, target, key, value, text, site);
    else if (target.owner === HOST) writeBuiltin(frame, target, key, text, site, { key, way: 'assign', value });
    else {
      if (target.kind === 'proxy') proxyDescriptor(frame, target, key, site);
      defineValue(frame, target, key, value, text, site);
    }
  }
}

/** Writes into the object itself, as far as the judged module may. */
export function writeOwn(frame: Frame, object: HeapObject, key: PropertyKey, value: Value, text: string, site: Site): void {
  if (completesProperty(frame, object, key, value) || writesScratch(frame, object, key, value, text, site) || !mayWrite(frame, object, text, site, { key, way: 'assign', value })) return;
  const { state } = frame.run;
  // Private members are none of what freezing is about.
  if (object.frozen && !isPrivateKey(key)) {
    refuse(frame, `writes \`${text}\` of a frozen object`, site);
    return;
  }
  if (isView(object) && !isSymbolKey(key ?? '')) {
    if (key === null || isNumericKey(key)) toPrimitive(frame, value, 'number', text, site);
    if (key !== null && isNumericKey(key)) return;
  }
  if (!object.extensible && key !== null && addsMember(object, key)) {
    refuse(frame, `adds \`${text}\` to an object to which nothing can be added`, site);
    return;
  }
  nameValue(frame, value, text);
  if (key === null) {
    state.setField(object, 'other', join(object.other, value));
    if (object.kind === 'array') {
      state.setField(object, 'count', null);
      writeNamed(frame, object, value);
    }
    for (const [name, property] of object.properties) {
      if (isPrivateKey(name) || isSymbolKey(name) || property.value === NOTHING) continue;
      const joined = join(property.value, value);
      if (joined !== property.value) state.setProperty(object, name, { ...property, value: joined });
    }
    return;
  }
  if (key === ANY_SYMBOL_KEY) writeSymbols(frame, object, value);
  else if (object.kind === 'array' || object.kind === 'arguments') writeElement(frame, object, key, value, site);
  else setData(frame, object, key, value);
}

function addsMember({ kind, properties, other, open, count }: HeapObject, key: string): boolean {
  if (kind === 'array') return count !== null && isIndex(key) && Number(key) >= count;
  return kind === 'object' && !isPrivateKey(key) && key !== ANY_SYMBOL_KEY && other === NOTHING && open === null && !properties.has(key) && !properties.has(ANY_STRING_KEY);
}

/** A key of an array that is not known may be another than an index. */
function writeNamed(frame: Frame, array: HeapObject, value: Value): void {
  const known = array.properties.get(ANY_STRING_KEY);
  const property: Property = known ?? { ...dataProperty(value), absent: true };
  frame.run.state.setProperty(array, ANY_STRING_KEY, { ...property, value: join(property.value, value) });
}

/** A symbol key that is not known: any property with a symbol may have been written. */
function writeSymbols(frame: Frame, object: HeapObject, value: Value): void {
  const { state } = frame.run;
  for (const [name, property] of [...object.properties]) {
    if (isSymbolKey(name) && name !== ANY_SYMBOL_KEY) state.setProperty(object, name, { ...property, value: join(property.value, value) });
  }
  const known: Property = object.properties.get(ANY_SYMBOL_KEY) ?? { ...dataProperty(value), absent: true };
  state.setProperty(object, ANY_SYMBOL_KEY, { ...known, value: join(known.value, value) });
}

/** `a.b = …` where there is such a property: unlike a table, it keeps nothing of earlier writes. */
function isOverwritten(object: HeapObject, key: PropertyKey): boolean {
  if (typeof key !== 'string' || object.kind === 'array') return false;
  const known = object.properties.get(key);
  return known !== undefined && !known.absent;
}

const HANDED_OUT: Unknown = { kind: 'unknown-write', what: 'a value of which only the type is known', reportedIn: null };

/** What is stored, and under which key; undefined: not one that is told. */
export interface Written {
  readonly key?: PropertyKey;
  readonly value?: Value | undefined;
  /** Absent: by something that says no more. */
  readonly way?: WriteWay;
}
const NOTHING_WRITTEN: Written = {};

/** Whether the judged module owns the object; a write to another's is an effect. */
export function mayWrite(frame: Frame, object: HeapObject, text: string, site: Site, written: Written = NOTHING_WRITTEN): boolean {
  const { run } = frame;
  if (object.owner === run.module) return true;
  if (run.accesses !== null && object.owner !== HOST && object.owner !== BORROWED) {
    run.accesses.member(frame, object, written, text, site);
    return true;
  }
  if (object.owner === HOST) {
    writeBuiltin(frame, object, null, text, site, written);
    return false;
  }
  if (object.owner === BORROWED) {
    const unknown = object.internal?.kind === 'borrowed' ? object.internal.unknown : HANDED_OUT;
    touch(frame, unknown, 'unknown-write', `changes \`${text}\`, which may belong to another module: ${unknown.what}`, site);
    return false;
  }
  run.visited.add(object.owner);
  noteExtension(run, object, written);
  if (isSettledByOwner(frame, object.owner)) return false;
  const isIncidental = isBookkeeping(frame, object.owner, object, nameOf(written.key ?? null), written.value, written.way);
  run.touches?.writeObject(frame, object, written, text, site);
  const level = object.kind === 'function' ? 'class' : 'module';
  const owner = run.links.displayName(object.owner);
  addEffect(frame, 'import-write', level, text, `writes \`${text}\`, which belongs to ${owner}`, site, isIncidental);
  return false;
}

/** Objects are called in messages what they were first stored as. */
export function nameValue(frame: Frame, value: Value, name: string): void {
  const [object] = value.objects;
  if (object !== undefined && object.name === '' && value.objects.length === 1 && object.owner === frame.run.module) object.name = name;
}

/** `delete base[key]`. */
export function deleteMember(frame: Frame, base: Value, key: PropertyKey, text: string, site: Site): void {
  if (base.unknown !== null) touch(frame, base.unknown, 'unknown-write', `deletes \`${text}\`, a property of ${base.unknown.what}`, site);
  const isOne = base.objects.length === 1 && base.unknown === null;
  for (const object of frame.run.accesses === null || isOne ? base.objects : tellingTargets(base)) {
    if (isOne) deleteFrom(frame, object, key, text, site);
    else perhaps(frame.run, () => deleteFrom(frame, object, key, text, site));
  }
}

/** [[Delete]]. */
export function deleteFrom(frame: Frame, object: HeapObject, key: PropertyKey, text: string, site: Site): void {
  if (object.kind === 'builtin' || object.kind === 'host') writeHost(frame, object, key, text, site, { key, way: 'delete' });
  else if (object.kind === 'proxy') proxyDelete(frame, object, key, text, site);
  else if (isFixed(object, key)) refuse(frame, `deletes \`${text}\`, which is fixed`, site);
  else if (mayWrite(frame, object, text, site, { key, way: 'delete' })) removeProperty(frame, object, key);
}

function isFixed({ properties, frozen }: HeapObject, key: PropertyKey): boolean {
  const property = key === null || isPrivateKey(key) ? undefined : properties.get(key);
  return property !== undefined && !property.absent && (frozen || property.fixed === true);
}

/** A key that is not known: any property may be gone. */
function removeProperty(frame: Frame, object: HeapObject, key: PropertyKey): void {
  const { state } = frame.run;
  if (key !== null && key !== ANY_SYMBOL_KEY) {
    state.setProperty(object, key, undefined);
    return;
  }
  for (const [name, property] of [...object.properties]) {
    if (!isPrivateKey(name) && isSymbolKey(name) === (key !== null)) state.setProperty(object, name, { ...property, absent: true });
  }
}

/** Fills an array that a literal or a built-in makes: one by one as far as elements are followed. */
export function writeElementOfLiteral(frame: Frame, array: HeapObject, list: readonly Value[], rest: Value | null): void {
  const { state } = frame.run;
  // One array that stands for several keeps places apart as long as all have the same length.
  const isTuple = !array.summary || array.count === list.length;
  if (rest !== null || list.length > TRACKED_ELEMENTS || !isTuple) {
    state.setField(array, 'other', join(array.other, join(joinAll(list), rest ?? NOTHING)));
    state.setField(array, 'count', rest === null && !array.summary ? list.length : null);
    return;
  }
  list.forEach((value, index) => {
    if (value !== HOLE) state.setProperty(array, String(index), dataProperty(value));
    else if (array.properties.has(String(index))) state.setProperty(array, String(index), undefined);
  });
  state.setField(array, 'count', list.length);
}

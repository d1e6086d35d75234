import type { Site } from '../../../facts/index.ts';
import { ANY_BOOLEAN, boolean, dataProperty, isNothing, isPrimitive, joinAll, NULLISH, reference, SYMBOL, UNDEFINED_VALUE, without, type HeapObject, type ObjectKind, type Truth, type Value } from '../../../values/index.ts';
import { allocate, allocatePlain, builtinPrototype } from '../../objects/allocation.ts';
import { followsTurn } from '../../budget.ts';
import { anyNumberOfTimes, perhaps } from '../../expressions/alternatives.ts';
import type { BuiltinCall, Model } from '../builtin-call.ts';
import { argument, callValue, prototypeFor } from '../../calls/call.ts';
import { addEntry, entryValue, hasEntry, removeEntries, removeEntry, tableKey } from '../../objects/collection.ts';
import { consume } from '../../objects/iteration.ts';
import { advanceListing, anyListed, BEGIN, makeListing, nextListed, type Pick } from '../../objects/listing.ts';
import { getMember } from '../../objects/property.ts';
import { mayWrite, type Written } from '../../objects/property-write.ts';
import { certainThrow, type Frame } from '../../run.ts';

/** `new Map(entries)`: calls `adder` with what the argument yields, as the specification does. */
function constructing(name: string, kind: ObjectKind, pairs: boolean): Model {
  return ({ frame, given, newTarget, site }) => {
    if (newTarget === null) return certainThrow(frame, `calls \`${name}\` without \`new\``, site);
    const made = allocate(frame, kind, builtinPrototype(frame, name), site, null, null, name);
    if (!made.summary) frame.run.state.setField(made, 'closed', true);
    const source = without(argument(given, 0), NULLISH);
    if (isNothing(source)) return reference(made);
    const adder = ownAdder(frame, newTarget, pairs ? 'set' : 'add', site);
    if (adder !== null) frame.run.state.setField(made, 'prototype', prototypeFor(frame, newTarget, site));
    const add = (item: Value): void => {
      if (pairs) requireEntry(frame, item, name, site);
      if (kind === 'weak' && isNoWeakKey(pairs ? getMember(frame, item, '0', 'entry[0]', site) : item)) return void certainThrow(frame, `keeps what is no object weakly (\`${name}\`)`, site);
      const entry = (): Value[] => (pairs ? ['0', '1'].map((key) => getMember(frame, item, key, `entry[${key}]`, site)) : [item]);
      if (adder !== null) callValue(frame, adder, reference(made), { list: entry(), rest: null }, `adds an entry by its own \`${pairs ? 'set' : 'add'}()\``, pairs ? 'set' : 'add', site);
      else if (pairs) addEntry(frame, made, getMember(frame, item, '0', 'entry[0]', site), getMember(frame, item, '1', 'entry[1]', site));
      else addEntry(frame, made, item, item);
    };
    consume(frame, source, site, add);
    return reference(made);
  };
}

/** CanBeHeldWeakly, as far as it certainly does not hold. */
function isNoWeakKey(value: Value): boolean {
  return isPrimitive(value) && !isNothing(value) && (value.types & SYMBOL) === 0;
}

/** AddEntriesFromIterable: an entry that is no object throws. */
export function requireEntry(frame: Frame, entry: Value, name: string, site: Site): void {
  if (isPrimitive(entry) && !isNothing(entry)) certainThrow(frame, `takes something for an entry that is no object (\`${name}\`)`, site);
}

/** What a subclass has in the place of the built-in `set` or `add`. */
function ownAdder(frame: Frame, newTarget: Value, name: string, site: Site): Value | null {
  if (newTarget.objects.every(({ kind }) => kind === 'builtin')) return null;
  const adder = getMember(frame, prototypeFor(frame, newTarget, site), name, name, site);
  return adder.unknown === null && adder.objects.every(({ kind }) => kind === 'builtin') ? null : adder;
}

function targets(call: BuiltinCall, kinds: readonly ObjectKind[]): readonly HeapObject[] | null {
  const { receiver } = call;
  if (receiver.unknown !== null || receiver.objects.length === 0) return null;
  return receiver.objects.every(({ kind }) => kinds.includes(kind)) ? receiver.objects : null;
}

/** Applies what happens to one collection to those that the receiver may be. */
function eachTarget(call: BuiltinCall, objects: readonly HeapObject[], written: Written, act: (object: HeapObject) => void): void {
  for (const object of objects) {
    if (!mayWrite(call.frame, object, object.name || call.name, call.site, written)) continue;
    if (objects.length === 1) act(object);
    else perhaps(call.frame.run, () => act(object));
  }
}

function noteLookup({ frame, given, site }: BuiltinCall, object: HeapObject): void {
  frame.run.touches?.readMember(frame, object, tableKey(argument(given, 0)), null, site);
}

function adding(kinds: readonly ObjectKind[], pairs: boolean): Model {
  return (call) => {
    const objects = targets(call, kinds);
    if (objects === null) return undefined;
    const key = tableKey(argument(call.given, 0));
    const written: Written = pairs ? { key, way: 'assign', value: argument(call.given, 1) } : { key, way: 'add', value: argument(call.given, 0) };
    eachTarget(call, objects, written, (object) => addEntry(call.frame, object, argument(call.given, 0), argument(call.given, pairs ? 1 : 0)));
    return call.receiver;
  };
}

function getting(kinds: readonly ObjectKind[]): Model {
  return (call) => {
    const objects = targets(call, kinds);
    for (const object of objects ?? []) noteLookup(call, object);
    return objects === null ? undefined : joinAll(objects.map((object) => entryValue(call.frame, object, argument(call.given, 0))));
  };
}

function removing(kinds: readonly ObjectKind[]): Model {
  return (call) => {
    const objects = targets(call, kinds);
    if (objects === null) return undefined;
    const found = membership(call, objects);
    eachTarget(call, objects, { key: tableKey(argument(call.given, 0)), way: 'delete' }, (object) => removeEntry(call.frame, object, argument(call.given, 0)));
    return found;
  };
}

const clear: Model = (call) => {
  const objects = targets(call, ['map', 'set']);
  if (objects === null) return undefined;
  eachTarget(call, objects, { way: 'delete' }, (object) => removeEntries(call.frame, object));
  return UNDEFINED_VALUE;
};

const has: Model = (call) => {
  const objects = targets(call, ['map', 'set', 'weak']);
  return objects === null ? undefined : membership(call, objects);
};

function membership(call: BuiltinCall, objects: readonly HeapObject[]): Value {
  const { frame, given } = call;
  for (const object of objects) noteLookup(call, object);
  const found = new Set<Truth>(objects.map((object) => hasEntry(frame, object, argument(given, 0))));
  const [only] = found;
  return found.size === 1 && only !== 'either' ? boolean(only === 'true') : ANY_BOOLEAN;
}

function forEach(pairs: boolean): Model {
  return (call) => {
    const { frame, given, name, site } = call;
    const objects = targets(call, [pairs ? 'map' : 'set']);
    if (objects === null) return undefined;
    for (const object of objects) {
      frame.run.touches?.readMember(frame, object, null, null, site);
      const each = (key: Value, value: Value): void => void callValue(frame, argument(given, 0), argument(given, 1), { list: [value, key, reference(object)], rest: null }, `calls \`${name}\` with a callback`, `the callback of ${name}`, site);
      visitEntries(frame, object, site, each);
    }
    return UNDEFINED_VALUE;
  };
}

/** Entry by entry as long as they are known in their order; those that are added meanwhile are visited too. */
function visitEntries(frame: Frame, collection: HeapObject, site: Site, each: (key: Value, value: Value) => void): void {
  const { run } = frame;
  const begun = run.steps;
  let position = BEGIN;
  for (let turn = 0; followsTurn(run, turn, begun); turn++) {
    const next = nextListed(frame, collection, position, site);
    if (next === 'none') return;
    if (next === null) break;
    if (next.absent) perhaps(run, () => each(next.key, next.value));
    else each(next.key, next.value);
    position = next.position;
  }
  anyNumberOfTimes(run, () => {
    const { key, value } = anyListed(frame, collection, site);
    if (!isNothing(value) || collection.owner !== run.module) each(key, value);
  });
}

function listing(kinds: readonly ObjectKind[], pick: Pick): Model {
  return (call) => {
    const objects = targets(call, kinds);
    return objects === null ? undefined : makeListing(call.frame, objects, pick, call.site);
  };
}

/** `next()` of an iterator of which is known where it stands. */
const next: Model = (call) => {
  const { frame, receiver, site } = call;
  const [only] = receiver.objects;
  if (only === undefined || receiver.objects.length > 1 || receiver.unknown !== null || receiver.types !== 0 || only.kind !== 'iterator') return undefined;
  const given = advanceListing(frame, only, site);
  if (given === null) return undefined;
  const result = allocatePlain(frame, site);
  frame.run.state.setProperty(result, 'value', dataProperty(given === 'none' ? UNDEFINED_VALUE : given));
  frame.run.state.setProperty(result, 'done', dataProperty(boolean(given === 'none')));
  return reference(result);
};

const LISTS: readonly ObjectKind[] = ['array', 'arguments'];

export const COLLECTION_MODELS: Readonly<Record<string, Model>> = {
  'Iterator.prototype.next': next,
  'Map.prototype.keys': listing(['map'], 'keys'),
  'Map.prototype.values': listing(['map'], 'values'),
  'Map.prototype.entries': listing(['map'], 'entries'),
  'Set.prototype.keys': listing(['set'], 'keys'),
  'Set.prototype.values': listing(['set'], 'values'),
  'Set.prototype.entries': listing(['set'], 'entries'),
  'Array.prototype.keys': listing(LISTS, 'keys'),
  'Array.prototype.values': listing(LISTS, 'values'),
  'Array.prototype.entries': listing(LISTS, 'entries'),
  Map: constructing('Map', 'map', true),
  Set: constructing('Set', 'set', false),
  WeakMap: constructing('WeakMap', 'weak', true),
  WeakSet: constructing('WeakSet', 'weak', false),
  'Map.prototype.set': adding(['map'], true),
  'WeakMap.prototype.set': adding(['weak'], true),
  'Set.prototype.add': adding(['set'], false),
  'WeakSet.prototype.add': adding(['weak'], false),
  'Map.prototype.get': getting(['map']),
  'WeakMap.prototype.get': getting(['weak']),
  'Map.prototype.has': has,
  'Set.prototype.has': has,
  'WeakMap.prototype.has': has,
  'WeakSet.prototype.has': has,
  'Map.prototype.delete': removing(['map']),
  'Set.prototype.delete': removing(['set']),
  'WeakMap.prototype.delete': removing(['weak']),
  'WeakSet.prototype.delete': removing(['weak']),
  'Map.prototype.clear': clear,
  'Set.prototype.clear': clear,
  'Map.prototype.forEach': forEach(true),
  'Set.prototype.forEach': forEach(false),
};


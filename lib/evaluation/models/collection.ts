import { ANY_BOOLEAN, isNothing, join, joinAll, NOTHING, NULLISH, reference, UNDEFINED_VALUE, without, type HeapObject, type ObjectKind } from '../../values/index.ts';
import { allocate, builtinPrototype } from '../allocation.ts';
import { repeatedly } from '../alternatives.ts';
import type { BuiltinCall, Model } from '../builtin-call.ts';
import { argument, callValue } from '../call.ts';
import { listOf } from '../iteration.ts';
import { getMember, weaken } from '../property.ts';
import { mayWrite } from '../property-write.ts';
import { certainThrow } from '../run.ts';

/** `new Map(entries)`: calls `adder` with what the argument yields, as the specification does. */
function constructing(name: string, kind: ObjectKind, pairs: boolean): Model {
  return ({ frame, given, newTarget, site }) => {
    if (newTarget === null) return certainThrow(frame, `calls \`${name}\` without \`new\``, site);
    const made = allocate(frame, kind, builtinPrototype(frame, name), site, null, null, name);
    const source = without(argument(given, 0), NULLISH);
    if (isNothing(source)) return reference(made);
    const { list, rest } = listOf(frame, source, site);
    const { state } = frame.run;
    for (const item of rest === null ? list : [...list, rest]) {
      if (isNothing(item)) continue;
      if (pairs) {
        state.setField(made, 'keys', join(made.keys, getMember(frame, item, '0', 'entry[0]', site)));
        state.setField(made, 'contents', join(made.contents, getMember(frame, item, '1', 'entry[1]', site)));
      } else {
        state.setField(made, 'contents', join(made.contents, item));
      }
    }
    return reference(made);
  };
}

function targets(call: BuiltinCall, kinds: readonly ObjectKind[]): readonly HeapObject[] | null {
  const { receiver } = call;
  if (receiver.unknown !== null || receiver.objects.length === 0) return null;
  return receiver.objects.every(({ kind }) => kinds.includes(kind)) ? receiver.objects : null;
}

function adding(kinds: readonly ObjectKind[], pairs: boolean): Model {
  return (call) => {
    const { frame, given, site } = call;
    const objects = targets(call, kinds);
    if (objects === null) return undefined;
    const value = argument(given, pairs ? 1 : 0);
    for (const object of objects) {
      if (!mayWrite(frame, object, object.name || call.name, site)) continue;
      if (pairs) frame.run.state.setField(object, 'keys', join(object.keys, argument(given, 0)));
      frame.run.state.setField(object, 'contents', join(object.contents, value));
    }
    return call.receiver;
  };
}

function getting(kinds: readonly ObjectKind[]): Model {
  return (call) => {
    const objects = targets(call, kinds);
    if (objects === null) return undefined;
    return join(joinAll(objects.map((object) => weaken(call.frame, object, join(object.contents, UNDEFINED_VALUE)))), UNDEFINED_VALUE);
  };
}

function removing(kinds: readonly ObjectKind[]): Model {
  return (call) => {
    const objects = targets(call, kinds);
    if (objects === null) return undefined;
    for (const object of objects) mayWrite(call.frame, object, object.name || call.name, call.site);
    return ANY_BOOLEAN;
  };
}

const has: Model = (call) => (call.receiver.unknown === null ? ANY_BOOLEAN : undefined);

function forEach(pairs: boolean): Model {
  return (call) => {
    const { frame, given, name, site } = call;
    const objects = targets(call, [pairs ? 'map' : 'set']);
    if (objects === null) return undefined;
    for (const object of objects) {
      if (object.contents === NOTHING && object.owner === frame.run.module) continue;
      const value = weaken(frame, object, object.contents);
      const key = pairs ? weaken(frame, object, object.keys) : value;
      repeatedly(frame.run, () => void callValue(frame, argument(given, 0), argument(given, 1), { list: [value, key, reference(object)], rest: null }, `calls \`${name}\` with a callback`, `the callback of ${name}`, site));
    }
    return UNDEFINED_VALUE;
  };
}

export const COLLECTION_MODELS: Readonly<Record<string, Model>> = {
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
  'Map.prototype.forEach': forEach(true),
  'Set.prototype.forEach': forEach(false),
};


import { isNothing, isSymbolKey, join, NOTHING, NULLISH, PRIMITIVE, reference, SYMBOL, without, type HeapObject, type ObjectKind, type Value } from '../../../values/index.ts';
import { allocate } from '../../objects/allocation.ts';
import type { BuiltinCall, Model } from '../builtin-call.ts';
import { argument } from '../../calls/call.ts';
import { ownValues } from '../../objects/own-properties.ts';
import { writeElementOfLiteral, writeOwn } from '../../objects/property-write.ts';
import { arrayElements, listOf } from '../../objects/iteration.ts';
import { perhaps } from '../../expressions/alternatives.ts';
import { certainThrow, silentUnknown, touch } from '../../run.ts';
import { getMember, weaken } from '../../objects/property.ts';

/** Built-in class that clones of a kind inherit from, whatever the original inherits from. */
const CLASSES: Readonly<Partial<Record<ObjectKind, string>>> = { object: 'Object', array: 'Array', map: 'Map', set: 'Set', error: 'Error', regexp: 'RegExp' };

/** What was cloned already, by what it was cloned from: copies share as the originals do. */
type Clones = Map<HeapObject, Value>;

/** https://html.spec.whatwg.org/#structuredserializeinternal: a deep copy of data; getters run, functions are refused. */
const structuredClone: Model = (call) => {
  const { frame, given, name, site } = call;
  const options = without(argument(given, 1), PRIMITIVE);
  const transferred = isNothing(options) ? NOTHING : without(getMember(frame, options, 'transfer', `${name}'s options.transfer`, site), NULLISH);
  if (!isNothing(transferred)) listOf(frame, transferred, site);
  return clone(call, argument(given, 0), new Map());
};

function clone(call: BuiltinCall, value: Value, clones: Clones): Value {
  const { frame, name, site } = call;
  let result: Value = { ...without(value, SYMBOL), objects: [], unknown: null };
  if (value.unknown !== null) {
    touch(frame, value.unknown, 'unknown-property', `copies ${value.unknown.what}`, site);
    result = join(result, silentUnknown(frame.run, 'unknown-property', `what \`${name}\` gives`));
  }
  for (const object of value.objects) result = join(result, cloneObject(call, object, clones));
  return isNothing(result) && !isNothing(value) ? certainThrow(frame, `clones what cannot be cloned (\`${name}\`)`, site) : result;
}

function cloneObject(call: BuiltinCall, object: HeapObject, clones: Clones): Value {
  const { frame, site } = call;
  const known = clones.get(object);
  if (known !== undefined) return known;
  const path = object.kind === 'instance' ? object.path : CLASSES[object.kind];
  if (path === undefined) return NOTHING;
  const made = allocate(frame, object.kind, frame.run.realm.value(`${path}.prototype`), site, null, null, path);
  made.summary ||= object.summary;
  clones.set(object, reference(made));
  const { state } = frame.run;
  const copied = (part: Value): Value => clone(call, weaken(frame, object, part), clones);
  if (object.kind === 'array') {
    const { list, rest } = arrayElements(frame, object, site);
    writeElementOfLiteral(frame, made, list.map(copied), rest === null ? null : copied(rest));
  } else if (object.kind === 'object') {
    copyMembers(call, object, made, clones);
  } else if (object.kind === 'error') {
    for (const key of ['name', 'stack']) getMember(frame, reference(object), key, `${object.name || 'an error'}.${key}`, site);
  }
  for (const field of ['keys', 'contents'] as const) if (object[field] !== NOTHING) state.setField(made, field, join(made[field], copied(object[field])));
  return reference(made);
}

function copyMembers(call: BuiltinCall, from: HeapObject, to: HeapObject, clones: Clones): void {
  const { frame, site } = call;
  const { known, other } = ownValues(frame, from, from.name || 'an object', site);
  for (const [key, value, absent] of known) {
    const copy = clone(call, value, clones);
    if (isSymbolKey(key)) continue;
    if (absent) perhaps(frame.run, () => writeOwn(frame, to, key, copy, key, site));
    else writeOwn(frame, to, key, copy, key, site);
  }
  if (other !== NOTHING) frame.run.state.setField(to, 'other', join(to.other, clone(call, other, clones)));
}

export const CLONE_MODELS: Readonly<Record<string, Model>> = { structuredClone };

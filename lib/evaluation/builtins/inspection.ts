import type { Site } from '../../facts/index.ts';
import { ANY_NUMBER, ANY_STRING, isNothing, isPrivateKey, PRIMITIVE, reference, truth, UNDEFINED, UNDEFINED_VALUE, without, type HeapObject, type Value } from '../../values/index.ts';
import { allocate, builtinPrototype } from '../objects/allocation.ts';
import { callValue, isCallable } from '../calls/call.ts';
import { entryKeys, entryValues } from '../objects/collection.ts';
import { anyOwnValue } from '../objects/own-properties.ts';
import { getMember, ownProperty, weaken } from '../objects/property.ts';
import { readAll } from './builtin-conversion.ts';
import { perhaps } from '../expressions/alternatives.ts';
import { touch, type Frame } from '../run.ts';

/** How Node prints a value (https://nodejs.org/api/util.html#utilinspectobject-options). */
export interface Inspection {
  /** Objects deeper than this are not looked at. */
  readonly depth: number;
  /** Calls `[util.inspect.custom]`. */
  readonly custom: boolean;
  /** Runs getters. */
  readonly getters: boolean;
  /** Nothing is said of what is not known: where the output is an effect already. */
  readonly trusting: boolean;
}

/** `util.inspect` shows two levels below the value, and asks those below these how they want to be shown. */
export const USUAL_INSPECTION: Inspection = { depth: 3, custom: true, getters: false, trusting: false };

const CUSTOM = '@@for:nodejs.util.inspect.custom';

/** Runs what printing `value` runs: custom methods, tags, what errors and classes are called. */
export function inspect(frame: Frame, value: Value, inspection: Inspection, text: string, site: Site, seen: Set<HeapObject> = new Set()): void {
  if (value.unknown !== null && !inspection.trusting) touch(frame, value.unknown, 'unknown-coercion', `prints \`${text}\`: ${value.unknown.what}`, site);
  for (const object of value.objects) {
    if (object.kind === 'builtin' || object.kind === 'host' || seen.has(object)) continue;
    seen.add(object);
    if (object.kind === 'proxy') inspect(frame, object.contents, inspection, text, site, seen);
    else inspectObject(frame, object, inspection, text, site, seen);
  }
}

function inspectObject(frame: Frame, object: HeapObject, inspection: Inspection, text: string, site: Site, seen: Set<HeapObject>): void {
  const receiver = reference(object);
  if (inspection.custom) {
    const found = getMember(frame, receiver, CUSTOM, `${text}[util.inspect.custom]`, site);
    const method: Value = { ...found, types: 0, constant: undefined, objects: found.objects.filter(isCallable) };
    if (!isNothing(method)) {
      const shown = callValue(frame, method, receiver, { list: [ANY_NUMBER, printOptions(frame, site), frame.run.realm.value('node:util.inspect')], rest: null }, `prints \`${text}\` by \`[util.inspect.custom]()\``, `${text}[util.inspect.custom]`, site);
      inspect(frame, shown, inspection, text, site, seen);
      return;
    }
  }
  getMember(frame, receiver, '@@toStringTag', `${text}[Symbol.toStringTag]`, site);
  for (const name of namesOf(object)) if (ownProperty(frame, object, name)?.getter !== undefined || object.kind === 'error') getMember(frame, receiver, name, `${text}.${name}`, site);
  if (inspection.getters) anyOwnValue(frame, object, text, site);
  if (inspection.depth <= 0) return;
  const deeper = { ...inspection, depth: inspection.depth - 1 };
  for (const member of membersOf(frame, object, text, site)) inspect(frame, member, deeper, text, site, seen);
}

/** What is shown of errors and functions besides their members. */
function namesOf({ kind }: HeapObject): readonly string[] {
  if (kind === 'error') return ['stack', 'name', 'message'];
  return kind === 'function' ? ['name'] : [];
}

/** What an object holds, without running getters. */
function membersOf(frame: Frame, object: HeapObject, text: string, site: Site): Value[] {
  if (object.kind === 'namespace') return [anyOwnValue(frame, object, text, site)];
  const held = object.kind === 'map' || object.kind === 'set' ? [entryKeys(frame, object), entryValues(frame, object)] : object.kind === 'promise' ? [object.contents] : [];
  const members = [object.other, ...held].map((value) => weaken(frame, object, value));
  for (const [key, { value, enumerable }] of object.properties) {
    if (enumerable && !isPrivateKey(key)) members.push(weaken(frame, object, value));
  }
  return members.filter((member) => member.objects.length > 0 || member.unknown !== null);
}

/** The options that a custom method is given. */
function printOptions(frame: Frame, site: Site): Value {
  return reference(allocate(frame, 'instance', builtinPrototype(frame, 'host:InspectOptions'), site, null, null, 'host:InspectOptions'));
}

/** What options given to `util.inspect` ask for. Those that are not known may ask for anything. */
export function inspectionBy(frame: Frame, options: Value, text: string, site: Site): Inspection {
  const given = without(options, PRIMITIVE);
  if (isNothing(given)) return USUAL_INSPECTION;
  readAll(frame, given, site);
  const option = (name: string): Value => getMember(frame, given, name, `${text}.${name}`, site);
  sortBy(frame, option('sorted'), text, site);
  const custom = option('customInspect');
  return { depth: Infinity, custom: truth(without(custom, UNDEFINED)) !== 'false' || (custom.types & UNDEFINED) !== 0, getters: truth(option('getters')) !== 'false', trusting: false };
}

/** A function under `sorted` compares names. */
function sortBy(frame: Frame, comparator: Value, text: string, site: Site): void {
  const functions: Value = { ...comparator, types: 0, constant: undefined, objects: comparator.objects.filter(isCallable) };
  if (!isNothing(functions)) perhaps(frame.run, () => void callValue(frame, functions, UNDEFINED_VALUE, { list: [ANY_STRING, ANY_STRING], rest: null }, `sorts what \`${text}\` prints`, `${text}.sorted`, site));
}

import type { Site } from '../../../facts/index.ts';
import { BIGINT, BOOLEAN, boolean, constant, dataProperty, isNothing, isNullish, isPrimitive, isPrivateKey, isSymbolKey, join, keyOfName, NOTHING, NULL, NULL_VALUE, NULLISH, NUMBER, reference, STRING, UNDEFINED, UNDEFINED_VALUE, without, ANY_STRING, type HeapObject, type Value } from '../../../values/index.ts';
import { allocate, allocateArray, allocatePlain, builtinPrototype } from '../../objects/allocation.ts';
import { anyNumberOfTimes } from '../../expressions/alternatives.ts';
import type { BuiltinCall, Model } from '../builtin-call.ts';
import { isBox, readAsList, serialise } from '../builtin-conversion.ts';
import { argument, callValue, isCallable } from '../../calls/call.ts';
import { toPrimitive, toText } from '../../expressions/coercion.ts';
import { contentsOf } from '../../objects/iteration.ts';
import { knownNames } from '../../objects/own-properties.ts';
import { plainOf } from '../../objects/plain-data.ts';
import { getMember, JSON_DATA } from '../../objects/property.ts';
import { writeElementOfLiteral } from '../../objects/property-write.ts';
import { certainThrow, type Frame } from '../../run.ts';

/** Deeper data is not looked through for what JSON cannot say. */
const DEEPEST = 20;

/** Longer texts are not followed value by value; shorter ones where code runs for each. */
const LONGEST_TEXT = 20_000;
const LONGEST_REVIVED = 2_000;

/** `JSON.parse(text, reviver)`: text that is known and malformed certainly throws. */
const parseJson: Model = (call) => {
  const { frame, given, name, site } = call;
  const text = toText(frame, argument(given, 0), name, site);
  const reviver = without(argument(given, 1), NULLISH);
  let parsed: unknown;
  try {
    parsed = text === null ? undefined : JSON.parse(text);
  } catch {
    return certainThrow(frame, `parses malformed JSON (\`${name}\`)`, site);
  }
  const isFollowed = text !== null && text.length <= LONGEST_TEXT && frame.run.allocations === null;
  if (!isNothing(reviver)) return isFollowed && text.length <= LONGEST_REVIVED && reviver.objects.some(isCallable) && reviver.types === 0 ? revivedExactly(call, exactJson(frame, parsed, site), reviver) : revived(call, reviver);
  return isFollowed ? exactJson(frame, parsed, site) : anyJson(frame, site).value;
};

function exactJson(frame: Frame, parsed: unknown, site: Site): Value {
  if (parsed === null) return NULL_VALUE;
  if (typeof parsed === 'boolean') return boolean(parsed);
  if (typeof parsed === 'string' || typeof parsed === 'number') return constant(parsed);
  if (Array.isArray(parsed)) {
    const array = allocateArray(frame, site);
    writeElementOfLiteral(frame, array, parsed.map((item) => exactJson(frame, item, site)), null);
    return reference(array);
  }
  const object = allocatePlain(frame, site);
  for (const [key, member] of Object.entries(parsed as object)) frame.run.state.setProperty(object, keyOfName(key), dataProperty(exactJson(frame, member, site)));
  return reference(object);
}

interface JsonData {
  readonly value: Value;
  /** One for all objects and one for all arrays, both summaries. */
  readonly object: HeapObject;
  readonly array: HeapObject;
}

/** Any JSON value: a primitive, or plain objects and arrays of JSON values, without accessors and functions. */
function anyJson(frame: Frame, site: Site): JsonData {
  const object = allocate(frame, 'object', builtinPrototype(frame, 'Object'), site, null, null, JSON_DATA);
  const array = allocate(frame, 'array', builtinPrototype(frame, 'Array'), site, null, null, JSON_DATA);
  const value: Value = { types: NULL | BOOLEAN | NUMBER | STRING, constant: undefined, objects: [object, array], unknown: null };
  for (const each of [object, array]) {
    each.summary = true;
    frame.run.state.setField(each, 'other', value);
  }
  frame.run.state.setField(array, 'count', null);
  return { value, object, array };
}

/** InternalizeJSONProperty of data that is known: the reviver is called from the innermost values outwards. */
function revivedExactly(call: BuiltinCall, value: Value, reviver: Value): Value {
  const { frame, site } = call;
  const root = allocatePlain(frame, site);
  frame.run.state.setProperty(root, '', dataProperty(value));
  return revive(call, root, '', reviver, 0);
}

function revive(call: BuiltinCall, holder: HeapObject, name: string, reviver: Value, depth: number): Value {
  const { frame, site } = call;
  const read = (): Value => getMember(frame, reference(holder), keyOfName(name), `holder.${name}`, site);
  const value = read();
  const [object] = value.objects;
  // What an earlier call put here may be anything.
  if (object !== undefined && value.objects.length === 1 && value.types === 0 && depth < DEEPEST) {
    const names = object.kind === 'array' ? indicesOf(object) : (knownNames(frame, object, true) ?? []);
    for (const each of names) put(frame, object, keyOfName(each), revive(call, object, each, reviver, depth + 1));
  }
  return callValue(frame, reviver, reference(holder), { list: [constant(name), read()], rest: null }, `calls \`${call.name}\` with a callback`, `the callback of ${call.name}`, site);
}

/** Undefined takes the member away. */
function put({ run: { state } }: Frame, holder: HeapObject, key: string, revived: Value): void {
  const kept = without(revived, UNDEFINED);
  if (isNothing(kept)) state.setProperty(holder, key, isNothing(revived) ? holder.properties.get(key) : undefined);
  else state.setProperty(holder, key, { ...dataProperty(kept), absent: kept !== revived });
}

function indicesOf({ count }: HeapObject): readonly string[] {
  return Array.from({ length: count ?? 0 }, (_, index) => String(index));
}

/** InternalizeJSONProperty: the reviver is called for every value, at last for the whole; what it returns takes its place. */
function revived({ frame, name, site }: BuiltinCall, reviver: Value): Value {
  const { value, object, array } = anyJson(frame, site);
  let results = NOTHING;
  const once = (): void => {
    const given = { list: [ANY_STRING, join(value, results)], rest: null };
    results = join(results, callValue(frame, reviver, reference(object), given, `calls \`${name}\` with a callback`, `the callback of ${name}`, site));
    for (const each of [object, array]) frame.run.state.setField(each, 'other', join(each.other, results));
  };
  once();
  anyNumberOfTimes(frame.run, once, () => results);
  return results;
}

/** `JSON.stringify(value, replacer)`: a function is called for every value, at first for the whole; what it returns is serialised. */
const stringify: Model = (call) => {
  const { frame, given, name, site } = call;
  const value = argument(given, 0);
  const replacer = argument(given, 1);
  const functions: Value = { ...replacer, types: 0, constant: undefined, objects: replacer.objects.filter(isCallable) };
  convertKeys(call, replacer);
  serialise(frame, isNothing(functions) ? value : replaced(call, value, functions), name, site);
  toPrimitive(frame, argument(given, 2), 'number', `argument 3 of \`${name}\``, site);
  if (!isNullish(replacer)) return join(ANY_STRING, UNDEFINED_VALUE);
  return exactText(call, value) ?? join(ANY_STRING, UNDEFINED_VALUE);
};

/** The text of data that is known to the last part; undefined for others. */
function exactText({ frame, given, name, site }: BuiltinCall, value: Value): Value | undefined {
  const cannotBe = unserialisable(frame, value, { around: [], fine: new Set() }, name, site);
  if (cannotBe !== null) return certainThrow(frame, `serialises ${cannotBe} (\`${name}\`)`, site);
  const plain = plainOf(frame, value, (object) => isNullish(getMember(frame, reference(object), 'toJSON', `${name}.toJSON`, site)));
  const space = plainOf(frame, argument(given, 2));
  if (plain === null || space === null || typeof space.data === 'object') return undefined;
  const text = JSON.stringify(plain.data, null, space.data as string);
  return text === undefined ? UNDEFINED_VALUE : constant(text);
}

interface Place {
  /** What the value stands in. */
  readonly around: readonly HeapObject[];
  /** What was looked through already. */
  readonly fine: Set<HeapObject>;
}

/** What JSON cannot say, and certainly stands in the value: something that contains itself, or a BigInt. */
function unserialisable(frame: Frame, value: Value, { around, fine }: Place, name: string, site: Site): string | null {
  const [object] = value.objects;
  if (value.types === BIGINT && isPrimitive(value)) return 'a BigInt';
  if (value.types !== 0 || value.unknown !== null || value.objects.length !== 1 || object === undefined || object.summary || object.owner !== frame.run.module) return null;
  if (around.includes(object)) return 'something that contains itself';
  if (fine.has(object)) return null;
  if ((object.kind !== 'object' && object.kind !== 'array') || around.length > DEEPEST || !isNullish(getMember(frame, value, 'toJSON', `${name}.toJSON`, site))) return null;
  for (const [key, { value: part, getter, setter, absent, enumerable }] of object.properties) {
    if (absent || !enumerable || getter !== null || setter !== null || isSymbolKey(key) || isPrivateKey(key)) continue;
    const found = unserialisable(frame, part, { around: [...around, object], fine }, name, site);
    if (found !== null) return found;
  }
  fine.add(object);
  return null;
}

/** A list of keys in the place of a replacer: boxes in it become texts. */
function convertKeys({ frame, name, site }: BuiltinCall, replacer: Value): void {
  readAsList(frame, { ...NOTHING, objects: replacer.objects.filter(({ kind, contents }) => kind === 'proxy' && contents.objects.some((target) => target.kind === 'array')) }, site);
  const lists = replacer.objects.filter(({ kind }) => kind === 'array');
  if (lists.length === 0) return;
  const listed = contentsOf(frame, { ...replacer, types: 0, constant: undefined, objects: lists, unknown: null }, site);
  toPrimitive(frame, { ...listed, types: 0, constant: undefined, objects: listed.objects.filter(isBox), unknown: null }, 'string', `a key in \`${name}\``, site);
}

function replaced({ frame, name, site }: BuiltinCall, value: Value, replacer: Value): Value {
  const holder = allocatePlain(frame, site);
  frame.run.state.setField(holder, 'other', join(holder.other, value));
  const call = (receiver: Value, key: Value, member: Value): Value =>
    callValue(frame, replacer, receiver, { list: [key, member], rest: null }, `calls \`${name}\` with a replacer`, `the replacer of ${name}`, site);
  let results = call(reference(holder), constant(''), value);
  anyNumberOfTimes(frame.run, () => {
    const members = contentsOf(frame, { ...results, types: 0, constant: undefined }, site);
    if (!isNothing(members)) results = join(results, call({ ...results, types: 0, constant: undefined }, ANY_STRING, members));
  }, () => results);
  return results;
}

export const JSON_MODELS: Readonly<Record<string, Model>> = {
  'JSON.parse': parseJson,
  'JSON.stringify': stringify,
};

import type { Site } from '../../../facts/index.ts';
import { ANY_BOOLEAN, ANY_NUMBER, ANY_STRING, boolean, constant, dataProperty, HOLE, isConstant, isNothing, isPrimitive, join, joinAll, NOTHING, NULLISH, reference, truth, UNDEFINED_VALUE, without, type HeapObject, type Truth, type Value } from '../../../values/index.ts';
import { allocateArray } from '../../objects/allocation.ts';
import { alternatives, anyNumberOfTimes, perhaps } from '../../expressions/alternatives.ts';
import { followsTurn } from '../../budget.ts';
import { blurArray, type BuiltinCall, type Model } from '../builtin-call.ts';
import { argument, callValue, NO_ARGUMENTS } from '../../calls/call.ts';
import { textOf, toPrimitive } from '../../expressions/coercion.ts';
import { isFewObjects } from '../../objects/enumeration.ts';
import { arrayElements, listLike, type Elements } from '../../objects/iteration.ts';
import { isRevoked } from '../../objects/proxy.ts';
import { getMember } from '../../objects/property.ts';
import { TRACKED_ELEMENTS } from '../../objects/element-write.ts';
import { mayWrite, setMember, writeElementOfLiteral } from '../../objects/property-write.ts';
import { certainThrow, silentUnknown, type Frame } from '../../run.ts';

/** The one array that the receiver is, without accessors; null where the row's general words must do. */
export function receiverArray({ receiver }: BuiltinCall): HeapObject | null {
  const [object] = receiver.objects;
  if (receiver.objects.length !== 1 || receiver.unknown !== null || receiver.types !== 0 || object === undefined) return null;
  if (object.kind !== 'array' && object.kind !== 'arguments') return null;
  for (const { getter, setter } of object.properties.values()) if (getter !== null || setter !== null) return null;
  return object;
}

export function elementsOf(call: BuiltinCall): Elements | null {
  const array = receiverArray(call);
  return array === null ? null : arrayElements(call.frame, array, call.site);
}

/** A model for arguments that are primitives; others are converted as the row says. */
export function ofPrimitives(model: Model): Model {
  return (call) => (call.given.list.every(isPrimitive) && (call.given.rest === null || isPrimitive(call.given.rest)) ? model(call) : undefined);
}

export function fresh(frame: Frame, site: Site, list: readonly Value[], rest: Value | null): Value {
  const array = allocateArray(frame, site);
  writeElementOfLiteral(frame, array, list, rest);
  return reference(array);
}

/** The decision at which a method stops; null: it visits every element. */
type Stop = Truth | null;

/** Calls `each` for the elements: one by one where they are known and not too many, else any number of times with their join. */
export function visit(frame: Frame, elements: Elements, each: (value: Value, index: Value) => Value, stop: Stop = null, fedBack?: () => Value): void {
  const { list, rest } = elements;
  const visitJoined = (value: Value): void => {
    if (!isNothing(value)) anyNumberOfTimes(frame.run, () => void each(value, ANY_NUMBER), fedBack);
  };
  if (rest === null) visitFrom({ frame, list, each, stop, visitJoined, begun: frame.run.steps }, 0);
  else visitJoined(join(joinAll(list), rest));
}

interface Visiting {
  readonly frame: Frame;
  readonly list: readonly Value[];
  readonly each: (value: Value, index: Value) => Value;
  readonly stop: Stop;
  readonly visitJoined: (value: Value) => void;
  readonly begun: number;
}

function visitFrom(visiting: Visiting, from: number): void {
  const { frame, list, each, stop } = visiting;
  for (let index = from; index < list.length; index++) {
    if (!followsTurn(frame.run, index, visiting.begun)) return visiting.visitJoined(joinAll(list.slice(index)));
    const value = list[index] as Value;
    if (value === HOLE && stop === null) continue;
    const decision = truth(each(value, constant(index)));
    if (stop === null || (decision !== stop && decision !== 'either')) continue;
    if (decision === 'either') perhaps(frame.run, () => visitFrom(visiting, index + 1));
    return;
  }
}

function callback(call: BuiltinCall, value: Value, index: Value): Value {
  const { frame, given, name, site, receiver } = call;
  return callValue(frame, argument(given, 0), argument(given, 1), { list: [value, index, receiver], rest: null }, `calls \`${name}\` with a callback`, `the callback of ${name}`, site);
}

/** One of a few arrays, such as the keys of two builds of a library: each is visited on a path of its own. */
function ofEachArray(model: Model): Model {
  return (call) => {
    const ways = call.receiver.objects.map((object) => ({ ...call, receiver: reference(object) }));
    if (!isFewObjects(call.receiver) || isNothing(argument(call.given, 0)) || ways.some((way) => receiverArray(way) === null)) return model(call);
    return alternatives(call.frame.run, ways.map((way) => () => model(way) ?? NOTHING));
  };
}

/** Models that call a callback with each element; `finish` makes the result of its results. */
export function iterating(finish: (call: BuiltinCall, elements: Elements, results: readonly Value[] | null, joined: Value) => Value, stop: Stop = null, backwards = false): Model {
  return ofEachArray((call) => {
    const elements = elementsOf(call);
    if (elements === null || isNothing(argument(call.given, 0))) return undefined;
    let exact = elements.rest === null;
    const results: Value[] = exact ? elements.list.map(() => HOLE) : [];
    let joined = NOTHING;
    visit(call.frame, backwards ? reversed(elements) : elements, (value, turn) => {
      const index = backwards ? mirrored(turn, elements) : turn;
      const result = callback(call, value, index);
      if (typeof index.constant === 'number') results[index.constant] = result;
      else exact = false;
      joined = join(joined, result);
      return result;
    }, stop);
    return finish(call, elements, exact ? results : null, joined);
  });
}

function reversed({ list, rest }: Elements): Elements {
  return { list: [...list].reverse(), rest };
}

/** The index of an element that is visited from the end. */
function mirrored(turn: Value, { list }: Elements): Value {
  return typeof turn.constant === 'number' ? constant(list.length - 1 - turn.constant) : turn;
}

export function allElements({ list, rest }: Elements): Value {
  return join(joinAll(list), rest ?? NOTHING);
}

const filter = iterating(({ frame, site }, elements, results) => {
  if (results === null) return fresh(frame, site, [], allElements(elements));
  const decisions = results.map((result) => (result === HOLE ? 'false' : truth(result)));
  if (decisions.every((decision) => decision !== 'either')) return fresh(frame, site, elements.list.filter((_, index) => decisions[index] === 'true'), null);
  return fresh(frame, site, [], joinAll(elements.list.filter((_, index) => decisions[index] !== 'false')));
});

const reduce = ofEachArray((call) => {
  const { frame, given, name, site, receiver } = call;
  const elements = elementsOf(call);
  if (elements === null) return undefined;
  const hasInitial = given.list.length > 1;
  const backwards = call.path.endsWith('Right');
  const ordered = backwards ? reversed(elements).list : elements.list;
  const [firstElement] = ordered.filter((value) => value !== HOLE);
  if (!hasInitial && given.rest === null && elements.rest === null && firstElement === undefined) return certainThrow(frame, `reduces an empty array without an initial value (\`${name}\`)`, site);
  let accumulator = hasInitial ? argument(given, 1) : (firstElement ?? elements.rest ?? UNDEFINED_VALUE);
  const from = hasInitial ? 0 : ordered.indexOf(firstElement as Value) + 1;
  const rest = elements.rest === null ? { list: ordered.slice(from), rest: null } : { list: [], rest: allElements(elements) };
  const combine = (value: Value, turn: Value): Value => {
    const at = typeof turn.constant === 'number' ? constant(turn.constant + from) : turn;
    const index = backwards ? mirrored(at, elements) : at;
    const next = callValue(frame, argument(given, 0), UNDEFINED_VALUE, { list: [accumulator, value, index, receiver], rest: null }, `calls \`${name}\` with a callback`, `the callback of ${name}`, site);
    accumulator = index.constant === undefined ? join(accumulator, next) : next;
    return next;
  };
  visit(frame, rest, combine, null, () => accumulator);
  return accumulator;
});

const concat: Model = (call) => {
  const { frame, given, site } = call;
  const own = elementsOf(call);
  if (own === null || given.list.some(hasProxy) || (given.rest !== null && hasProxy(given.rest))) return undefined;
  const list = [...own.list];
  let rest = own.rest;
  const add = (part: Elements): void => {
    if (rest === null) list.push(...part.list);
    else rest = join(rest, joinAll(part.list));
    if (part.rest !== null) rest = rest === null ? part.rest : join(rest, part.rest);
  };
  for (const value of given.list) add(concatenated(frame, value, site));
  if (given.rest !== null) {
    const part = concatenated(frame, given.rest, site);
    add({ list: [], rest: join(allElements(part), given.rest) });
  }
  return fresh(frame, site, list, rest);
};

function hasProxy({ objects }: Value): boolean {
  return objects.some(({ kind }) => kind === 'proxy');
}

/** Arrays are spread, other values are elements unless `Symbol.isConcatSpreadable` says otherwise; what is unknown may be either. */
function concatenated(frame: Frame, value: Value, site: Site): Elements {
  const [object] = value.objects;
  if (object === undefined && value.unknown === null) return { list: [value], rest: null };
  if (value.objects.length === 1 && value.types === 0 && value.unknown === null && object !== undefined && !isSpreadable(frame, object, site)) return { list: [value], rest: null };
  if (value.objects.length === 1 && value.types === 0 && value.unknown === null && object !== undefined) return listLike(frame, value, site);
  let rest = value;
  for (const each of value.objects) if (isSpreadable(frame, each, site)) rest = join(rest, allElements(listLike(frame, reference(each), site)));
  return { list: [], rest };
}

function isSpreadable(frame: Frame, object: HeapObject, site: Site): boolean {
  const given = getMember(frame, reference(object), '@@isConcatSpreadable', 'Symbol.isConcatSpreadable', site);
  if (given.types !== UNDEFINED_VALUE.types || given.objects.length > 0 || given.unknown !== null) return truth(given) !== 'false';
  return object.kind === 'array' || (object.kind === 'proxy' && object.contents.objects.some(({ kind }) => kind === 'array'));
}

const slice: Model = (call) => {
  const { frame, given, site } = call;
  const elements = elementsOf(call);
  if (elements === null) return undefined;
  const bounds = [argument(given, 0), argument(given, 1)].map((value) => (value.types === 1 ? undefined : typeof value.constant === 'number' && isConstant(value) ? value.constant : null));
  if (elements.rest === null && bounds.every((bound) => bound !== null)) return fresh(frame, site, elements.list.slice(bounds[0] ?? undefined, bounds[1] ?? undefined), null);
  return fresh(frame, site, [], allElements(elements));
};

const join_: Model = (call) => {
  const { frame, given, name, site } = call;
  const elements = elementsOf(call);
  if (elements === null) return undefined;
  const separator = argument(given, 0);
  const parts = elements.list.map((value) => toPrimitive(frame, without(value, NULLISH), 'string', `an element in \`${name}\``, site));
  if (elements.rest !== null) toPrimitive(frame, without(elements.rest, NULLISH), 'string', `an element in \`${name}\``, site);
  const texts = parts.map((part, index) => (part === NOTHING || isNothing(part) ? ((elements.list[index]?.types ?? 0) !== 0 ? '' : null) : textOf(part)));
  if (elements.rest !== null || texts.includes(null)) return ANY_STRING;
  const glue = separator.types === 1 ? ',' : textOf(separator);
  return glue === null ? ANY_STRING : constant(texts.join(glue));
};

/** Calls the `join` that the array or its class may have in the built-in's place. */
const toText: Model = (call) => {
  const { frame, receiver, name, site } = call;
  const join = getMember(frame, receiver, 'join', `${name}.join`, site);
  const isOwn = join.unknown !== null || join.objects.some(({ kind }) => kind !== 'builtin');
  return isOwn ? callValue(frame, join, receiver, NO_ARGUMENTS, `calls \`join()\` by \`${name}\``, 'join', site) : join_({ ...call, given: NO_ARGUMENTS });
};

const at: Model = (call) => {
  const elements = elementsOf(call);
  const index = argument(call.given, 0);
  if (elements === null || elements.rest !== null || typeof index.constant !== 'number') return undefined;
  return elements.list.at(index.constant) ?? UNDEFINED_VALUE;
};

const flat: Model = (call) => {
  const elements = elementsOf(call);
  const given = argument(call.given, 0);
  const depth = given.types === 1 ? 1 : given.constant;
  if (elements === null || elements.rest !== null || elements.list.some(hasProxy) || typeof depth !== 'number' || !isPrimitive(given)) return undefined;
  const { list, rest } = flattened(call, elements, depth, { within: [], budget: { left: TRACKED_ELEMENTS } });
  return fresh(call.frame, call.site, rest === null ? list : [], rest === null ? null : join(rest, joinAll(list)));
};

interface Flattening {
  /** The arrays around. */
  readonly within: readonly HeapObject[];
  /** Elements that are still told apart. */
  readonly budget: { left: number };
}

function flattened(call: BuiltinCall, elements: Elements, depth: number, flattening: Flattening): Elements {
  const list: Value[] = [];
  let { rest } = elements;
  for (const value of elements.list) {
    const part = depth < 1 || value === HOLE ? { list: value === HOLE ? [] : [value], rest: null } : flattenedValue(call, value, depth, flattening);
    list.push(...part.list);
    if (part.rest !== null) rest = rest === null ? part.rest : join(rest, part.rest);
  }
  return { list, rest };
}

/** Nothing but arrays is spread; deeper ones than that are not told apart. */
const DEEPEST_FLAT = 20;

function flattenedValue(call: BuiltinCall, value: Value, depth: number, { within, budget }: Flattening): Elements {
  budget.left -= 1;
  const isArray = (object: HeapObject): boolean => object.kind === 'array' || object.kind === 'proxy';
  if (!value.objects.some(isArray)) return value.unknown === null ? { list: [value], rest: null } : { list: [], rest: value };
  const [object] = value.objects;
  if (budget.left < 0 || object === undefined || value.objects.length > 1 || value.types !== 0 || value.unknown !== null || object.kind !== 'array') return { list: [], rest: join(value, anythingInside(call, value, depth)) };
  if (within.includes(object) || within.length > DEEPEST_FLAT) return { list: [], rest: value };
  return flattened(call, arrayElements(call.frame, object, call.site), depth - 1, { within: [...within, object], budget });
}

/** What a value that may be an array, or several, may leave: the elements, or what they are made of. */
function anythingInside({ frame, site }: BuiltinCall, value: Value, depth: number): Value {
  let result = NOTHING;
  let level = value;
  for (let turn = 0; turn < depth; turn += 1) {
    const arrays = level.objects.filter(({ kind }) => kind === 'array');
    if (arrays.length === 0) return result;
    if (turn > DEEPEST_FLAT) return join(result, silentUnknown(frame.run, 'unmodelled', 'what `Array.prototype.flat` gives'));
    level = joinAll(arrays.map((array) => allElements(arrayElements(frame, array, site))));
    result = join(result, level);
  }
  return result;
}

const flatMap = iterating(({ frame, site }, _elements, results, joined) => {
  const parts = (results ?? [joined]).map((value) => concatenated(frame, value, site));
  const rest = parts.some((part) => part.rest !== null) || results === null ? joinAll(parts.map((part) => allElements(part))) : null;
  return fresh(frame, site, rest === null ? parts.flatMap((part) => part.list) : [], rest);
});

export const ARRAY_MODELS: Readonly<Record<string, Model>> = {
  'Array.of': ({ frame, given, site }) => fresh(frame, site, given.list, given.rest),
  'Array.isArray': ({ frame, given, site }) => {
    const value = argument(given, 0);
    const [only] = value.objects;
    if (only !== undefined && isRevoked(only) && value.objects.length === 1) return certainThrow(frame, 'asks what a proxy is, which is revoked', site);
    if (value.unknown !== null || value.objects.some(({ kind }) => kind === 'proxy' || kind === 'host' || kind === 'builtin')) return ANY_BOOLEAN;
    const arrays = value.objects.filter(({ kind }) => kind === 'array').length;
    if (arrays === 0) return boolean(false);
    return arrays === value.objects.length && value.types === 0 ? boolean(true) : ANY_BOOLEAN;
  },
  'Array.prototype.concat': concat,
  'Array.prototype.slice': ofPrimitives(slice),
  'Array.prototype.map': iterating(({ frame, site }, _elements, results, joined) => (results === null ? fresh(frame, site, [], joined) : fresh(frame, site, results, null))),
  'Array.prototype.filter': filter,
  'Array.prototype.forEach': iterating(() => UNDEFINED_VALUE),
  'Array.prototype.reduce': reduce,
  'Array.prototype.reduceRight': reduce,
  'Array.prototype.join': ofPrimitives(join_),
  'Array.prototype.toString': toText,
  'Array.prototype.at': ofPrimitives(at),
  'Array.prototype.flat': ofPrimitives(flat),
  'Array.prototype.flatMap': flatMap,
};


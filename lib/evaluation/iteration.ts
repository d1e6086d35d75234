import type { Site } from '../facts/index.ts';
import { ANY_STRING, ANY_STRING_KEY, constant, HOLE, isIndexKey, isNullish, isPrimitive, join, joinAll, NOTHING, NULLISH, reference, STRING, UNDEFINED_VALUE, without, type HeapObject, type Property, type Value } from '../values/index.ts';
import { perhaps, repeatedly } from './alternatives.ts';
import { callValue, fillElements, NO_ARGUMENTS, runClosure } from './call.ts';
import { allocateArray } from './allocation.ts';
import { forEachValue } from './loop.ts';
import { anyOwnValue } from './own-properties.ts';
import { getMember, readProperty, weaken } from './property.ts';
import { toPrimitive } from './coercion.ts';
import { awaitValue } from './promise.ts';
import { certainThrow, silentUnknown, touch, type Frame } from './run.ts';
import type { Completion } from './completion.ts';

/** What an iteration yields: first values in order, then any number of others. */
export interface Elements {
  readonly list: readonly Value[];
  readonly rest: Value | null;
}

const EMPTY: Elements = { list: [], rest: null };

/** CreateListFromArrayLike: what `apply` and traps take; reads elements by index and runs no iterator. */
export function listLike(frame: Frame, value: Value, site: Site): Elements {
  const [object] = value.objects;
  if (object !== undefined && value.objects.length === 1 && value.unknown === null && value.types === 0) {
    if (object.kind === 'array' || object.kind === 'arguments') return arrayElements(frame, object, site);
    const length = toPrimitive(frame, getMember(frame, value, 'length', 'length', site), 'number', 'length', site);
    if (typeof length.constant === 'number' && length.constant <= frame.run.budget.iterations) {
      return { list: Array.from({ length: length.constant }, (_, index) => getMember(frame, value, String(index), `[${index}]`, site)), rest: null };
    }
  }
  return { list: [], rest: getMember(frame, without(value, NULLISH), null, 'an element', site) };
}

/** Runs what iterating runs (custom iterators, generator bodies) and gives the values. */
export function listOf(frame: Frame, value: Value, site: Site): Elements {
  if (isNullish(value)) {
    certainThrow(frame, 'iterates over null or undefined', site);
    return EMPTY;
  }
  if (value.unknown !== null) touch(frame, value.unknown, 'unknown-iteration', `iterates over ${value.unknown.what}`, site);
  const [object] = value.objects;
  if (value.unknown === null && (value.types & ~NULLISH) === 0 && value.objects.length === 1 && object !== undefined) return iterateObject(frame, object, site);
  if (isPrimitive(value) && typeof value.constant === 'string' && value.constant.length <= 64) return { list: [...value.constant].map((text) => constant(text)), rest: null };
  let rest = value.unknown === null ? NOTHING : silentUnknown(frame.run, 'unknown-iteration', 'an element');
  if ((value.types & STRING) !== 0) rest = join(rest, ANY_STRING);
  for (const each of value.objects) {
    perhaps(frame.run, () => {
      const { list, rest: others } = iterateObject(frame, each, site);
      rest = join(join(rest, joinAll(list)), others ?? NOTHING);
    });
  }
  return { list: [], rest };
}

const BUILTIN_ITERATORS: Readonly<Record<string, 'values' | 'entries'>> = {
  'Array.prototype.values': 'values', 'Array.prototype.@@iterator': 'values', '%TypedArray%.prototype.values': 'values', '%TypedArray%.prototype.@@iterator': 'values',
  'Map.prototype.entries': 'entries', 'Map.prototype.@@iterator': 'entries', 'Set.prototype.values': 'values', 'Set.prototype.@@iterator': 'values', 'Set.prototype.keys': 'values',
  'String.prototype.@@iterator': 'values', 'Iterator.prototype.@@iterator': 'values', '%Generator%.prototype.@@iterator': 'values',
};

function iterateObject(frame: Frame, object: HeapObject, site: Site): Elements {
  if (object.kind === 'host') return { list: [], rest: reference(object) };
  if (object.kind === 'generator') return runGenerator(frame, object, site);
  const method = getMember(frame, reference(object), '@@iterator', '[Symbol.iterator]', site);
  const [only] = method.objects;
  if (method.objects.length === 1 && method.unknown === null && only?.kind === 'builtin') {
    const yields = BUILTIN_ITERATORS[only.path];
    if (yields !== undefined || object.kind !== 'object') return builtinElements(frame, object, site);
  }
  if (method.unknown === null && without(method, NULLISH) !== method && method.objects.length === 0) {
    certainThrow(frame, 'iterates over something that is not iterable', site);
    return EMPTY;
  }
  return { list: [], rest: iterateCustom(frame, object, method, site) };
}

/** Contents of built-in collections, in order where that is known. */
function builtinElements(frame: Frame, object: HeapObject, site: Site): Elements {
  switch (object.kind) {
    case 'array':
    case 'arguments':
      return arrayElements(frame, object, site);
    case 'map': {
      const entry = allocateArray(frame, site);
      if (entry.properties.size === 0) fillElements(entry, { list: [object.keys, object.contents].map((value) => weaken(frame, object, value)), rest: null });
      return object.contents === NOTHING && object.owner === frame.run.module ? EMPTY : { list: [], rest: reference(entry) };
    }
    case 'builtin':
      return { list: [], rest: silentUnknown(frame.run, 'unmodelled', 'an element') };
    default:
      return { list: [], rest: object.contents === NOTHING ? null : weaken(frame, object, object.contents) };
  }
}

export function arrayElements(frame: Frame, array: HeapObject, site: Site): Elements {
  const read = (key: string, property: Property): Value =>
    property.getter === null ? weaken(frame, array, property.value) : readProperty(frame, array, property, reference(array), `${array.name || 'an array'}[${key}]`, site);
  if (array.count === null || array.summary) {
    let rest = weaken(frame, array, array.other);
    for (const [key, property] of [...array.properties]) if (isIndexKey(key) || key === ANY_STRING_KEY) rest = join(rest, read(key, property));
    return { list: [], rest };
  }
  const list: Value[] = [];
  const other = array.other === NOTHING ? HOLE : array.other;
  for (let index = 0; index < array.count && index < 4096; index++) {
    const property = array.properties.get(String(index));
    if (property === undefined) list.push(weaken(frame, array, other));
    else list.push(property.absent ? join(read(String(index), property), weaken(frame, array, other)) : read(String(index), property));
  }
  return { list, rest: array.count > 4096 ? other : null };
}

function runGenerator(frame: Frame, generator: HeapObject, site: Site): Elements {
  const { internal } = generator;
  if (internal?.kind !== 'suspended') return { list: [], rest: generator.contents };
  const given = { list: internal.arguments, rest: internal.rest };
  const name = internal.closure.facts.functions[internal.closure.index]?.name ?? 'a generator';
  const { activation } = runClosure(frame, null, internal.closure, internal.receiver, given, UNDEFINED_VALUE, `iterates over \`${name}()\``, site);
  return { list: [], rest: activation.yielded };
}

/** The iterator protocol of an object of the program: `[Symbol.iterator]()`, then `next()` any number of times, `return()` perhaps. */
function iterateCustom(frame: Frame, object: HeapObject, method: Value, site: Site): Value {
  const iterator = callValue(frame, without(method, NULLISH), reference(object), NO_ARGUMENTS, 'iterates by `[Symbol.iterator]()`', '[Symbol.iterator]', site);
  return drain(frame, iterator, site);
}

/** All that an iterator gives. */
function drain(frame: Frame, iterator: Value, site: Site): Value {
  if (iterator.unknown !== null) touch(frame, iterator.unknown, 'unknown-iteration', `iterates over ${iterator.unknown.what}`, site);
  let result = iterator.unknown === null ? NOTHING : silentUnknown(frame.run, 'unknown-iteration', 'an element');
  for (const object of iterator.objects) {
    if (object.kind === 'iterator' || object.kind === 'host') {
      result = join(result, object.kind === 'host' ? reference(object) : object.contents);
    } else if (object.kind === 'generator') {
      result = join(result, runGenerator(frame, object, site).rest ?? NOTHING);
    } else {
      result = join(result, drainObject(frame, reference(object), site));
    }
  }
  return result;
}

function drainObject(frame: Frame, iterator: Value, site: Site): Value {
  const next = getMember(frame, iterator, 'next', 'next', site);
  let result = NOTHING;
  const once = (): void => {
    const step = callValue(frame, next, iterator, NO_ARGUMENTS, 'iterates by `next()`', 'next', site);
    result = join(result, getMember(frame, without(step, NULLISH), 'value', 'next().value', site));
  };
  once();
  repeatedly(frame.run, once);
  const leave = without(getMember(frame, iterator, 'return', 'return', site), NULLISH);
  if (leave.objects.length > 0) perhaps(frame.run, () => void callValue(frame, leave, iterator, NO_ARGUMENTS, 'ends an iteration by `return()`', 'return', site));
  return result;
}

/** Array destructuring; `needed`: how many elements it takes, null with a rest element. */
export function destructured(frame: Frame, value: Value, needed: number | null, site: Site): Elements {
  void needed;
  return listOf(frame, value, site);
}

/** A `for … of` loop. */
export function iterate(frame: Frame, value: Value, isAwait: boolean, site: Site, body: (value: Value) => Completion): Completion {
  const iterable = isAwait ? asyncIterable(frame, value, site) : null;
  const { list, rest } = iterable ?? listOf(frame, value, site);
  const run = (element: Value): Completion => body(isAwait ? awaitValue(frame, element, 'an element', site) : element);
  if (isAwait) frame.run.phase = frame.facts.style === 'module' ? frame.run.phase : 'load-async';
  return forEachValue(frame, list, rest, run);
}

function asyncIterable(frame: Frame, value: Value, site: Site): Elements | null {
  const [object] = value.objects;
  if (object === undefined || object.kind === 'array' || object.kind === 'generator') return null;
  const method = without(getMember(frame, value, '@@asyncIterator', '[Symbol.asyncIterator]', site), NULLISH);
  if (method.objects.length === 0 && method.unknown === null) return null;
  const iterator = callValue(frame, method, value, NO_ARGUMENTS, 'iterates by `[Symbol.asyncIterator]()`', '[Symbol.asyncIterator]', site);
  return { list: [], rest: silentUnknown(frame.run, 'unsupported', iterator.objects.length > 0 ? 'an element of an async iteration' : 'an element') };
}

/** What a value contains: elements of an array, values of an object, keys and values of a Map, what a promise resolves to. */
export function contentsOf(frame: Frame, value: Value, site: Site): Value {
  let result = NOTHING;
  if ((value.types & STRING) !== 0) result = join(result, ANY_STRING);
  if (value.unknown !== null) result = join(result, { ...NOTHING, unknown: value.unknown });
  for (const object of value.objects) {
    switch (object.kind) {
      case 'array':
      case 'arguments': {
        const { list, rest } = arrayElements(frame, object, site);
        result = join(join(result, joinAll(list)), rest ?? NOTHING);
        break;
      }
      case 'map':
        result = join(join(result, weaken(frame, object, object.keys)), weaken(frame, object, object.contents));
        break;
      case 'generator':
        result = join(result, runGenerator(frame, object, site).rest ?? NOTHING);
        break;
      case 'host':
        result = join(result, reference(object));
        break;
      case 'object':
      case 'function':
        result = join(result, anyOwnValue(frame, object, object.name || 'an object', site));
        break;
      default:
        result = join(result, weaken(frame, object, object.contents));
    }
  }
  return result;
}

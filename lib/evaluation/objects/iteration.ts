import type { Site } from '../../facts/index.ts';
import { ANY_STRING, ANY_STRING_KEY, HOLE, isIndexKey, isNothing, join, joinAll, NOTHING, NULLISH, reference, STRING, without, type HeapObject, type Property, type Value } from '../../values/index.ts';
import { allocateArray } from './allocation.ts';
import { perhaps } from '../expressions/alternatives.ts';
import { otherMember } from '../builtins/builtin-member.ts';
import { toPrimitive } from '../expressions/coercion.ts';
import { entryKeys, entryValues } from './collection.ts';
import { extendedContents, extensionOf } from '../modules/extensions.ts';
import { NORMAL } from '../statements/completion.ts';
import { exoticElement } from './exotic-elements.ts';
import { iterate } from './iterate.ts';
import { anyOwnValue } from './own-properties.ts';
import { getMember, readProperty, weaken } from './property.ts';
import { writeElementOfLiteral } from './property-write.ts';
import { silentUnknown, type Frame } from '../run.ts';

/** Elements of an array of the host, such as `process.argv`: whoever named it has read it. */
function elementsOfHost(frame: Frame, object: HeapObject, site: Site): Value {
  const { others } = frame.run.realm.lookup(object.path, '0');
  const flow = others === null ? undefined : frame.run.realm.row(others)?.otherMembers?.value;
  return others === null || flow === undefined ? NOTHING : without(otherMember(frame, others, flow, reference(object), `${object.name}[…]`, site), NULLISH);
}

/** What an iteration yields: first values in order, then any number of others. */
export interface Elements {
  readonly list: readonly Value[];
  readonly rest: Value | null;
}

/** CreateListFromArrayLike: what `apply` and traps take; reads elements by index and runs no iterator. */
export function listLike(frame: Frame, value: Value, site: Site): Elements {
  const [object] = value.objects;
  if (object !== undefined && value.objects.length === 1 && value.unknown === null && value.types === 0) {
    if (object.kind === 'array' || object.kind === 'arguments') return arrayElements(frame, object, site);
    const element = exoticElement(object);
    if (element !== null) return { list: [], rest: element };
    const length = toPrimitive(frame, getMember(frame, value, 'length', 'length', site), 'number', 'length', site);
    if (typeof length.constant === 'number' && length.constant <= frame.run.budget.iterations) {
      return { list: Array.from({ length: length.constant }, (_, index) => getMember(frame, value, String(index), `[${index}]`, site)), rest: null };
    }
  }
  return { list: [], rest: getMember(frame, without(value, NULLISH), null, 'an element', site) };
}

/** Runs what iterating runs (custom iterators, generator bodies) and gives the values; at most `needed` are taken. */
export function listOf(frame: Frame, value: Value, site: Site, needed = Infinity): Elements {
  const [object] = value.objects;
  const single = object !== undefined && value.objects.length === 1 && value.unknown === null && value.types === 0;
  if (single && isPlainArray(frame, object, site)) return arrayElements(frame, object, site);
  const { undecided } = frame.run;
  const list: Value[] = [];
  let rest: Value | null = null;
  iterate(frame, value, site, (element) => {
    if (rest === null && frame.run.undecided === undecided) list.push(element);
    else rest = rest === null ? element : join(rest, element);
    return rest === null && list.length >= needed ? 0 : NORMAL;
  });
  return { list, rest };
}

/** Gives `take` what `value` yields, one after the other; an iterator of the program is told where `take` throws. */
export function consume(frame: Frame, value: Value, site: Site, take: (element: Value) => void): void {
  const [object] = value.objects;
  const single = object !== undefined && value.objects.length === 1 && value.unknown === null && value.types === 0;
  if (single && (isPlainArray(frame, object, site) || object.kind === 'map' || object.kind === 'set')) {
    const { list, rest } = listOf(frame, value, site);
    list.forEach(take);
    if (rest !== null && !isNothing(rest)) perhaps(frame.run, () => take(rest));
    return;
  }
  iterate(frame, value, site, (element) => {
    take(element);
    return NORMAL;
  });
}

function isPlainArray(frame: Frame, object: HeapObject, site: Site): boolean {
  if (object.kind !== 'array' && object.kind !== 'arguments') return false;
  const { objects, unknown } = getMember(frame, reference(object), '@@iterator', '[Symbol.iterator]', site);
  return unknown === null && objects.length === 1 && objects[0]?.path === 'Array.prototype.values';
}

/** All that an iteration gives, as one value. */
export function allOf({ list, rest }: Elements): Value {
  return join(joinAll(list), rest ?? NOTHING);
}

/** Contents of built-in collections, in order where that is known. */
export function builtinElements(frame: Frame, object: HeapObject, site: Site): Elements {
  frame.run.touches?.readMember(frame, object, null, null, site);
  switch (object.kind) {
    case 'array':
    case 'arguments':
      return arrayElements(frame, object, site);
    case 'map': {
      if (isNothing(entryValues(frame, object)) && object.owner === frame.run.module) return { list: [], rest: null };
      const entry = allocateArray(frame, site);
      writeElementOfLiteral(frame, entry, [entryKeys(frame, object), entryValues(frame, object)].map((value) => weaken(frame, object, value)), null);
      return { list: [], rest: reference(entry) };
    }
    case 'builtin':
      return { list: [], rest: silentUnknown(frame.run, 'unmodelled', 'an element') };
    default: {
      const held = join(weaken(frame, object, entryValues(frame, object)), exoticElement(object) ?? NOTHING);
      return { list: [], rest: isNothing(held) ? null : held };
    }
  }
}

export function arrayElements(frame: Frame, array: HeapObject, site: Site): Elements {
  frame.run.touches?.readMember(frame, array, null, null, site);
  const extension = extensionOf(frame.run, array);
  if (array.count === null || extension !== null) {
    let rest = join(weaken(frame, array, array.other), extendedContents(frame.run, array));
    for (const [key, property] of [...array.properties]) if (isIndexKey(key) || key === ANY_STRING_KEY) rest = join(rest, readElement(frame, array, key, property, site));
    return { list: [], rest };
  }
  const list: Value[] = [];
  for (let index = 0; index < array.count && index < 4096; index++) list.push(arrayElement(frame, array, index, site));
  return { list, rest: array.count > 4096 ? otherElement(array) : null };
}

/** The element at an index below the array's length. */
export function arrayElement(frame: Frame, array: HeapObject, index: number, site: Site): Value {
  const key = String(index);
  const property = array.properties.get(key);
  if (property === undefined) return weaken(frame, array, otherElement(array));
  const value = readElement(frame, array, key, property, site);
  return property.absent ? join(value, weaken(frame, array, otherElement(array))) : value;
}

function readElement(frame: Frame, array: HeapObject, key: string, property: Property, site: Site): Value {
  if (property.getter === null) return weaken(frame, array, property.value);
  return readProperty(frame, array, property, reference(array), `${array.name || 'an array'}[${key}]`, site);
}

function otherElement({ other }: HeapObject): Value {
  return other === NOTHING ? HOLE : other;
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
        result = join(result, allOf(arrayElements(frame, object, site)));
        break;
      }
      case 'map':
        result = join(join(result, weaken(frame, object, entryKeys(frame, object))), weaken(frame, object, entryValues(frame, object)));
        break;
      case 'generator':
        result = join(result, allOf(listOf(frame, reference(object), site)));
        break;
      case 'host':
        result = join(result, reference(object));
        break;
      case 'builtin':
        result = join(result, elementsOfHost(frame, object, site));
        break;
      case 'object':
      case 'function':
        result = join(result, anyOwnValue(frame, object, object.name || 'an object', site));
        break;
      default:
        result = joinAll([result, weaken(frame, object, entryValues(frame, object)), exoticElement(object) ?? NOTHING]);
    }
  }
  return result;
}

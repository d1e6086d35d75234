import { InvariantViolation } from './invariant.ts';

/** Levels of arrays and objects. Records of real code stay below 60; recursion over this many fits into any stack. */
export const MAX_JSON_DEPTH = 1_000;

/**
 * The one JSON text of a value: no white space, and the order of keys depends on nothing but the keys. `JSON.parse`
 * gives back an equal value, so what JSON would drop or change is a defect of the caller: undefined, functions, symbols,
 * bigints, non-finite numbers, -0, holes in arrays, instances of classes.
 *
 * @throws RangeError where the value is nested deeper than {@link MAX_JSON_DEPTH} (or is a cycle), or too long for a string.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sorted(value, 0));
}

/** A copy whose keys were added in order: native serialisation of it is twice as fast as one of our own. */
function sorted(value: unknown, depth: number): unknown {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      if (!Number.isFinite(value) || Object.is(value, -0)) throw notJson(Object.is(value, -0) ? '-0' : String(value));
      return value;
    case 'object':
      return value === null ? null : sortedObject(value, depth);
    default:
      throw notJson(typeof value);
  }
}

function sortedObject(value: object, depth: number): object {
  if (depth === MAX_JSON_DEPTH) throw new RangeError(`nested deeper than ${MAX_JSON_DEPTH} levels`);
  if (Array.isArray(value)) return sortedMembers(value, depth);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) throw notJson('an instance of a class');
  const copy: Record<string, unknown> = {};
  for (const key of sortedKeys(value)) {
    const member = sorted((value as Record<string, unknown>)[key], depth + 1);
    if (key === '__proto__') Object.defineProperty(copy, key, { value: member, enumerable: true });
    else copy[key] = member;
  }
  return copy;
}

/** Not `map`, which passes over holes. */
function sortedMembers(values: readonly unknown[], depth: number): unknown[] {
  const copy: unknown[] = [];
  for (const member of values) copy.push(sorted(member, depth + 1));
  return copy;
}

/** By UTF-16 code units. Insertion sort: most objects have a handful of keys, for which Array.prototype.sort is slow. */
function sortedKeys(value: object): string[] {
  const keys = Object.keys(value);
  if (keys.length > 16) return keys.sort();
  for (let index = 1; index < keys.length; index++) {
    const key = keys[index] ?? '';
    let place = index;
    for (let before = keys[place - 1]; before !== undefined && before > key; before = keys[place - 1]) keys[place--] = before;
    keys[place] = key;
  }
  return keys;
}

function notJson(found: string): InvariantViolation {
  return new InvariantViolation(`expected JSON, found ${found}`);
}

/**
 * What `text` says, or null where it is not JSON, nested deeper than {@link MAX_JSON_DEPTH}, or holds a number that no
 * JSON of ours does (`1e999` reads as Infinity). For texts that anybody may have written.
 */
export function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return isBounded(value, MAX_JSON_DEPTH) ? value : null;
  } catch {
    return null;
  }
}

function isBounded(value: unknown, levels: number): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return true;
  if (levels === 0) return false;
  if (Array.isArray(value)) {
    for (const member of value) if (!isBounded(member, levels - 1)) return false;
    return true;
  }
  for (const key in value) if (!isBounded((value as Record<string, unknown>)[key], levels - 1)) return false;
  return true;
}

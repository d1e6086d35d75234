import type { Site } from '../../facts/index.ts';
import { ANY_NUMBER, constant, HOLE, join, joinAll, NOTHING, reference, UNDEFINED_VALUE, type EntryKey, type HeapObject, type Internal, type Property, type Value } from '../../values/index.ts';
import { allocate, allocateArray, builtinPrototype } from './allocation.ts';
import { entryKeys, entryValues, isListed, valueOfKey } from './collection.ts';
import { extensionOf } from '../modules/extensions.ts';
import { allOf, arrayElement, arrayElements } from './iteration.ts';
import { weaken } from './property.ts';
import { writeElementOfLiteral } from './property-write.ts';
import type { Frame } from '../run.ts';

/** What the iterator of a built-in collection gives: keys, values, or pairs of both. */
export type Pick = Extract<Internal, { kind: 'listing' }>['pick'];

/**
 * One of the elements in their order. `position` is where it stands: the index in an array, the rank in a Map or Set.
 */
export interface Listed {
  readonly key: Value;
  readonly value: Value;
  readonly position: number;
  /** On some paths it is not there. */
  readonly absent: boolean;
}

/** Where an iteration begins: before the first. */
export const BEGIN = 0;
/** No further element is given. */
const END = -1;

/** The next element from a position on; 'none' at the end, null where that is not known. */
export function nextListed(frame: Frame, of: HeapObject, position: number, site: Site): Listed | 'none' | null {
  if (of.kind === 'array' || of.kind === 'arguments') return nextElement(frame, of, position, site);
  if (!isListed(frame, of)) return null;
  let next: [EntryKey, Property] | null = null;
  for (const entry of of.entries ?? []) {
    const { rank } = entry[1];
    if (rank === undefined) return null;
    if (rank > position && (next === null || rank < (next[1].rank ?? 0))) next = entry;
  }
  return next === null ? 'none' : { key: valueOfKey(next[0]), value: next[1].value, position: next[1].rank ?? 0, absent: next[1].absent };
}

function nextElement(frame: Frame, array: HeapObject, position: number, site: Site): Listed | 'none' | null {
  if (array.count === null || array.summary || extensionOf(frame.run, array) !== null) return null;
  if (position >= array.count) return 'none';
  const value = arrayElement(frame, array, position, site);
  return { key: constant(position), value: value === HOLE ? UNDEFINED_VALUE : value, position: position + 1, absent: false };
}

/** How many entries there are, where that is known. */
export function sizeOf(frame: Frame, collection: HeapObject): number | null {
  if (!isListed(frame, collection) || collection.entries === null) return null;
  for (const { absent } of collection.entries.values()) if (absent) return null;
  return collection.entries.size;
}

/** What a position gives. */
export function pickOf(frame: Frame, { key, value }: Pair, pick: Pick, site: Site): Value {
  if (pick === 'keys') return key;
  if (pick === 'values') return value;
  const pair = allocateArray(frame, site);
  writeElementOfLiteral(frame, pair, [key, value], null);
  return reference(pair);
}

type Pair = { readonly key: Value; readonly value: Value };

/** Whatever may be given, as one. */
export function anyListed(frame: Frame, of: HeapObject, site: Site): Pair {
  if (of.kind === 'array' || of.kind === 'arguments') return { key: ANY_NUMBER, value: allOf(arrayElements(frame, of, site)) };
  const value = weaken(frame, of, entryValues(frame, of));
  return { key: of.kind === 'set' ? value : weaken(frame, of, entryKeys(frame, of)), value };
}

/** The iterator that `keys()` and its like give. */
export function makeListing(frame: Frame, objects: readonly HeapObject[], pick: Pick, site: Site): Value {
  return joinAll(objects.map((of) => {
    frame.run.touches?.readMember(frame, of, null, null, site);
    const made = allocate(frame, 'iterator', builtinPrototype(frame, 'Iterator'), site, null, { kind: 'listing', of, pick }, 'Iterator');
    frame.run.state.setField(made, 'contents', join(made.contents, pickOf(frame, anyListed(frame, of, site), pick, site)));
    frame.run.state.setField(made, 'count', made.summary ? null : BEGIN);
    return reference(made);
  }));
}

/** Takes the next element; null where it is not known which that is. */
export function advanceListing(frame: Frame, iterator: HeapObject, site: Site): Value | 'none' | null {
  const { internal, count, summary, owner } = iterator;
  if (internal?.kind !== 'listing' || count === null || summary || owner !== frame.run.module) return null;
  const next = count === END ? 'none' : nextListed(frame, internal.of, count, site);
  if (next === null || (next !== 'none' && next.absent)) {
    frame.run.state.setField(iterator, 'count', null);
    return null;
  }
  frame.run.state.setField(iterator, 'count', next === 'none' ? END : next.position);
  return next === 'none' ? 'none' : pickOf(frame, next, internal.pick, site);
}

/** What an iterator that is no longer followed may still give. */
export function leftOf(frame: Frame, iterator: HeapObject, site: Site): Value {
  const { internal, contents } = iterator;
  if (internal?.kind !== 'listing') return contents;
  const pair = anyListed(frame, internal.of, site);
  return pair.value === NOTHING ? contents : join(contents, pickOf(frame, pair, internal.pick, site));
}

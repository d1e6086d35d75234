import {
  BOOLEAN, BORROWED, dataProperty, FALSE, HOST, isConstant, keyOfName, isPrimitive, join, joinAll, NOTHING, NULL, NULLISH, NUMBER, STRING, SYMBOL, TRUE, UNDEFINED, UNDEFINED_VALUE,
  type EntryKey, type HeapObject, type Property, type Truth, type Value,
} from '../../values/index.ts';
import { extendedContents, extendedMember, extensionOf } from '../modules/extensions.ts';
import { isAsItsLoadLeftIt, weaken } from './property.ts';
import { silentUnknown, type Frame } from '../run.ts';

/** Contents of a Map, Set or their weak counterparts: under exactly known keys one by one, all others joined. */

/** The key of a table as the name of a member; null where it is not known or an object. */
export function tableKey({ constant, objects, unknown }: Value): string | null {
  return constant === undefined || objects.length > 0 || unknown !== null ? null : keyOfName(String(constant));
}

/** Null where the value is not exactly known. SameValueZero tells nothing apart that its key does not. */
function entryKey(value: Value): EntryKey | null {
  const [object] = value.objects;
  if (object !== undefined) return value.objects.length === 1 && value.types === 0 && value.unknown === null && !object.summary ? object : null;
  if (!isPrimitive(value)) return null;
  if (isConstant(value)) return `=${value.types === STRING ? 's' : value.types === SYMBOL ? 'y' : 'n'}${value.constant}`;
  const single = value.types === UNDEFINED || value.types === NULL || value.types === TRUE || value.types === FALSE;
  return single ? `=${value.types}` : null;
}

/** `set` and `add`: a Set's values are their own keys. */
export function addEntry(frame: Frame, collection: HeapObject, key: Value, value: Value): void {
  const { state } = frame.run;
  if (collection.kind !== 'set') state.setField(collection, 'keys', join(collection.keys, key));
  state.setField(collection, 'contents', join(collection.contents, value));
  const exact = entryKey(key);
  if (exact !== null) state.setEntry(collection, exact, entryAt(rankOf(frame, collection, exact), value));
  else blurEntries(frame, collection, value);
}

function entryAt(rank: number | undefined, value: Value): Property {
  return rank === undefined ? dataProperty(value) : { ...dataProperty(value), rank };
}

/** An entry keeps its place; one that may be there already has either this or the last. */
function rankOf({ run }: Frame, { entries }: HeapObject, key: EntryKey): number | undefined {
  const known = entries?.get(key);
  if (known === undefined) return run.state.nextRank();
  return known.absent ? undefined : known.rank;
}

/** Something was stored under a key that is not known. */
export function blurEntries(frame: Frame, collection: HeapObject, value: Value): void {
  const { state } = frame.run;
  state.setField(collection, 'closed', false);
  for (const [key, entry] of [...(collection.entries ?? [])]) state.setEntry(collection, key, { ...entry, value: join(entry.value, value) });
}

/** `get`. */
export function entryValue(frame: Frame, collection: HeapObject, key: Value): Value {
  const name = tableKey(key);
  const stored = name === null ? undefined : storedUnder(frame, collection, name);
  // Who stored it there is known: no other module need be supposed.
  if (stored !== undefined && entryOf(collection, key) === undefined) return join(join(stored, UNDEFINED_VALUE), extendedMember(frame.run, collection, name));
  return join(ownEntryValue(frame, collection, key), extendedMember(frame.run, collection, name));
}

/** What loads before this one, and it itself, stored there; undefined: nothing. */
function storedUnder({ run }: Frame, collection: HeapObject, name: string): Value | undefined {
  const own = run.changed.get(collection)?.members.get(name);
  const others = extensionOf(run, collection)?.members.get(name);
  return own === undefined ? others : join(own, others ?? NOTHING);
}

/**
 * Whether what is known of the entries holds by now: of a collection of another module as long as no load that is known
 * changed it, under this key where it is known (null: under any).
 */
function isKnown(frame: Frame, collection: HeapObject, name: string | null): boolean {
  const { run } = frame;
  if (collection.owner === run.module) return true;
  if (collection.owner === HOST || collection.owner === BORROWED || collection.summary || !collection.closed) return false;
  run.visited.add(collection.owner);
  const instance = run.links.instance(collection.owner);
  return instance?.loaded === true && instance.incomplete === null && isAsItsLoadLeftIt(run, collection, name);
}

function entryOf({ entries }: HeapObject, key: Value): Property | undefined {
  const exact = entryKey(key);
  return exact === null ? undefined : entries?.get(exact);
}

function ownEntryValue(frame: Frame, collection: HeapObject, key: Value): Value {
  const exact = entryKey(key);
  const entry = exact === null ? undefined : collection.entries?.get(exact);
  if (exact === null || (entry === undefined && !collection.closed)) return weaken(frame, collection, join(ownEntryValues(collection), UNDEFINED_VALUE));
  // What the judged module made is a key that nobody else has.
  const isOwnKey = typeof exact === 'object' && exact.owner === frame.run.module && !frame.run.changed.has(collection);
  if (entry === undefined) return weaken(frame, collection, UNDEFINED_VALUE, isOwnKey, tableKey(key));
  const others = entry.absent ? join(collection.closed ? NOTHING : collection.contents, UNDEFINED_VALUE) : NOTHING;
  return weaken(frame, collection, join(entry.value, others), false, tableKey(key));
}

/** `has`. */
export function hasEntry(frame: Frame, collection: HeapObject, key: Value): Truth {
  if (!isKnown(frame, collection, tableKey(key))) return 'either';
  const exact = entryKey(key);
  if (exact === null) return collection.closed && collection.entries?.size === 0 ? 'false' : 'either';
  const entry = collection.entries?.get(exact);
  if (entry === undefined) return collection.closed ? 'false' : 'either';
  return entry.absent ? 'either' : 'true';
}

/** `delete`. */
export function removeEntry(frame: Frame, collection: HeapObject, key: Value): void {
  const { state } = frame.run;
  const exact = entryKey(key);
  if (exact !== null) {
    state.setEntry(collection, exact, undefined);
    return;
  }
  for (const [known, entry] of [...(collection.entries ?? [])]) state.setEntry(collection, known, { ...entry, absent: true });
}

/** `clear`. */
export function removeEntries(frame: Frame, collection: HeapObject): void {
  const { state } = frame.run;
  for (const key of [...(collection.entries ?? new Map<EntryKey, never>()).keys()]) state.setEntry(collection, key, undefined);
  if (collection.summary) return;
  state.setField(collection, 'closed', true);
  state.setField(collection, 'contents', NOTHING);
  state.setField(collection, 'keys', NOTHING);
}

/** All values: of a Set, its members. */
export function entryValues({ run }: Frame, collection: HeapObject): Value {
  return join(ownEntryValues(collection), extendedContents(run, collection));
}

function ownEntryValues({ closed, entries, contents }: HeapObject): Value {
  return closed && entries !== null ? joinAll([...entries.values()].map(({ value }) => value)) : contents;
}

/** Whether all entries of a Map or Set are known one by one, by now. */
export function isListed(frame: Frame, collection: HeapObject): boolean {
  const { kind, closed, summary, entries } = collection;
  return (kind === 'map' || kind === 'set') && closed && !summary && entries !== null && isKnown(frame, collection, null);
}

/** All keys of a Map. */
export function entryKeys({ run }: Frame, collection: HeapObject): Value {
  const { closed, entries, keys } = collection;
  if (extensionOf(run, collection) !== null) return join(keys, silentUnknown(run, 'unknown-property', 'a key that another module stored'));
  return closed && entries !== null ? joinAll([...entries.keys()].map(valueOfKey)) : keys;
}

export function valueOfKey(key: EntryKey): Value {
  if (typeof key === 'object') return { ...NOTHING, objects: [key] };
  const text = key.slice(2);
  switch (key[1]) {
    case 's':
      return { ...NOTHING, types: STRING, constant: text };
    case 'y':
      return { ...NOTHING, types: SYMBOL, constant: text };
    case 'n':
      return { ...NOTHING, types: NUMBER, constant: Number(text) };
    default:
      return { ...NOTHING, types: Number(key.slice(1)) & (NULLISH | BOOLEAN) };
  }
}

import { joinProperties, type EntryKey, type Environment, type HeapObject, type Property } from './heap-object.ts';
import { join, NOTHING, type Unknown, type Value } from './value.ts';

/** Fields of an object that a program can change, apart from its properties. */
export type ObjectField = 'other' | 'contents' | 'keys' | 'count' | 'prototype' | 'frozen' | 'extensible' | 'open' | 'closed';
type Field = ObjectField | 'receiver';

/** What holds abstract state: an object or an environment. */
export type Holder = HeapObject | Environment;
/** A place in a holder: properties carry the prefix `.`, so that they differ from fields; slots are numbers. */
export type CellKey = string | number | EntryKey;
export type Content = Value | Property | number | boolean | Unknown | null | undefined;
export type Cells = Map<Holder, Map<CellKey, Content>>;

export function cellsOf(cells: Cells, holder: Holder): Map<CellKey, Content> {
  let found = cells.get(holder);
  if (found === undefined) cells.set(holder, (found = new Map()));
  return found;
}

function isEntryKey(key: string | EntryKey): key is EntryKey {
  return typeof key === 'object' || key.startsWith('=');
}

export function readCell(holder: Holder, key: CellKey): Content {
  if (typeof key === 'number') return (holder as Environment).slots[key];
  if (isEntryKey(key)) return (holder as HeapObject).entries?.get(key);
  if (key.startsWith('.')) return (holder as HeapObject).properties.get(key.slice(1));
  if (key === 'receiver') return (holder as Environment).receiver?.value;
  return (holder as HeapObject)[key as ObjectField];
}

export function writeCell(holder: Holder, key: CellKey, content: Content): void {
  if (typeof key === 'number') {
    (holder as Environment).slots[key] = content as Value;
  } else if (isEntryKey(key)) {
    const { entries } = holder as HeapObject;
    if (content === undefined) entries?.delete(key);
    else entries?.set(key, content as Property);
  } else if (key.startsWith('.')) {
    const { properties } = holder as HeapObject;
    if (content === undefined) properties.delete(key.slice(1));
    else properties.set(key.slice(1), content as Property);
  } else if (key === 'receiver') {
    const { receiver } = holder as Environment;
    if (receiver !== null) receiver.value = content as Value;
  } else {
    (holder as unknown as Record<Field, Content>)[key as Field] = content;
  }
}

export function joinContents(key: CellKey, left: Content, right: Content): Content {
  if (left === right) return left;
  if (typeof key === 'number' || key === 'receiver') return join((left as Value | undefined) ?? NOTHING, (right as Value | undefined) ?? NOTHING);
  if (isEntryKey(key) || key.startsWith('.')) return joinProperties(left as Property | undefined, right as Property | undefined);
  switch (key as ObjectField) {
    case 'count':
      return null;
    case 'frozen':
    case 'closed':
      return false;
    case 'extensible':
      return true;
    case 'open':
      return (left as Unknown | null) ?? right;
    default:
      return join(left as Value, right as Value);
  }
}

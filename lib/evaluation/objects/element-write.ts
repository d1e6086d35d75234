import type { Site } from '../../facts/index.ts';
import { dataProperty, isPrimitive, join, NOTHING, NUMBER, type HeapObject, type Value } from '../../values/index.ts';
import { toPrimitive } from '../expressions/coercion.ts';
import { isIndex } from './property.ts';
import { certainThrow, type Frame } from '../run.ts';

/** Sets a data property; what is read-only is only ever defined anew. */
export function setData(frame: Frame, object: HeapObject, key: string, value: Value): void {
  const known = object.properties.get(key);
  if (known?.value === value && !known.absent) return;
  const isData = known !== undefined && known.writable && (known.value !== NOTHING || known.absent);
  frame.run.state.setProperty(object, key, isData ? { ...known, value, absent: false } : dataProperty(value));
}

/** Elements of an array that are followed one by one. */
export const TRACKED_ELEMENTS = 1_024;

/** Writes an element, the length or another property of an array or of arguments. */
export function writeElement(frame: Frame, array: HeapObject, key: string, given: Value, site: Site): void {
  const { state } = frame.run;
  let value = given;
  if (key === 'length') {
    if (!isPrimitive(value)) value = toPrimitive(frame, value, 'number', 'length', site);
    if (array.kind === 'array' && isInvalidLength(value)) return void certainThrow(frame, 'sets an invalid length of an array', site);
    state.setField(array, 'count', typeof value.constant === 'number' && value.types === NUMBER ? truncate(frame, array, value.constant) : shorten(frame, array, 0));
    return;
  }
  if (!isIndex(key)) {
    setData(frame, array, key, value);
    return;
  }
  const index = Number(key);
  if (index >= TRACKED_ELEMENTS) {
    state.setField(array, 'other', join(array.other, value));
    if (array.count !== null && index >= array.count) state.setField(array, 'count', null);
    return;
  }
  setData(frame, array, key, value);
  writeParameter(frame, array, index, value);
  if (array.count !== null && index >= array.count) state.setField(array, 'count', index + 1);
}

function isInvalidLength({ types, constant: exact, unknown }: Value): boolean {
  return types === NUMBER && typeof exact === 'number' && unknown === null && exact !== exact >>> 0;
}

/** An element of the arguments of a sloppy function is the parameter, as far as there was an argument. */
function writeParameter({ run: { state } }: Frame, { internal, count }: HeapObject, index: number, value: Value): void {
  const slot = internal?.kind === 'mapped' ? internal.slots[index] : undefined;
  if (internal?.kind !== 'mapped' || slot === undefined || (count !== null && index >= count)) return;
  const before = internal.environment.slots[slot];
  state.setSlot(internal.environment, slot, count === null && before !== undefined ? join(before, value) : value);
}

/** Sets a length that is known: elements behind it are gone. */
export function truncate(frame: Frame, array: HeapObject, length: number): number | null {
  if (array.count === null) {
    if (length !== 0) return shorten(frame, array, length);
    frame.run.state.setField(array, 'other', NOTHING);
  }
  for (const name of [...array.properties.keys()]) {
    if (isIndex(name) && Number(name) >= length) frame.run.state.setProperty(array, name, undefined);
  }
  return length;
}

/** Elements from `length` on may be gone. */
function shorten(frame: Frame, array: HeapObject, length: number): null {
  for (const [name, property] of [...array.properties]) {
    if (isIndex(name) && Number(name) >= length) frame.run.state.setProperty(array, name, { ...property, absent: true });
  }
  return null;
}


import { formatOf, takenBy, type Taken } from '../../knowledge/index.ts';
import { BIGINT, BOOLEAN, isConstant, isNothing, isPrimitive, NULL, NUMBER, STRING, SYMBOL, UNDEFINED, type HeapObject, type Value } from '../../values/index.ts';
import type { BuiltinCall } from './builtin-call.ts';
import { argument, isCallable } from '../calls/call.ts';

const TYPES: readonly (readonly [number, string])[] = [[UNDEFINED, 'undefined'], [NULL, 'null'], [BOOLEAN, 'boolean'], [NUMBER, 'number'], [STRING, 'string'], [BIGINT, 'bigint'], [SYMBOL, 'symbol']];

/** Whether a function of a host certainly throws for what it is given, before it does anything else that could be seen. */
export function isRefusedByHost(call: BuiltinCall): boolean {
  return takenBy(call.path, call.newTarget !== null).some((taken) => placesOf(call, taken).some((value) => !mayBeTaken(taken, value))) || isOfOtherFormat(call);
}

function isOfOtherFormat({ path, given, newTarget }: BuiltinCall): boolean {
  const format = formatOf(path, newTarget !== null);
  const value = format === null ? undefined : given.list[format.place];
  if (format === null || value === undefined || !isConstant(value) || value.types === SYMBOL) return false;
  const counts = !format.afterText || (value.types === STRING && isText(given.list[format.place - 1]));
  return counts && !format.taken.test(String(value.constant));
}

function isText(value: Value | undefined): boolean {
  return value !== undefined && value.types === STRING && isPrimitive(value);
}

function placesOf({ given }: BuiltinCall, { place, andMore, types }: Taken): readonly Value[] {
  if (andMore) return given.list.slice(place);
  if (types.has('given')) return given.list.length > place || given.rest !== null ? [] : [argument(given, place)];
  return [argument(given, place)];
}

function mayBeTaken(taken: Taken, value: Value): boolean {
  if (value.unknown !== null || isNothing(value)) return true;
  if (taken.types.has('given')) return false;
  return TYPES.some(([bits, type]) => (value.types & bits) !== 0 && taken.types.has(type) !== taken.isExcept) || value.objects.some((object) => isTakenObject(taken, object));
}

function isTakenObject({ types, isExcept }: Taken, object: HeapObject): boolean {
  if (isExcept || types.has('object') || object.kind === 'host' || object.kind === 'proxy') return true;
  return types.has('function') && isCallable(object);
}

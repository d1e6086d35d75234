import type { ValueOrigin } from '../../effects/index.ts';
import { BIGINT, CALL, isConstant, isPrimitive, NUMBER, STRING, unknownValue, type HeapObject, type Unknown, type Value } from '../../values/index.ts';
import { JSON_DATA } from '../objects/property.ts';
import type { Frame } from '../run.ts';

/** How deep a written value is looked into. */
const DEPTH = 3;

/** Where a value, or what it holds, comes from. */
export function originOf(value: Value | undefined, depth = DEPTH): ValueOrigin {
  if (value === undefined) return 'own';
  let found: ValueOrigin = value.unknown?.origin ?? 'own';
  if (depth === 0) return found;
  for (const object of value.objects) found = outer(found, originWithin(object, depth - 1));
  return found;
}

function originWithin(object: HeapObject, depth: number): ValueOrigin {
  let found: ValueOrigin = object.open?.origin ?? 'own';
  for (const { value } of object.properties.values()) found = outer(found, originOf(value, depth));
  for (const value of [object.other, object.contents, object.keys]) found = outer(found, originOf(value, depth));
  return found;
}

/** The one that is farther from the module. */
export function outer(left: ValueOrigin, right: ValueOrigin): ValueOrigin {
  if (left === 'request' || right === 'request') return 'request';
  return left === 'caller' || right === 'caller' ? 'caller' : 'own';
}

const OF_REQUEST: Unknown = { kind: 'unknown-call', what: 'what was made of a request', reportedIn: CALL, origin: 'request' };

export function dataOfRequest(): Value {
  return unknownValue(OF_REQUEST);
}

/** A text or a number that was made of what belongs to a request belongs to it as well. */
export function madeOf(frame: Frame, result: Value, from: readonly (Value | null)[]): Value {
  if (frame.run.accesses === null || !isPrimitive(result) || isConstant(result) || (result.types & (STRING | NUMBER | BIGINT)) === 0) return result;
  return from.some((value) => value !== null && originOf(value, 1) === 'request') ? unknownValue(OF_REQUEST) : result;
}

/** The same of what built-ins give: texts, numbers, data, and objects of which only the class is known, such as a `URL`. */
export function madeByBuiltin(callee: Value, from: readonly (Value | null)[], result: Value): Value {
  if (callee.objects.length === 0 || !callee.objects.every(({ kind }) => kind === 'builtin') || isConstant(result)) return result;
  const isTold = isPrimitive(result) ? (result.types & (STRING | NUMBER | BIGINT)) !== 0 : result.objects.some(({ kind, path }) => kind === 'instance' || path === JSON_DATA);
  return isTold && from.some((value) => value !== null && originOf(value, 1) === 'request') ? unknownValue(OF_REQUEST) : result;
}

import type { ValueOrigin } from '../../effects/index.ts';
import type { HeapObject, Value } from '../../values/index.ts';

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

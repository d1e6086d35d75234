import { ANY_STRING_KEY, BIGINT, BOOLEAN, isNothing, isPrivateKey, isSymbolKey, NUMBER, STRING, SYMBOL, type HeapObject, type Value } from '../../values/index.ts';
import { addedByOthers, isExtended } from '../builtins/builtin-member.ts';
import { extensionOf } from '../modules/extensions.ts';
import { ownProperty } from '../objects/property.ts';
import type { Frame } from '../run.ts';

/** Longer prototype chains are not followed: what is there may be anything. */
const CHAIN_LIMIT = 60;

const WRAPPED = [[STRING, 'String.prototype'], [NUMBER, 'Number.prototype'], [BOOLEAN, 'Boolean.prototype'], [SYMBOL, 'Symbol.prototype'], [BIGINT, 'BigInt.prototype']] as const;

/**
 * In `base.key()` a method gets as receiver those of the values that `base` may be which have it: others have another
 * one, or none.
 */
export function receiverOfMethod(frame: Frame, base: Value, key: string, method: HeapObject): Value {
  if (base.objects.length === 0 || isPrivateKey(key)) return base;
  const objects = base.objects.filter((object) => mayHold(frame, object, key, method, 0));
  const types = WRAPPED.reduce((kept, [type, path]) => ((kept & type) !== 0 && !mayHoldBuiltin(frame, path, key, method) ? kept & ~type : kept), base.types);
  if (objects.length === base.objects.length && types === base.types) return base;
  const constant = types === base.types ? base.constant : undefined;
  const narrowed = { types, constant, objects, unknown: base.unknown };
  return isNothing(narrowed) ? base : narrowed;
}

function mayHold(frame: Frame, object: HeapObject, key: string, method: HeapObject, depth: number): boolean {
  if (object.kind === 'builtin') return mayHoldBuiltin(frame, object.path, key, method);
  if (depth > CHAIN_LIMIT || object.kind === 'proxy' || object.kind === 'host' || object.kind === 'namespace') return true;
  if (frame.run.changed.has(object) || extensionOf(frame.run, object) !== null || object.open !== null) return true;
  const property = ownProperty(frame, object, key);
  if (property !== undefined) {
    if (property.getter !== null || property.value.objects.includes(method)) return true;
    if (!property.absent) return false;
  }
  const others = isSymbolKey(key) ? undefined : object.properties.get(ANY_STRING_KEY);
  if (others !== undefined || object.other.objects.includes(method) || isSymbolKey(key)) return true;
  return object.prototype.objects.some((next) => mayHold(frame, next, key, method, depth + 1));
}

function mayHoldBuiltin(frame: Frame, path: string, key: string, method: HeapObject): boolean {
  const { realm } = frame.run;
  const { member, row, others } = realm.lookup(path, key);
  if (others !== null || isExtended(frame, path) || addedByOthers(frame.run, path, key).objects.includes(method)) return true;
  return member !== null && (row?.value !== undefined || realm.value(member).objects.includes(method));
}

import type { StoredKind, WrittenThing } from '../../effects/index.ts';
import { CALL, FALSE, HOST, isNothing, NULL, NUMBER, UNDEFINED, type HeapObject, type Value } from '../../values/index.ts';

const THINGS: readonly string[] = ['object', 'array', 'map', 'set', 'weak', 'regexp', 'function'];

const BUFFERS = /^(?:\w+Array|DataView|Buffer)$/u;

/** A new container that nothing is in. */
export function isEmpty(value: Value | undefined): boolean {
  const [object] = value?.objects ?? [];
  if (object === undefined || object.owner !== CALL || value?.objects.length !== 1 || value.types !== 0 || value.unknown !== null) return false;
  const { kind, callable, properties, open, prototype, count } = object;
  if (callable !== null || open !== null || !prototype.objects.every(({ owner }) => owner === HOST)) return false;
  return (kind === 'array' ? count === 0 : kind === 'object' || kind === 'map' || kind === 'set') && properties.size === 0 && [object.other, object.contents].every(isNothing);
}

export function storedKind(value: Value | undefined): StoredKind {
  if (value === undefined || value.unknown !== null || value.objects.length > 0 || value.types === 0) return 'other';
  return value.types === NUMBER ? 'number' : (value.types & ~(NULL | UNDEFINED | FALSE)) === 0 ? 'nothing' : 'other';
}

export function thingOf({ kind, callable, path, prototype }: HeapObject): WrittenThing {
  if (callable?.kind === 'class') return 'class';
  if (kind === 'instance' && (BUFFERS.test(path) || prototype.objects.some((each) => BUFFERS.test(each.path.replace(/\.prototype$/u, ''))))) return 'buffer';
  // What is registered there goes with its target.
  if (kind === 'instance' && path === 'FinalizationRegistry') return 'weak';
  return THINGS.includes(kind) ? (kind as WrittenThing) : 'other';
}

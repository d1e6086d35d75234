import type { StateValueClass } from '../../effects/index.ts';
import type { HeapObject, Value } from '../../values/index.ts';

/** How deep a value is looked into. */
const DEPTH = 5;

/** What of a value can change while others hold it. */
export function valueClassOf(value: Value, depth = DEPTH): StateValueClass {
  if (value.unknown !== null) return 'unknown';
  let found: StateValueClass = 'deep-immutable';
  for (const object of value.objects) found = wider(found, classOf(object, depth));
  return found;
}

function classOf(object: HeapObject, depth: number): StateValueClass {
  const { kind, callable, frozen, keys } = object;
  if (kind === 'builtin' || kind === 'namespace') return 'deep-immutable';
  if (kind === 'iterator' || kind === 'generator') return 'changes-on-read';
  if (kind === 'regexp') return typeof keys.constant === 'string' && !/[gy]/u.test(keys.constant) ? 'deep-immutable' : 'changes-on-read';
  if (callable !== null && callable.kind !== 'class') return 'deep-immutable';
  if (!frozen) return 'mutable';
  if (depth === 0) return 'shallow';
  const held = [...object.properties.values()].map(({ value }) => valueClassOf(value, depth - 1)).reduce(wider, valueClassOf(object.other, depth - 1));
  return held === 'deep-immutable' ? held : 'shallow';
}

const ORDER: readonly StateValueClass[] = ['deep-immutable', 'shallow', 'unknown', 'changes-on-read', 'mutable'];

function wider(left: StateValueClass, right: StateValueClass): StateValueClass {
  return ORDER.indexOf(left) >= ORDER.indexOf(right) ? left : right;
}

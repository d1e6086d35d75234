import type { Site } from '../facts/index.ts';
import { createObject, type Callable, type HeapObject, type Internal, type ObjectKind, type Value } from '../values/index.ts';
import type { Frame } from './run.ts';

/**
 * Makes an object on behalf of the judged module. In repetitions one object stands for all that are made at its site
 * (allocation-site abstraction), elsewhere every evaluation makes its own.
 */
export function allocate(frame: Frame, kind: ObjectKind, prototype: Value, site: Site, callable: Callable | null = null, internal: Internal | null = null, path = ''): HeapObject {
  const { run } = frame;
  const shared = run.allocations;
  if (shared === null) return createObject(kind, run.module, prototype, callable, internal, path);
  const key = `${frame.module}|${site}|${kind}|${path}`;
  const known = shared.get(key) as HeapObject | undefined;
  if (known !== undefined && sameCode(known.callable, callable)) {
    known.summary = true;
    return known;
  }
  const made = createObject(kind, run.module, prototype, callable, internal, path);
  shared.set(key, made);
  return made;
}

/** A shared closure must run the same body in the same environment. */
function sameCode(left: Callable | null, right: Callable | null): boolean {
  if (left === right) return true;
  if (left?.kind !== 'closure' || right?.kind !== 'closure') return false;
  return left.index === right.index && left.module === right.module && left.environment === right.environment;
}

export function builtinPrototype(frame: Frame, name: string): Value {
  return frame.run.realm.value(`${name}.prototype`);
}

export function allocateArray(frame: Frame, site: Site): HeapObject {
  return allocate(frame, 'array', builtinPrototype(frame, 'Array'), site);
}

export function allocatePlain(frame: Frame, site: Site): HeapObject {
  return allocate(frame, 'object', builtinPrototype(frame, 'Object'), site);
}

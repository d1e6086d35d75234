import type { Site } from '../../facts/index.ts';
import { reference, type HeapObject, type Value } from '../../values/index.ts';
import { contentsOf } from './iteration.ts';
import { touch, type Frame } from '../run.ts';

/** Reads all that a value holds, and all that this holds: getters and traps run. */
export function readDeep(frame: Frame, value: Value, text: string, site: Site, seen: Set<HeapObject> = new Set()): void {
  if (value.unknown !== null) touch(frame, value.unknown, 'unknown-property', `reads the properties of ${value.unknown.what}`, site);
  for (const object of value.objects) {
    if (object.kind === 'builtin' || object.kind === 'host' || object.kind === 'generator' || seen.has(object)) continue;
    seen.add(object);
    readDeep(frame, contentsOf(frame, reference(object), site), text, site, seen);
  }
}

import type { Site } from '../../facts/index.ts';
import { isPrivateKey, UNDEFINED_VALUE, type HeapObject, type Value } from '../../values/index.ts';
import { ownProperty, type PropertyKey } from '../objects/property.ts';
import { mayWrite } from '../objects/property-write.ts';
import { addEffect, type Frame } from '../run.ts';
import { completionOf, noteCompletion, type Completion } from './completions.ts';
import { isSettledByOwner } from './owner-claim.ts';
import { isRunning, isSame } from './self-replacement.ts';

/** What a getter of another module has put in its own place. */
export interface CompletedGetter {
  readonly object: HeapObject;
  readonly key: string;
  readonly value: Value;
  readonly text: string;
  readonly site: Site;
}

/** Longer prototype chains are not followed. */
const CHAIN_LIMIT = 10;

/**
 * `get key() { const value = …; Object.defineProperty(this, 'key', { value }); return value; }`: whoever reads the
 * property next gets what this getter returns, or would make the same anew, so that nothing tells whether it has run.
 * The module keeps the getter here. That it returns the value shows at its end.
 */
export function completesGetter(frame: Frame, object: HeapObject, key: PropertyKey, value: Value | undefined, text: string, site: Site): boolean {
  if (object.owner !== frame.module || frame.module === frame.run.module || frame.completion !== null) return false;
  if (value === undefined || typeof key !== 'string' || isPrivateKey(key) || !isReadBy(frame, object, key, CHAIN_LIMIT)) return false;
  frame.completion = { object, key, value, text, site };
  return true;
}

function isReadBy(frame: Frame, object: HeapObject, key: string, depth: number): boolean {
  const property = ownProperty(frame, object, key);
  if (property !== undefined && !property.absent) return property.getter?.objects.some((getter) => isRunning(frame, getter)) === true;
  return depth > 0 && object.prototype.objects.some((next) => isReadBy(frame, next, key, depth - 1));
}

/** What such a getter has put in its place; null: nothing. */
export function completedByGetter({ run }: Frame, { objects }: Value, key: string): Completion | null {
  const [object] = objects;
  if (run.phase !== 'load' || run.accesses !== null || objects.length !== 1 || object === undefined || object.owner === run.module) return null;
  return completionOf(run, object, key);
}

export function settleCompletion(activation: Frame, { object, key, value, text, site }: CompletedGetter): void {
  const { run } = activation;
  if (!isSame(activation.returned ?? UNDEFINED_VALUE, value)) mayWrite(activation, object, text, site);
  else {
    noteCompletion(run, object, key, value);
    if (!isSettledByOwner(activation, object.owner)) addEffect(activation, 'import-write', object.kind === 'function' ? 'class' : 'module', text, `writes \`${text}\`, which belongs to ${run.links.displayName(object.owner)}`, site, true);
  }
}

import type { Variable } from '../../facts/index.ts';
import { isConstant, type Environment, type HeapObject, type Value } from '../../values/index.ts';
import type { PropertyKey } from '../objects/property.ts';
import type { Frame } from '../run.ts';

/** By what the running function of another module has replaced itself, in the slot from which it is called. */
export interface Replacement {
  readonly environment: Environment;
  readonly slot: number;
  readonly value: Value;
  /** Exports that held the function and hold the new value. */
  readonly exports: readonly { readonly object: HeapObject; readonly key: string }[];
}

/**
 * A function that replaces itself completes its module's initialisation: the old value and the new one do the same, so
 * that nothing tells whether it has run. The module keeps the old one here; the rest of the call sees the new one.
 */
export function replacesRunningFunction(frame: Frame, environment: Environment, { hops, slot }: Variable): boolean {
  if (hops !== 1 || environment.facts.reassigned.includes(slot)) return false;
  return environment.slots[slot]?.objects.some((object) => isRunning(frame, object) || isMadeByRunning(frame, object)) === true;
}

export function isRunning(frame: Frame, { callable }: HeapObject): boolean {
  return callable?.kind === 'closure' && callable.module === frame.module && callable.index === frame.index;
}

function isMadeByRunning(frame: Frame, { callable }: HeapObject): boolean {
  return callable?.kind === 'closure' && callable.module === frame.module && callable.facts.functions[callable.index]?.parent === frame.index;
}

export function replacementOf({ replacement }: Frame, environment: Environment, slot: number): Value | null {
  return replacement?.environment === environment && replacement.slot === slot ? replacement.value : null;
}

/** `module.exports = f = …, module.exports.__esModule = true`: what its module holds is replaced too, or stays as it is. */
export function completesProperty(frame: Frame, object: HeapObject, key: PropertyKey, value: Value): boolean {
  const { replacement } = frame;
  if (replacement === null || object.owner !== frame.module || typeof key !== 'string') return false;
  const known = object.properties.get(key);
  if (known === undefined || known.absent || known.getter !== null || known.setter !== null) return false;
  if (isSame(known.value, value)) return true;
  const [held] = known.value.objects;
  if (!covers(replacement.value, value) || known.value.objects.length !== 1 || held === undefined || !isRunning(frame, held)) return false;
  frame.replacement = { ...replacement, exports: [...replacement.exports, { object, key }] };
  return true;
}

/** What such a property holds for the rest of the call. */
export function completedProperty({ replacement }: Frame, object: HeapObject, key: string): Value | null {
  return replacement?.exports.some((held) => held.object === object && held.key === key) === true ? replacement.value : null;
}

/** Whether the value is one of those that the function may have replaced itself by. */
function covers(all: Value, one: Value): boolean {
  return isSame(all, one) || (one.types === 0 && one.unknown === null && one.objects.length > 0 && one.objects.every((object) => all.objects.includes(object)));
}

export function isSame(left: Value, right: Value): boolean {
  if (left === right) return true;
  if (left.types !== right.types || left.unknown !== null || right.unknown !== null || left.objects.length !== right.objects.length) return false;
  if (left.objects.length === 0) return isConstant(left) && isConstant(right) && left.constant === right.constant;
  return left.types === 0 && left.objects.every((object) => right.objects.includes(object));
}

import type { Site } from '../../facts/index.ts';
import { BIGINT, BOOLEAN, join, NOTHING, NULL, NULL_VALUE, NUMBER, PRIMITIVE, STRING, SYMBOL, without, type HeapObject, type Value } from '../../values/index.ts';
import { perhaps } from '../expressions/alternatives.ts';
import { mayWrite } from '../objects/property-write.ts';
import { proxyPrototype, proxySetPrototype } from '../objects/proxy.ts';
import { certainThrow, touch, type Frame } from '../run.ts';

/** [[GetPrototypeOf]]. */
export function prototypeOf(frame: Frame, object: HeapObject, site: Site): Value {
  if (object.kind === 'proxy') return proxyPrototype(frame, object, site);
  if (object.kind !== 'builtin') return object.prototype;
  const next = frame.run.realm.knowledge.prototypeOf(object.path);
  return next === null ? NULL_VALUE : frame.run.realm.value(next);
}

export function prototypesOf(frame: Frame, value: Value, site: Site): Value {
  let result = NOTHING;
  for (const object of value.objects) result = join(result, prototypeOf(frame, object, site));
  return result;
}

/** [[SetPrototypeOf]] of everything that `target` may be. */
export function setPrototypes(frame: Frame, target: Value, prototype: Value, site: Site): void {
  if (target.unknown !== null) touch(frame, target.unknown, 'unknown-write', `sets the prototype of ${target.unknown.what}`, site);
  for (const object of target.objects) {
    if (target.objects.length === 1) setPrototype(frame, object, prototype, site);
    else perhaps(frame.run, () => setPrototype(frame, object, prototype, site));
  }
}

export function setPrototype(frame: Frame, object: HeapObject, prototype: Value, site: Site): void {
  if (object.kind === 'proxy') proxySetPrototype(frame, object, prototype, site);
  else if (inheritsFrom(prototype, object)) certainThrow(frame, 'makes an object inherit from itself', site);
  else if (mayWrite(frame, object, `the prototype of ${object.name || 'an object'}`, site)) frame.run.state.setField(object, 'prototype', without(prototype, PRIMITIVE & ~NULL));
}

/** Longer chains are not followed. */
const CHAIN_LIMIT = 30;

/** Whether the object certainly stands in the chain that begins with `prototype`. */
function inheritsFrom(prototype: Value, object: HeapObject): boolean {
  let above = prototype;
  for (let hop = 0; hop < CHAIN_LIMIT; hop++) {
    const [next] = above.objects;
    if (next === undefined || above.objects.length > 1 || above.types !== 0 || above.unknown !== null || next.kind === 'proxy') return false;
    if (next === object) return !object.summary;
    above = next.prototype;
  }
  return false;
}

/** Where members of primitives are found: the prototypes of their wrappers. */
export function primitivePrototypes(frame: Frame, value: Value): Value {
  let result = NOTHING;
  for (const [types, name] of [[STRING, 'String'], [NUMBER, 'Number'], [BOOLEAN, 'Boolean'], [SYMBOL, 'Symbol'], [BIGINT, 'BigInt']] as const) {
    if ((value.types & types) !== 0) result = join(result, frame.run.realm.value(`${name}.prototype`));
  }
  return result;
}

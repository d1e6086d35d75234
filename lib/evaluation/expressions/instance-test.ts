import type { Site } from '../../facts/index.ts';
import { ANY_BOOLEAN, boolean, isPrimitive, reference, type HeapObject, type Truth, type Value } from '../../values/index.ts';
import { perhaps } from './alternatives.ts';
import { callValue } from '../calls/call.ts';
import { getMember } from '../objects/property.ts';
import { GLOBAL_OBJECT } from '../builtins/realm.ts';
import { prototypeOf } from '../classes/prototype.ts';
import { certainThrow, touch, type Frame } from '../run.ts';

/** `left instanceof right` (InstanceofOperator): runs `right[Symbol.hasInstance]`. */
export function testInstance(frame: Frame, left: Value, right: Value, text: string, site: Site): Value {
  if (right.unknown !== null) touch(frame, right.unknown, 'unknown-coercion', `tests \`instanceof ${text}\`: ${right.unknown.what}`, site);
  if (right.unknown === null && right.objects.length === 0 && right.types !== 0) return certainThrow(frame, `tests \`instanceof ${text}\`, which is not a class`, site);
  // A primitive there is an exception.
  if (right.types !== 0) frame.run.mayThrow = true;
  if (runsOwnTest(frame, left, right, text, site) || right.unknown !== null) return ANY_BOOLEAN;
  const [constructor] = right.objects;
  if (constructor === undefined || right.objects.length > 1) return isPrimitive(left) ? boolean(false) : ANY_BOOLEAN;
  if (isPlainObject(constructor)) return certainThrow(frame, `tests \`instanceof ${text}\`, which is not a class`, site);
  if (constructor.callable?.kind === 'bound') return testInstance(frame, left, constructor.callable.target, text, site);
  const decision = isInstance(frame, left, constructor, text, site);
  return decision === 'either' ? ANY_BOOLEAN : boolean(decision === 'true');
}

/** Made here, and nothing that can be called. */
function isPlainObject({ kind, open, prototype }: HeapObject): boolean {
  return ['object', 'array', 'map', 'set', 'error'].includes(kind) && open === null && prototype.unknown === null;
}

function runsOwnTest(frame: Frame, left: Value, right: Value, text: string, site: Site): boolean {
  let runs = false;
  for (const object of right.objects) {
    if (object.kind === 'builtin' || object.kind === 'host') continue;
    const method = getMember(frame, reference(object), '@@hasInstance', `${text}[Symbol.hasInstance]`, site);
    if (method.unknown === null && method.objects.every((candidate) => candidate.kind === 'builtin')) continue;
    runs = true;
    const call = (): void => void callValue(frame, method, reference(object), { list: [left], rest: null }, `tests \`instanceof ${text}\` by \`Symbol.hasInstance\``, `${text}[Symbol.hasInstance]`, site);
    if (right.objects.length === 1) call();
    else perhaps(frame.run, call);
  }
  return runs;
}

/** OrdinaryHasInstance, of everything that the left side may be. */
function isInstance(frame: Frame, left: Value, constructor: HeapObject, text: string, site: Site): Truth {
  if (isPrimitive(left)) return 'false';
  if (left.unknown !== null || constructor.kind === 'host') return 'either';
  const wanted = getMember(frame, reference(constructor), 'prototype', `${text}.prototype`, site);
  const [prototype] = wanted.objects;
  if (isPrimitive(wanted) && wanted.types !== 0 && left.types === 0) certainThrow(frame, `tests \`instanceof ${text}\`, which has no prototype`, site);
  if (prototype === undefined || wanted.objects.length > 1 || wanted.types !== 0 || wanted.unknown !== null || prototype.summary) return 'either';
  const decisions = new Set<Truth>(left.objects.map((object) => inherits(frame, object, prototype, site)));
  if (left.types !== 0) decisions.add('false');
  const [decision] = decisions;
  return decision === undefined || decisions.size > 1 ? 'either' : decision;
}

const CHAIN_LIMIT = 60;

/** Whether `prototype` stands in the prototype chain. */
function inherits(frame: Frame, object: HeapObject, prototype: HeapObject, site: Site): Truth {
  let current: HeapObject | undefined = object;
  for (let hop = 0; hop < CHAIN_LIMIT; hop++) {
    // Whatever it inherits from, the host made it.
    if (current.path === GLOBAL_OBJECT && current.kind === 'builtin' && prototype.kind !== 'builtin' && prototype.kind !== 'host') return 'false';
    if (current.kind === 'host' || current.kind === 'namespace' || current.open !== null) return 'either';
    const next: Value | null = prototypeAbove(frame, current, site);
    if (next === null || next.unknown !== null || next.objects.length > 1 || (next.objects.length > 0 && next.types !== 0)) return 'either';
    current = next.objects[0];
    if (current === undefined) return 'false';
    if (current === prototype) return 'true';
  }
  return 'either';
}

/** Null where the tables do not tell. */
function prototypeAbove(frame: Frame, object: HeapObject, site: Site): Value | null {
  if (object.kind !== 'builtin') return prototypeOf(frame, object, site);
  const { realm } = frame.run;
  if (realm.row(object.path) === undefined) return null;
  const path = realm.knowledge.prototypeOf(object.path);
  return path === null ? { ...object.prototype, objects: [], types: 0 } : realm.value(path);
}

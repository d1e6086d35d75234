import type { FunctionFacts, ModuleFacts, Site } from '../facts/index.ts';
import { createEnvironment, createObject, join, UNINITIALISED_VALUE, type Callable, type Environment, type HeapObject, type Internal, type ObjectKind, type Value } from '../values/index.ts';
import type { Frame } from './run.ts';

/**
 * Makes an object on behalf of the judged module. In repetitions one object stands for all that are made at its site
 * (allocation-site abstraction), elsewhere every evaluation makes its own.
 */
export function allocate(frame: Frame, kind: ObjectKind, prototype: Value, site: Site, callable: Callable | null = null, internal: Internal | null = null, path = ''): HeapObject {
  const { run } = frame;
  const shared = run.allocations;
  if (shared === null) return create(frame, kind, prototype, callable, internal, path);
  const key = `${frame.module}|${site}|${kind}|${path}`;
  const known = shared.get(key) as HeapObject | undefined;
  if (known !== undefined && sameCode(known.callable, callable)) {
    known.summary = true;
    if (known.prototype !== prototype) run.state.setField(known, 'prototype', prototype);
    return known;
  }
  const made = create(frame, kind, prototype, callable, internal, path);
  shared.set(key, made);
  return made;
}

/** An object of its own, wherever the evaluation stands. */
export function create(frame: Frame, kind: ObjectKind, prototype: Value, callable: Callable | null = null, internal: Internal | null = null, path = ''): HeapObject {
  return frame.run.state.adopt(createObject(kind, frame.run.module, prototype, callable, internal, path));
}

/**
 * The bindings of one activation. In repetitions, activations of a function that makes closures share them by call
 * site, so that the closures of all rounds are the same.
 */
export function activate(frame: Frame, moduleFacts: ModuleFacts, facts: FunctionFacts, parent: Environment, receiver: Environment['receiver'], site: Site): Environment {
  const { run } = frame;
  const fresh = (): Environment => run.state.adopt(createEnvironment(run.module, facts, parent, receiver, UNINITIALISED_VALUE));
  const shared = run.allocations;
  if (shared === null || !makesClosures(frame, moduleFacts, facts)) return fresh();
  const key = `${frame.module}|${site}|activation|${facts.name}|${facts.site}`;
  const known = shared.get(key) as Environment | undefined;
  if (known !== undefined && known.parent === parent && known.facts === facts && known.receiver?.constructorOf === receiver?.constructorOf) {
    known.summary = true;
    if (receiver !== null) run.state.setReceiver(known, join(known.receiver?.value ?? receiver.value, receiver.value));
    return known;
  }
  const made = fresh();
  shared.set(key, made);
  return made;
}

function makesClosures(frame: Frame, moduleFacts: ModuleFacts, facts: FunctionFacts): boolean {
  const { capturing } = frame.run;
  let known = capturing.get(facts);
  if (known === undefined) {
    const index = moduleFacts.functions.indexOf(facts);
    known = moduleFacts.functions.some(({ parent }) => parent === index);
    capturing.set(facts, known);
  }
  return known;
}

/** A shared closure must run the same body in the same environment. */
function sameCode(left: Callable | null, right: Callable | null): boolean {
  if (left === right) return true;
  if (left?.kind === 'made' && right?.kind === 'made') return left.by === right.by && left.target === right.target;
  if (left?.kind === 'bound' && right?.kind === 'bound') return left.target.objects[0] === right.target.objects[0] && left.receiver.objects[0] === right.receiver.objects[0];
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

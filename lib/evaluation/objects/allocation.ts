import type { FunctionFacts, ModuleFacts, Site } from '../../facts/index.ts';
import { createEnvironment, createObject, join, symbol, UNINITIALISED_VALUE, type Callable, type Environment, type HeapObject, type Internal, type ObjectKind, type State, type Value } from '../../values/index.ts';
import type { Allocations, Frame, Run } from '../run.ts';

/** A symbol that is none of those made before. */
export function newSymbol(run: Run): Value {
  run.symbols++;
  return symbol(`@@${run.module}#${run.symbols}`);
}

/**
 * Makes an object on behalf of the judged module. In repetitions one object stands for all that are made at its site
 * (allocation-site abstraction), elsewhere every evaluation makes its own.
 */
export function allocate(frame: Frame, kind: ObjectKind, prototype: Value, site: Site, callable: Callable | null = null, internal: Internal | null = null, path = ''): HeapObject {
  const { run } = frame;
  const shared = run.allocations;
  if (shared === null) return create(frame, kind, prototype, callable, internal, path);
  const place = sharedAt(shared, `${frame.module}|${site}|${kind}|${path}`, (known) => !('slots' in known) && sameCode(known.callable, callable) && sameOrigin(known.internal, internal));
  if (place.known !== null) return reuse(run.state, place.known as HeapObject, prototype);
  const made = create(frame, kind, prototype, callable, internal, path);
  shared.set(place.key, made);
  return made;
}

/** Stands for one more object, which begins without what the others were given later. */
function reuse(state: State, known: HeapObject, prototype: Value): HeapObject {
  known.summary = true;
  if (known.prototype !== prototype) state.setField(known, 'prototype', prototype);
  if (known.frozen) state.setField(known, 'frozen', false);
  if (!known.extensible) state.setField(known, 'extensible', true);
  return known;
}

/** Kinds of code that are told apart at one site; beyond, the last one is replaced. */
const ALTERNATIVES = 16;

export function sharedAt(shared: Allocations, site: string, matches: (known: HeapObject | Environment) => boolean): { readonly key: string; readonly known: HeapObject | Environment | null } {
  for (let alternative = 0; ; alternative++) {
    const key = alternative === 0 ? site : `${site}|${alternative}`;
    const known = shared.get(key);
    if (known === undefined || alternative === ALTERNATIVES) return { key, known: null };
    if (matches(known)) return { key, known };
  }
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
  const same = (known: HeapObject | Environment): boolean => 'slots' in known && known.parent === parent && known.facts === facts && known.receiver?.constructorOf === receiver?.constructorOf;
  const place = sharedAt(shared, `${frame.module}|${site}|activation|${facts.name}|${facts.site}`, same);
  if (place.known !== null) {
    const known = place.known as Environment;
    known.summary = true;
    if (receiver !== null) run.state.setReceiver(known, join(known.receiver?.value ?? receiver.value, receiver.value));
    return known;
  }
  const made = fresh();
  shared.set(place.key, made);
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
  if (left?.kind === 'bound' && right?.kind === 'bound') return covers(left.target, right.target) && covers(left.receiver, right.receiver) && coverAll(left.arguments, right.arguments) && coverRest(left.rest, right.rest);
  if (left?.kind !== 'closure' || right?.kind !== 'closure') return false;
  return left.index === right.index && left.module === right.module && left.environment === right.environment;
}

/** A suspended call must be one of the same function with no other arguments. */
function sameOrigin(left: Internal | null, right: Internal | null): boolean {
  if (left?.kind === 'listing' && right?.kind === 'listing') return left.of === right.of && left.pick === right.pick;
  if (left?.kind !== 'suspended' || right?.kind !== 'suspended') return left?.kind === right?.kind;
  return sameCode(left.closure, right.closure) && covers(left.receiver, right.receiver) && coverAll(left.arguments, right.arguments) && coverRest(left.rest, right.rest);
}

function covers(left: Value, right: Value): boolean {
  return join(left, right) === left;
}

function coverAll(left: readonly Value[], right: readonly Value[]): boolean {
  return left.length === right.length && left.every((value, index) => covers(value, right[index] ?? value));
}

function coverRest(left: Value | null, right: Value | null): boolean {
  return left === null || right === null ? left === right : covers(left, right);
}

export function builtinPrototype(frame: Frame, name: string): Value {
  return frame.run.realm.prototype(name);
}

export function allocateArray(frame: Frame, site: Site): HeapObject {
  return allocate(frame, 'array', builtinPrototype(frame, 'Array'), site);
}

export function allocatePlain(frame: Frame, site: Site): HeapObject {
  return allocate(frame, 'object', builtinPrototype(frame, 'Object'), site);
}

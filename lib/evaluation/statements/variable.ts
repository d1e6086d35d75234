import type { ImportStep, ModuleId } from '../../effects/index.ts';
import type { Site, Variable } from '../../facts/index.ts';
import { BORROWED, createObject, dataProperty, forgetConstants, HOST, join, NULLISH, reference, UNDEFINED_VALUE, UNINITIALISED, unknownValue, without, type Environment, type HeapObject, type Unknown, type Value } from '../../values/index.ts';
import { environmentOf } from '../modules/round.ts';
import { addEffect, certainThrow, type Frame, type Run } from '../run.ts';
import { isSettledByOwner } from '../modules/owner-claim.ts';
import { isBookkeeping } from '../modules/bookkeeping.ts';
import { completionOf, noteCompletion } from '../modules/completions.ts';
import { isAssignedByLoads, noteExtension } from '../modules/extensions.ts';
import { replacementOf, replacesRunningFunction } from '../modules/self-replacement.ts';

export function environmentAt(frame: Frame, hops: number): Environment {
  let { environment } = frame;
  for (let hop = 0; hop < hops && environment.parent !== null; hop++) environment = environment.parent;
  return environment;
}

/** The receiver of the nearest function that has its own. */
export function receiverFrame(frame: Frame): Environment['receiver'] {
  let environment: Environment | null = frame.environment;
  while (environment !== null && environment.receiver === null && environment.facts.style === 'arrow') environment = environment.parent;
  return environment?.receiver ?? null;
}

/** The environment whose receiver {@link receiverFrame} gives. */
export function receiverEnvironment(frame: Frame): Environment | null {
  let environment: Environment | null = frame.environment;
  while (environment !== null && environment.receiver === null && environment.facts.style === 'arrow') environment = environment.parent;
  return environment;
}

export function readVariable(frame: Frame, variable: Variable): Value {
  const environment = environmentOf(environmentAt(frame, variable.hops), variable.slot);
  const value = environment.slots[variable.slot] ?? UNDEFINED_VALUE;
  if (environment.owner !== frame.run.module) return replacementOf(frame, environment, variable.slot) ?? readForeignSlot(frame, environment, variable.slot, value, variable.site);
  return readOwnSlot(frame, environment, variable.slot, value, variable.site);
}

/** A binding that the module itself makes, of its top level or of a function. */
export function readOwnSlot(frame: Frame, environment: Environment, slot: number, value: Value, site: Site): Value {
  if ((value.types & UNINITIALISED) === 0) {
    if (value === UNDEFINED_VALUE) frame.run.reads?.own(frame, environment, slot, site, false);
    return value;
  }
  const isCertain = value.types === UNINITIALISED && value.objects.length === 0 && value.unknown === null;
  frame.run.reads?.own(frame, environment, slot, site, isCertain);
  const name = environment.facts.slots[slot] ?? 'a variable';
  if (!isCertain) return without(value, UNINITIALISED);
  return certainThrow(frame, `reads \`${name}\` before it is initialised`, site);
}

/** A binding of another module: as its load left it, unless its own functions may have assigned it since. */
export function readForeignSlot(frame: Frame, environment: Environment, slot: number, value: Value, site: Site, steps: readonly ImportStep[] = []): Value {
  const { run } = frame;
  run.visited.add(environment.owner);
  run.accesses?.read(environment, slot);
  run.reads?.foreign(frame, environment, slot, value, steps, site);
  const name = environment.facts.slots[slot] ?? 'a variable';
  if ((value.types & UNINITIALISED) !== 0) {
    const given = givenUp(frame, environment.owner);
    if (given !== null) return join(without(value, UNINITIALISED), unknownValue(given));
    run.metCycle = true;
    const owner = run.links.displayName(environment.owner);
    return join(without(value, UNINITIALISED), unknownValue({ kind: 'import-cycle', what: `\`${name}\` of ${owner}, which is in the same import cycle`, reportedIn: null }));
  }
  const instance = run.links.instance(environment.owner);
  if (instance !== null && !instance.loaded && (value.types & NULLISH) !== 0) {
    run.metCycle = true;
    return join(value, unknownValue({ kind: 'import-cycle', what: `\`${name}\` of ${run.links.displayName(environment.owner)}, which is in the same import cycle`, reportedIn: null }));
  }
  const mayChange = environment.facts.reassigned.includes(slot);
  const isLeftAsLoaded = run.phase === 'load' && run.accesses === null && !isAssignedByLoads(run, environment, slot);
  const completion = isLeftAsLoaded ? completionOf(run, environment, String(slot)) : null;
  const made = mayChange ? lazilyMade(frame, environment, slot) : null;
  const completed = completion?.value ?? (completion === null || made === null ? null : reference(made));
  if (completed !== null) value = completion?.isCertain === true ? completed : join(value, completed);
  if (made !== null) return asFarAsKnown(frame, environment.owner, isLeftAsLoaded ? value : join(value, reference(made)));
  // What was given up may have assigned what is not initialised, and what functions assign.
  if (mayChange || (value.types & NULLISH) !== 0) value = asFarAsKnown(frame, environment.owner, value);
  if (!mayChange) return value;
  if (value.objects.length > 0 && (value.types & ~NULLISH) === 0 && value.unknown === null && environment.facts.assignedOnce.includes(slot)) return value;
  run.touches?.readSlot(frame, environment, slot, value, site);
  if (isLeftAsLoaded) return value;
  const weak = forgetConstants(value);
  if ((weak.types & NULLISH) === 0 && weak.objects.length === 0) return weak;
  return join(weak, unknownValue({ kind: 'unknown-property', what: `\`${name}\`, which functions of ${run.links.displayName(environment.owner)} may change`, reportedIn: null }));
}

/**
 * What a variable of another module holds that is assigned nothing but new empty collections: such a one, as if it had
 * been made by the load. A weak one is nobody's: its entries are seen by those alone who hold their keys.
 */
function lazilyMade({ run }: Frame, { facts, owner }: Environment, slot: number): HeapObject | null {
  const lazy = facts.lazilyMade.find((each) => each.slot === slot);
  if (lazy === undefined) return null;
  const place = `lazy|${owner}|${facts.site}|${slot}`;
  let made = run.standIns.get(place);
  if (made === undefined) {
    const kind = lazy.class === 'Map' ? 'map' : lazy.class === 'Set' ? 'set' : 'weak';
    made = createObject(kind, kind === 'weak' ? run.module : owner, run.realm.prototype(lazy.class), null, null, lazy.class);
    made.closed = true;
    made.summary = facts.style !== 'module';
    made.name = facts.slots[slot] ?? '';
    run.standIns.set(place, made);
  }
  return made;
}

/** Why a module that is loaded has bindings which are not initialised. */
function givenUp(frame: Frame, owner: ModuleId): Unknown | null {
  const instance = frame.run.links.instance(owner);
  return instance?.loaded === true ? instance.incomplete : null;
}

/** A value of a module whose evaluation was given up may be another by the end of its load. */
export function asFarAsKnown(frame: Frame, owner: ModuleId, value: Value): Value {
  if (owner === frame.run.module || owner === HOST || owner === BORROWED) return value;
  const incomplete = frame.run.links.instance(owner)?.incomplete ?? null;
  return incomplete === null ? value : join(value, unknownValue(incomplete));
}

/** Throws, but for a function expression's own name in sloppy code. */
function assignConstant(frame: Frame, { facts }: Environment, { slot, site }: Variable, name: string): void {
  if (slot !== facts.selfSlot || frame.facts.strict) certainThrow(frame, `assigns \`${name}\`, a constant`, site);
}

/** Assigns a binding; another module's is its state. */
export function writeVariable(frame: Frame, variable: Variable, value: Value, initialise: boolean): void {
  const environment = environmentOf(environmentAt(frame, variable.hops), variable.slot);
  const { run } = frame;
  const name = environment.facts.slots[variable.slot] ?? 'a variable';
  if (!initialise && environment.facts.constants.includes(variable.slot)) {
    assignConstant(frame, environment, variable, name);
    return;
  }
  if (environment.owner !== run.module) {
    if (run.accesses !== null) {
      run.accesses.variable(frame, environment, variable, value);
      run.state.setSlot(environment, variable.slot, value);
      return;
    }
    run.visited.add(environment.owner);
    if (replacesRunningFunction(frame, environment, variable)) {
      const earlier = replacementOf(frame, environment, variable.slot);
      frame.replacement = { environment, slot: variable.slot, value: earlier === null ? value : join(earlier, value), exports: frame.replacement?.exports ?? [] };
      completeSlot(frame, environment, variable, name, keepsCollection(run, value) ? null : value);
      return;
    }
    const made = lazilyMade(frame, environment, variable.slot);
    if (made !== null && value.objects.length === 1) {
      completeSlot(frame, environment, variable, name, made.kind === 'weak' ? null : reference(made));
      return;
    }
    noteExtension(run, environment, { key: String(variable.slot), value });
    if (isSettledByOwner(frame, environment.owner)) return;
    const isIncidental = isBookkeeping(frame, frame.module, environment, name, value);
    run.touches?.writeSlot(frame, environment, variable.slot, value, variable.site);
    addAssignment(frame, environment, name, variable.site, isIncidental);
    return;
  }
  const before = environment.slots[variable.slot];
  if (!initialise && before !== undefined && before.types === UNINITIALISED && before.objects.length === 0) {
    certainThrow(frame, `assigns \`${name}\` before it is initialised`, variable.site);
  }
  run.state.setSlot(environment, variable.slot, value);
  if (environment.facts.argumentsSlot !== null && !environment.facts.strict && !initialise) writeArgument(frame, environment, variable.slot, value);
}

function addAssignment(frame: Frame, { owner }: Environment, name: string, site: Site, isIncidental: boolean): void {
  addEffect(frame, 'import-write', 'module', name, `assigns \`${name}\`, which belongs to ${frame.run.links.displayName(owner)}`, site, isIncidental);
}

/**
 * A variable that its own module gives what it would hold in the end, whoever calls first. What a closure keeps for
 * itself nobody else can name.
 */
function completeSlot(frame: Frame, environment: Environment, { slot, site }: Variable, name: string, value: Value | null): void {
  const isDone = value === null && completionOf(frame.run, environment, String(slot))?.isCertain === true;
  noteCompletion(frame.run, environment, String(slot), value);
  if (!isDone && environment.facts.style === 'module' && !isSettledByOwner(frame, environment.owner)) addAssignment(frame, environment, name, site, true);
}

/** `f = function () { … }` beside a collection that this call made: a cache which is the new function's alone. */
function keepsCollection({ module }: Run, { objects }: Value): boolean {
  return objects.some(({ callable }) => callable?.kind === 'closure' && callable.environment.owner === module && callable.environment.slots.some((held) => held?.objects.some(({ kind, owner }) => owner === module && (kind === 'weak' || kind === 'map' || kind === 'set'))));
}

/** A parameter of a sloppy function is the element of its arguments, as far as there was an argument. */
function writeArgument({ run: { state } }: Frame, { facts, slots }: Environment, slot: number, value: Value): void {
  const [object] = slots[facts.argumentsSlot ?? -1]?.objects ?? [];
  if (object?.internal?.kind !== 'mapped' || !object.internal.slots.includes(slot)) return;
  const index = object.internal.slots.lastIndexOf(slot);
  if (object.count !== null && index >= object.count) return;
  const before = object.properties.get(String(index));
  if (object.count === null) state.setField(object, 'other', join(object.other, value));
  else state.setProperty(object, String(index), dataProperty(before === undefined || !object.summary ? value : join(before.value, value)));
}


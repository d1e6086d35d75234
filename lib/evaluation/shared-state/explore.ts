import { NO_ACCESSES, type StateAccesses } from '../../effects/index.ts';
import type { FunctionIndex, Site } from '../../facts/index.ts';
import { installedPackageOf } from '../../project/index.ts';
import { CALL, createObject, HOST, join, NOTHING, reference, State, UNDEFINED_VALUE, unknownValue, type Environment, type HeapObject, type Mark, type Unknown, type Value } from '../../values/index.ts';
import { beginStatement, BudgetSignal, DEFAULT_BUDGET, type Budget } from '../budget.ts';
import type { Realm } from '../builtins/realm.ts';
import { callValue, constructValue } from '../calls/call.ts';
import { iterateGenerator } from '../calls/generator.ts';
import type { Links, ModuleInstance } from '../modules/links.ts';
import { describe } from '../describe.ts';
import { evaluate } from '../expressions/expression.ts';
import { moduleFrame, type EvaluationOptions } from '../modules/module-evaluation.ts';
import { NORMAL } from '../statements/completion.ts';
import { createRun, ThrowSignal, type Frame, type Run } from '../run.ts';
import { bindingsOf } from './bindings.ts';
import { AccessRecorder, ANY_BINDING, bindingKey } from './access-recorder.ts';
import { exposedBy } from './exposed.ts';
import { codeOf, entriesOf, type Entry } from './entries.ts';
import { isPrototype } from './prototype.ts';
import { KeptState } from './kept-state.ts';
import { PackageKnowledge } from './package-knowledge.ts';
import { RequestHandlers, type HandedOver } from './request-handlers.ts';
import { Suspects } from './suspects.ts';

/** Steps for one function with what it sets in motion, and for all functions of one module. */
const STEPS_PER_ENTRY = 4_000;
const STEPS_PER_MODULE = 100_000;

/** Functions that a call returns or hands on are called too, up to so many for one function, and so deep. */
const MOST_RETURNED = 20;
const RETURNED_DEPTH = 2;

const BUDGET: Budget = { ...DEFAULT_BUDGET, stepsPerStatement: STEPS_PER_ENTRY, stepsPerModule: STEPS_PER_MODULE, callDepth: 30, recursion: 2, iterations: 4, cheapIterations: 4 };

const ARGUMENT: Unknown = { kind: 'unknown-call', what: 'an argument', reportedIn: CALL, origin: 'caller' };
const REQUEST: Unknown = { ...ARGUMENT, origin: 'request' };
const OUTCOME: Unknown = { kind: 'unknown-call', what: 'what a callback is given', reportedIn: CALL };
const RECEIVER: Unknown = { kind: 'unknown-call', what: 'the receiver', reportedIn: CALL };

/**
 * Calls every function that the load of a module left, with arguments of which nothing is known, each from the state
 * that the load left, and tells which state that is not the call's own is written. What a call makes belongs to the
 * call. Nothing of it stays. `isComplete`: also functions that by their text write nothing.
 */
export function exploreFunctions(instance: ModuleInstance | null, links: Links, realm: Realm, { trustClaims, trustCasts = false, packages = new PackageKnowledge(), placeOf = ({ site }) => site }: EvaluationOptions, isComplete = false): StateAccesses {
  if (instance === null) return NO_ACCESSES;
  const recorder = new AccessRecorder(instance, links, packages);
  const paths = recorder.pathsOf(instance.module);
  if (paths === null) return NO_ACCESSES;
  const state = State.afterLoad();
  const entered = new Set<string>();
  const own = new Set<FunctionIndex>();
  const suspects = new Suspects(instance, links, recorder.uses);
  const handlers = new RequestHandlers(instance.facts, instance.module, packages);
  const kept = new KeptState();
  let steps = 0;
  const explore = (action: (frame: Frame) => void): void => {
    if (steps > STEPS_PER_MODULE) {
      recorder.leftovers.cut();
      return;
    }
    const run: Run = { ...createRun(CALL, links, realm, { trustClaims, trustCasts }, BUDGET, { accesses: recorder }), state };
    beginStatement(run);
    aside(state, (mark) => {
      action(moduleFrame(run, instance));
      kept.note(state.since(mark));
    });
    steps += run.steps;
    for (const index of run.entered.get(instance.module) ?? []) own.add(index);
    for (const [module, indices] of run.entered) for (const index of indices) entered.add(nameOf(module, index));
  };
  const looked = new Map<HeapObject, ReadonlySet<string>>();
  const call = (frame: Frame, entry: Entry): void => {
    recorder.begin(entry);
    callEntry(frame, entry, handlers);
    looked.set(entry.callee, recorder.looked);
  };
  const exploreAll = (isMeant: (entry: Entry) => boolean): void => {
    for (const entry of entriesOf(instance, recorder.pathsOf(instance.module) ?? paths, handlers)) {
      if (!isMeant(entry) || (entry.isInner && wasEntered(entry, entered)) || !(isComplete || isSuspect(entry, instance, suspects))) continue;
      explore((frame) => call(frame, entry));
    }
    for (const handedOver of handlers.handedOver) explore((frame) => { for (const entry of handlersOf(frame, handedOver)) if (isMeant(entry)) call(frame, entry); });
  };
  exploreAll(() => true);
  // What earlier calls left, later ones change.
  if (!kept.isEmpty) {
    aside(state, () => {
      kept.install(state);
      const roots = rootsOf(kept, recorder);
      recorder.restart();
      entered.clear();
      exploreAll(({ callee, receiver }) => receiver !== null || looksAt(looked.get(callee), roots));
    });
  }
  return { ...recorder.found(placeOf, own), bindings: isComplete ? bindingsOf(instance) : [], exposed: exposedBy(instance) };
}

/** The bindings that lead to what is kept; null: one of them is not known. */
function rootsOf(kept: KeptState, recorder: AccessRecorder): ReadonlySet<string> | null {
  const roots = new Set<string>();
  for (const holder of kept.holders) {
    if ('slots' in holder) {
      if (holder.facts.style === 'module') for (const slot of kept.slotsOf(holder)) roots.add(bindingKey(holder.owner, holder.facts.slots[slot] ?? ''));
      continue;
    }
    const root = recorder.pathsOf(holder.owner)?.placeOf(holder)?.path[0];
    if (root === undefined || root === 'exports') return null;
    roots.add(bindingKey(holder.owner, root));
  }
  return roots;
}

/** What was not called may look at anything. */
function looksAt(looked: ReadonlySet<string> | undefined, roots: ReadonlySet<string> | null): boolean {
  return looked === undefined || roots === null || looked.has(ANY_BINDING) || [...roots].some((root) => looked.has(root));
}

/** Takes back what the action did. */
function aside(state: State, action: (mark: Mark) => void): void {
  const mark = state.mark();
  try {
    action(mark);
  } finally {
    state.resume(mark, []);
  }
}

/** What belongs to a request is followed into other modules of the package. */
function handlersOf(frame: Frame, { expression, from, isMaker }: HandedOver): Entry[] {
  const name = describe(frame, expression);
  const at = { function: from, site: expression.site };
  return attempted(frame.run, () => evaluate(frame, expression)).objects.flatMap((object): Entry[] => {
    const [callee = object] = object.callable?.kind === 'bound' ? object.callable.target.objects : [object];
    const receiver = object.callable?.kind === 'bound' ? object.callable.receiver : null;
    const code = callee.callable?.kind === 'closure' ? codeOf(callee) : null;
    if (code === null || installedPackageOf(code) !== installedPackageOf(frame.module)) return [];
    return [{ callee, receiver, name, isInner: false, isHandler: !isMaker, isMaker, ...(code === frame.module ? {} : { at }) }];
  });
}

function nameOf(module: string, index: FunctionIndex): string {
  return `${index} ${module}`;
}

function wasEntered({ callee: { callable } }: Entry, entered: ReadonlySet<string>): boolean {
  return callable?.kind === 'closure' && entered.has(nameOf(callable.module, callable.index));
}

function isSuspect({ callee: { callable }, receiver, isHandler }: Entry, { module }: ModuleInstance, suspects: Suspects): boolean {
  // What belongs to a request is followed into other modules.
  if (isHandler) return true;
  if (callable?.kind === 'closure') return callable.module !== module || suspects.has(callable.index, receiver !== null || keepsReceiver(callable.environment));
  if (callable?.kind !== 'class' || callable.definition.module !== module) return true;
  const { constructorFunction, fields } = callable.definition;
  return [constructorFunction, ...fields.map(({ element }) => element.initialiser)].some((index) => index !== null && suspects.has(index, false));
}

/** An arrow function of something that the load made: what it writes of `this` is shared. */
function keepsReceiver(environment: Environment | null): boolean {
  let at = environment;
  while (at !== null && at.receiver === null) at = at.parent;
  return at !== null && at.facts.style !== 'module' && at.receiver?.value.objects.some(({ owner }) => owner !== HOST && owner !== CALL) === true;
}

function callEntry(frame: Frame, { callee, receiver, isHandler, isMaker = false, at }: Entry, handlers: RequestHandlers): void {
  const { run } = frame;
  const recorder = run.accesses as AccessRecorder;
  const called = new Set<HeapObject>();
  const call = (object: HeapObject, self: Value, depth: number, given: Unknown): void => {
    if (called.has(object) || called.size > MOST_RETURNED) return;
    called.add(object);
    recorder.handedOut.length = 0;
    recorder.isServing = given === REQUEST;
    const result = attempted(run, () => callWithAnything(at === undefined ? frame : { ...frame, index: at.function }, object, self, given, at?.site ?? frame.facts.site));
    attempted(run, () => { runLater(run); return UNDEFINED_VALUE; });
    for (const made of result.objects) if (made.kind === 'generator' && made.owner === CALL) attempted(run, () => iterated(frame, made, given, at?.site ?? frame.facts.site));
    noteGivenAway(recorder, result);
    if (depth === RETURNED_DEPTH) return;
    // What another module's function does when it is called back, that module tells.
    const handedOut = recorder.handedOut.filter((next) => codeOf(next) === frame.module);
    for (const [next, home] of functionsIn(result)) call(next, home, depth + 1, (isMaker && depth === 0) || isHandlerIn(frame, next, handlers) ? REQUEST : ARGUMENT);
    // What a promise or a listener gives is nothing that a caller chose.
    for (const next of handedOut) call(next, unknownValue(RECEIVER), depth + 1, isHandlerIn(frame, next, handlers) ? REQUEST : OUTCOME);
  };
  call(callee, receiver ?? instanceOf(callee), 0, isHandler ? REQUEST : ARGUMENT);
}

/** Of an instance that a method is called on nothing is known but its class, or that of a subclass. */
function instanceOf({ callable }: HeapObject): Value {
  const home = callable?.kind === 'closure' ? callable.home : null;
  const known = home !== null && isPrototype(home) ? reference(createObject('object', CALL, reference(home))) : NOTHING;
  return join(known, unknownValue(RECEIVER));
}

/** What a call returns, also as a member of something new or as what a promise gives. */
function noteGivenAway(recorder: Pick<AccessRecorder, 'givenAway'>, { objects }: Value, depth = 1): void {
  for (const object of objects) {
    if (object.owner !== CALL) recorder.givenAway.add(object);
    else if (depth > 0) for (const value of [object.contents, ...[...object.properties.values()].map((property) => property.value)]) noteGivenAway(recorder, value, depth - 1);
  }
}

/** Where it throws, or goes on too long, it gives undefined. */
function attempted(run: Run, action: () => Value): Value {
  try {
    return action();
  } catch (signal) {
    if (!(signal instanceof ThrowSignal || signal instanceof BudgetSignal || signal instanceof RangeError)) throw signal;
    if (!(signal instanceof ThrowSignal)) run.accesses?.leftovers.cut();
    run.stack.length = 0;
    return UNDEFINED_VALUE;
  }
}

function isHandlerIn({ module }: Frame, { callable }: HeapObject, handlers: RequestHandlers): boolean {
  return callable?.kind === 'closure' && callable.module === module && handlers.has(callable.index, '');
}

function callWithAnything(frame: Frame, callee: HeapObject, receiver: Value, argument: Unknown, site: Site): Value {
  const given = { list: [], rest: unknownValue(argument) };
  if (callee.callable?.kind === 'class') return constructValue(frame, reference(callee), given, null, callee.name, site);
  return callValue(frame, reference(callee), receiver, given, 'is called', callee.name, site);
}

/** A generator's body runs when its caller takes values from it, who may give it anything. */
function iterated(frame: Frame, generator: HeapObject, given: Unknown, site: Site): Value {
  frame.run.state.setField(generator, 'keys', unknownValue(given));
  iterateGenerator(frame, generator, site, () => NORMAL, () => undefined);
  runLater(frame.run);
  return UNDEFINED_VALUE;
}

function runLater(run: Run): void {
  for (let index = 0; index < run.later.length; index++) run.later[index]?.();
  run.later.length = 0;
}

/** Functions that a call made and gives away, each with the object that it is a method of. */
function functionsIn(value: Value, depth = 2): (readonly [HeapObject, Value])[] {
  const found: (readonly [HeapObject, Value])[] = [];
  for (const object of value.objects) {
    if (object.owner !== CALL) continue;
    if (object.callable?.kind === 'closure') found.push([object, unknownValue(RECEIVER)]);
    if (depth === 0) continue;
    for (const property of object.properties.values()) {
      for (const held of [property.value, property.getter, property.setter]) {
        if (held !== null) for (const [inner] of functionsIn(held, depth - 1)) found.push([inner, reference(object)]);
      }
    }
    found.push(...functionsIn(object.contents, depth - 1));
  }
  return found;
}

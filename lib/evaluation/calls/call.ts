import type { FunctionFacts, Site } from '../../facts/index.ts';
import {
  isNothing, isPrimitive, join, joinAll, NOTHING, reference, UNDEFINED_VALUE, unknownValue,
  dataProperty, type Callable, type Environment, type HeapObject, type Internal, type Value,
} from '../../values/index.ts';
import { activate, allocate, builtinPrototype, create } from '../objects/allocation.ts';
import { alternatives } from '../expressions/alternatives.ts';
import { step } from '../budget.ts';
import { callAsync } from './async-call.ts';
import { callBuiltin, constructBuiltin } from '../builtins/builtin-call.ts';
import { constructed, constructedByDerived, constructs } from '../classes/constructor.ts';
import { noteThrown } from '../statements/exception.ts';
import { initialiseFields } from '../classes/field.ts';
import { makeFunction } from './function-object.ts';
import { makeGenerator } from './generator.ts';
import type { Resumption } from './generator-step.ts';
import { bindPattern, hideParameters } from '../statements/pattern.ts';
import { getMember, type PropertyKey } from '../objects/property.ts';
import { settleScratch } from '../objects/scratch-write.ts';
import { writeElementOfLiteral } from '../objects/property-write.ts';
import { settleCompletion } from '../modules/self-completion.ts';
import { proxyCall, proxyConstruct } from '../objects/proxy.ts';
import { callMade } from './made-function.ts';
import { receiverOfMethod } from './method-receiver.ts';
import { GLOBAL_OBJECT } from '../builtins/realm.ts';
import { enterable, evaluateRecursion } from './recursion.ts';
import { claim } from '../claim.ts';
import { addReason, certainThrow, silentUnknown, ThrowSignal, touch, type Consume, type Frame } from '../run.ts';
import { noteUnseen } from '../shared-state/handed-out.ts';
import { inPassing } from '../shared-state/passing-call.ts';
import { executeBody } from '../statements/statement.ts';
import { constructWrapper } from './wrapper.ts';

/** Arguments of a call; `rest` joins any number of further ones. */
export interface Arguments {
  readonly list: readonly Value[];
  readonly rest: Value | null;
}

export const NO_ARGUMENTS: Arguments = { list: [], rest: null };

export function argument(given: Arguments, index: number): Value {
  const value = given.list[index];
  if (value !== undefined) return value;
  return given.rest === null ? UNDEFINED_VALUE : join(UNDEFINED_VALUE, given.rest);
}

/**
 * Calls whatever `callee` may be. `action` is the step's text in a witness ("calls `f()`"), `name` what is called.
 * `key`: under which the callee was found in the receiver.
 */
export function callValue(frame: Frame, callee: Value, receiver: Value, given: Arguments, action: string, name: string, site: Site, key: PropertyKey = null): Value {
  const { run } = frame;
  const receiverFor = (object: HeapObject): Value => (key === null ? receiver : receiverOfMethod(frame, receiver, key, object));
  if (isNothing(callee)) return NOTHING;
  if (frame.module === run.module && run.touches !== null) run.touches.passes(given, receiver);
  const callables = callablesOf(callee);
  if (callee.unknown === null && callables.length === 0) return certainThrow(frame, `calls \`${name}\`, which is not a function`, site);
  if (callables.length === 1 && callee.unknown === null) {
    if (callee.types !== 0) run.mayThrow = true;
    return invoke(frame, callables[0] as HeapObject, receiverFor(callables[0] as HeapObject), given, action, name, site);
  }
  const branches = callables.map((object) => {
    const own = receiverFor(object);
    return () => {
      // Those of built-ins evaluate no form, and in nested loops there may be millions of them.
      step(run);
      return invoke(frame, object, own, given, action, name, site);
    };
  });
  if (callee.unknown !== null) {
    const { unknown } = callee;
    branches.push(() => callUnknown(frame, unknown, given, name, site));
  }
  return alternatives(run, branches);
}

function callUnknown(frame: Frame, unknown: NonNullable<Value['unknown']>, given: Arguments, name: string, site: Site): Value {
  noteUnseen(frame, given, name);
  touch(frame, unknown, 'unknown-call', `calls \`${name}()\`${unknown.what === '' ? '' : `: ${unknown.what}`}`, site);
  const origins = [unknown, ...given.list.map((value) => value.unknown), given.rest?.unknown];
  const from = origins.find((each) => each?.origin === 'request') ?? origins.find((each) => each?.origin !== undefined);
  return silentUnknown(frame.run, 'unknown-call', `the result of \`${name}()\``, from ?? undefined);
}

function callablesOf(value: Value): readonly HeapObject[] {
  return value.objects.length === 1 && isCallable(value.objects[0] as HeapObject) ? value.objects : value.objects.filter(isCallable);
}

export function isCallable(object: HeapObject): boolean {
  if (object.kind === 'proxy') return object.contents.unknown !== null || object.contents.objects.some(isCallable);
  return object.callable !== null || object.kind === 'host';
}

export function invoke(frame: Frame, object: HeapObject, receiver: Value, given: Arguments, action: string, name: string, site: Site): Value {
  if (object.kind === 'proxy') return proxyCall(frame, object, receiver, given, action, name, site);
  const { callable } = object;
  if (callable === null) return callBuiltin(frame, object, receiver, given, action, name, site);
  switch (callable.kind) {
    case 'closure':
      return invokeClosure(frame, object, callable, receiver, given, UNDEFINED_VALUE, action, site);
    case 'class':
      return certainThrow(frame, `calls the class \`${name}\` without \`new\``, site);
    case 'bound':
      return callValue(frame, callable.target, callable.receiver, boundArguments(callable, given), action, name, site);
    case 'builtin':
      return callBuiltin(frame, object, receiver, given, action, name, site);
    case 'made':
      return callMade(frame, callable, receiver, given, site);
  }
}

function boundArguments({ arguments: first, rest }: Extract<Callable, { kind: 'bound' }>, given: Arguments): Arguments {
  if (rest === null) return { list: [...first, ...given.list], rest: given.rest };
  return { list: first, rest: joinAll([rest, ...given.list, given.rest ?? NOTHING]) };
}

type Closure = Extract<Callable, { kind: 'closure' }>;

function functionFacts(closure: Closure): FunctionFacts {
  return closure.facts.functions[closure.index] as FunctionFacts;
}

/** The closure with its module's present code: what another module holds may have been made from an earlier text. */
function upToDate(frame: Frame, closure: Closure): Closure {
  if (closure.module === frame.run.module) return closure;
  const facts = frame.run.links.facts(closure.module);
  return facts === null || facts === closure.facts ? closure : { ...closure, facts };
}

/** Runs a function's body for these arguments and returns what the call gives. */
function invokeClosure(frame: Frame, self: HeapObject | null, closure: Closure, receiver: Value, given: Arguments, newTarget: Value, action: string, site: Site): Value {
  const facts = functionFacts(closure);
  if (facts.generator) return makeGenerator(frame, self, closure, receiver, given, action, site);
  const call = (): Completed => runClosure(frame, self, closure, receiver, given, newTarget, action, site);
  const { accesses } = frame.run;
  const known = accesses === null || frame.run.stack.length === 0 ? null : accesses.knownResult(frame, closure, receiver, given, facts.name);
  if (known !== null) return known;
  if (!facts.async) return accesses === null ? call().value : accesses.entered.leave(closure, receiver, call().value);
  return callAsync(frame, site, () => {
    const { value, activation } = call();
    return { value, suspended: activation.suspended };
  });
}

/** Binds the parameters of a generator function, which runs their defaults; its body waits. */
export function bindParameters(frame: Frame, self: HeapObject | null, closure: Closure, receiver: Value, given: Arguments, action: string, site: Site, known: Environment | null): Environment {
  const { run } = frame;
  const facts = functionFacts(closure);
  const made = activationOf(frame, closure, receiverOf(facts, receiver, UNDEFINED_VALUE, closure, self, frame), site);
  const activation = known === null ? made : { ...made, environment: known };
  run.stack.push({ from: { module: frame.module, function: frame.index, code: frame.moduleFacts, site, text: action }, callee: facts.name, facts: null, environment: null });
  try {
    enter(activation, facts, self, given, `${frame.module}|${site}`);
  } finally {
    run.stack.pop();
  }
  return activation.environment;
}

/** What a function's body left: its value, and the activation for what it yielded and its receiver. */
interface Completed {
  readonly value: Value;
  readonly activation: Frame;
}

export function runClosure(frame: Frame, self: HeapObject | null, closure: Closure, receiver: Value, given: Arguments, newTarget: Value, action: string, site: Site, resumed: Resumption | null = null): Completed {
  const { run } = frame;
  closure = upToDate(frame, closure);
  const facts = functionFacts(closure);
  // The evaluation depends on the function's code.
  const entered = run.entered.get(closure.module);
  if (entered === undefined) run.entered.set(closure.module, new Set([closure.index]));
  else entered.add(closure.index);
  const enterWith = (list: Arguments, self_: Value): Completed => {
    const inFull = (): Completed => enterClosure(frame, self, closure, self_, list, newTarget, action, site, resumed);
    return run.accesses === null ? inFull() : inPassing(frame, closure.module, inFull, (value) => ({ value, activation: activationOf(frame, closure, receiverOf(facts, self_, newTarget, closure, self, frame), site) }));
  };
  if (enterable(run, facts, closure.environment) === 'enter') return enterWith(given, receiver);
  const last = activationOf(frame, closure, receiverOf(facts, receiver, newTarget, closure, self, frame), site);
  const value = evaluateRecursion(frame, facts, closure.environment, given, receiver, site, (list, self_) => {
    const completed = enterWith(list, self_);
    last.yielded = join(last.yielded, completed.activation.yielded);
    return completed.value;
  });
  return { value, activation: last };
}

function activationOf(frame: Frame, closure: Closure, receiver: Environment['receiver'], site: Site): Frame {
  const facts = functionFacts(closure);
  const environment = activate(frame, closure.facts, facts, closure.environment, receiver, site);
  return { run: frame.run, module: closure.module, moduleFacts: closure.facts, facts, index: closure.index, environment, returned: null, yielded: NOTHING, consume: null, known: null, suspended: null, label: null, targets: [], leaves: 0, left: null, chains: [], replacement: null, completion: null };
}

function enterClosure(frame: Frame, self: HeapObject | null, closure: Closure, receiver: Value, given: Arguments, newTarget: Value, action: string, site: Site, resumed: Resumption | null): Completed {
  const { run } = frame;
  const facts = functionFacts(closure);
  const bound = resumed !== null && resumed.environment.facts === facts && !run.stack.some((call) => call.facts === facts && call.environment === closure.environment);
  const made = activationOf(frame, closure, receiverOf(facts, receiver, newTarget, closure, self, frame), site);
  const activation = bound ? { ...made, environment: resumed.environment } : made;
  activation.consume = resumed?.consume ?? null;
  const transparent = (facts.style === 'initialiser' || facts.style === 'namespace') && frame.module === run.module;
  const { phase, claimed, operation } = run;
  run.operation = null;
  run.stack.push({ from: transparent ? null : { module: frame.module, function: frame.index, code: frame.moduleFacts, site, text: action }, callee: facts.name, facts, environment: closure.environment });
  if (facts.noSideEffects) run.claimed = claim(run, 'noSideEffects', facts.name, `\`${facts.name}()\` is annotated as free of side effects`, { module: closure.module, function: closure.index, code: closure.facts, site: facts.site });
  const scratch = run.scratch.length;
  let value = UNDEFINED_VALUE;
  try {
    if (!bound) enter(activation, facts, self, given, `${frame.module}|${site}`);
    if (bound && resumed.part !== undefined) resumed.part(activation);
    else executeBody(activation);
    if (activation.completion !== null) settleCompletion(activation, activation.completion);
  } catch (signal) {
    // An exception inside an async function is a rejection of its promise.
    if (!(signal instanceof ThrowSignal && facts.async)) throw signal;
    noteThrown(run, signal);
    value = NOTHING;
  } finally {
    if (run.scratch.length > scratch) settleScratch(activation, scratch);
    run.stack.pop();
    run.phase = phase;
    run.claimed = claimed;
    run.operation = operation;
  }
  return { value: activation.returned ?? value, activation };
}

function receiverOf(facts: FunctionFacts, receiver: Value, newTarget: Value, closure: Closure, self: HeapObject | null, frame: Frame): Environment['receiver'] {
  if (facts.style === 'arrow') return null;
  return { value: !facts.strict && isPrimitive(receiver) && (receiver.types & ~3) === 0 ? frame.run.realm.value(GLOBAL_OBJECT) : receiver, newTarget, home: closure.home, constructorOf: self };
}

/** Function declarations, `arguments`, the own name and the parameters. `caller`: the place of the call. */
export function enter(activation: Frame, facts: FunctionFacts, self: HeapObject | null, given: Arguments, caller: string): void {
  const { run, environment } = activation;
  const { state } = run;
  for (const { slot, function: index } of facts.hoisted) state.setSlot(environment, slot, reference(makeFunction(activation, index)));
  if (facts.selfSlot !== null && self !== null) state.setSlot(environment, facts.selfSlot, reference(self));
  if (facts.argumentsSlot !== null) state.setSlot(environment, facts.argumentsSlot, reference(argumentsObject(activation, given, caller)));
  hideParameters(activation);
  facts.parameters.forEach((pattern, index) => bindPattern(activation, pattern, argument(given, index), true));
  if (facts.restParameter !== null) bindPattern(activation, facts.restParameter, reference(restArray(activation, given, facts.parameters.length, caller)), true);
}

function restArray(activation: Frame, given: Arguments, from: number, caller: string): HeapObject {
  const array = allocate(activation, 'array', builtinPrototype(activation, 'Array'), activation.facts.site, null, null, `rest|${caller}`);
  writeElementOfLiteral(activation, array, given.list.slice(from), given.rest);
  return array;
}

function argumentsObject(activation: Frame, given: Arguments, caller: string): HeapObject {
  const object = allocate(activation, 'arguments', builtinPrototype(activation, 'Object'), activation.facts.site, null, parametersOf(activation), `arguments|${caller}`);
  writeElementOfLiteral(activation, object, given.list, given.rest);
  activation.run.state.setProperty(object, '@@iterator', dataProperty(activation.run.realm.value('Array.prototype.values'), false));
  return object;
}

/** CreateMappedArgumentsObject: in sloppy functions whose parameters are names alone. */
function parametersOf({ facts, environment }: Frame): Internal | null {
  if (facts.strict || facts.restParameter !== null || facts.parameters.length === 0) return null;
  const slots = facts.parameters.map((pattern) => (pattern.kind === 'reference' && pattern.target.kind === 'variable' ? pattern.target.slot : -1));
  return slots.includes(-1) ? null : { kind: 'mapped', environment, slots };
}

/** For an object that nobody has seen yet. */
export function fillElements(array: HeapObject, given: Arguments): void {
  given.list.forEach((value, index) => array.properties.set(String(index), dataProperty(value)));
  array.count = given.rest === null ? given.list.length : null;
  if (given.rest !== null) array.other = given.rest;
}

/** `new callee(...)`; `newTarget` is the class whose prototype the instance gets. */
export function constructValue(frame: Frame, callee: Value, given: Arguments, newTarget: Value | null, name: string, site: Site): Value {
  const { run } = frame;
  if (isNothing(callee)) return NOTHING;
  if (frame.module === run.module && run.touches !== null) run.touches.passes(given, UNDEFINED_VALUE);
  const callables = callablesOf(callee);
  if (callee.unknown === null && callables.length === 0) return certainThrow(frame, `constructs \`${name}\`, which is not a constructor`, site);
  if (callables.length === 1 && callee.unknown === null) return construct(frame, callables[0] as HeapObject, given, newTarget ?? reference(callables[0] as HeapObject), name, site);
  const branches = callables.map((object) => () => construct(frame, object, given, newTarget ?? reference(object), name, site));
  if (callee.unknown !== null) {
    const { unknown } = callee;
    branches.push(() => {
      noteUnseen(frame, given, name);
      touch(frame, unknown, 'unknown-call', `constructs \`new ${name}()\`${unknown.what === '' ? '' : `: ${unknown.what}`}`, site);
      return silentUnknown(run, 'unknown-call', `the result of \`new ${name}()\``);
    });
  }
  return alternatives(run, branches);
}

export function construct(frame: Frame, object: HeapObject, given: Arguments, newTarget: Value, name: string, site: Site): Value {
  const { callable } = object;
  if (object.kind === 'proxy') return proxyConstruct(frame, object, given, newTarget, name, site);
  if (callable === null) return constructBuiltin(frame, object, given, newTarget, name, site);
  switch (callable.kind) {
    case 'class':
      return constructClass(frame, object, callable.definition, given, newTarget, name, site);
    case 'closure':
      return constructFunction(frame, object, callable, given, newTarget, name, site);
    case 'bound':
      return constructValue(frame, callable.target, boundArguments(callable, given), null, name, site);
    case 'builtin':
      return constructBuiltin(frame, object, given, newTarget, name, site);
    case 'made':
      return constructWrapper(frame, callable, given, newTarget, name, site) ?? certainThrow(frame, `constructs \`${name}\`, which is not a constructor`, site);
  }
}

/** The prototype that an instance gets: `newTarget.prototype`. */
export function prototypeFor(frame: Frame, newTarget: Value, site: Site): Value {
  return getMember(frame, newTarget, 'prototype', 'new.target.prototype', site);
}

function constructFunction(frame: Frame, object: HeapObject, closure: Closure, given: Arguments, newTarget: Value, name: string, site: Site): Value {
  const facts = functionFacts(closure);
  if (!constructs(facts)) return certainThrow(frame, `constructs \`${name}\`, which is not a constructor`, site);
  const instance = allocate(frame, 'object', prototypeFor(frame, newTarget, site), site);
  const { value } = runClosure(frame, object, closure, reference(instance), given, newTarget, `constructs \`new ${name}()\``, site);
  return constructed(value, reference(instance));
}

function constructClass(frame: Frame, object: HeapObject, definition: Extract<Callable, { kind: 'class' }>['definition'], given: Arguments, newTarget: Value, name: string, site: Site): Value {
  const { constructorFunction, superclass } = definition;
  if (superclass === null) {
    const instance = reference(allocate(frame, 'object', prototypeFor(frame, newTarget, site), site));
    initialiseFields(frame, object, definition, instance, name, site);
    if (constructorFunction === null) return instance;
    return constructed(runConstructor(frame, object, definition, constructorFunction, instance, given, newTarget, name, site).value, instance);
  }
  if (constructorFunction === null) {
    const instance = constructValue(frame, superclass, given, newTarget, 'super', site);
    initialiseFields(frame, object, definition, instance, name, site);
    return instance;
  }
  const { value, activation } = runConstructor(frame, object, definition, constructorFunction, UNDEFINED_VALUE, given, newTarget, name, site);
  return constructedByDerived(frame, value, activation.environment.receiver?.value ?? UNDEFINED_VALUE, name, site);
}

function runConstructor(frame: Frame, object: HeapObject, definition: Extract<Callable, { kind: 'class' }>['definition'], index: number, instance: Value, given: Arguments, newTarget: Value, name: string, site: Site): { readonly value: Value; readonly activation: Frame } {
  const home = object.properties.get('prototype')?.value.objects[0] ?? null;
  const closure: Closure = { kind: 'closure', module: definition.module, facts: definition.facts, index, environment: definition.environment, home };
  return runClosure(frame, object, closure, instance, given, newTarget, `constructs \`new ${name}()\``, site);
}

import { NO_ACCESSES, type StateAccesses } from '../../effects/index.ts';
import type { FunctionIndex } from '../../facts/index.ts';
import { CALL, reference, State, UNDEFINED_VALUE, unknownValue, type HeapObject, type Unknown, type Value } from '../../values/index.ts';
import { beginStatement, BudgetSignal, DEFAULT_BUDGET, type Budget } from '../budget.ts';
import type { Realm } from '../builtins/realm.ts';
import { callValue, constructValue } from '../calls/call.ts';
import type { Links, ModuleInstance } from '../modules/links.ts';
import { moduleFrame, type EvaluationOptions } from '../modules/module-evaluation.ts';
import { createRun, ThrowSignal, type Frame, type Run } from '../run.ts';
import { AccessRecorder } from './access-recorder.ts';
import { exposedBy } from './exposed.ts';
import { entriesOf, type Entry } from './entries.ts';

/** Steps for one function with what it sets in motion, and for all functions of one module. */
const STEPS_PER_ENTRY = 4_000;
const STEPS_PER_MODULE = 100_000;

/** Functions that a call returns or hands on are called too, up to so many for one function, and so deep. */
const MOST_RETURNED = 20;
const RETURNED_DEPTH = 2;

const BUDGET: Budget = { ...DEFAULT_BUDGET, stepsPerStatement: STEPS_PER_ENTRY, stepsPerModule: STEPS_PER_MODULE, callDepth: 30, recursion: 2, iterations: 4, cheapIterations: 4 };

const ARGUMENT: Unknown = { kind: 'unknown-call', what: 'an argument', reportedIn: CALL, origin: 'caller' };
const RECEIVER: Unknown = { kind: 'unknown-call', what: 'the receiver', reportedIn: CALL };

/**
 * Calls every function that the load of a module left, with arguments of which nothing is known, each from the state
 * that the load left, and tells which state that is not the call's own is written. What a call makes belongs to the
 * call. Nothing of it stays.
 */
export function exploreFunctions(instance: ModuleInstance | null, links: Links, realm: Realm, { trustClaims, trustCasts = false, placeOf = ({ site }) => site }: EvaluationOptions): StateAccesses {
  const recorder = new AccessRecorder(links);
  const paths = instance === null ? null : recorder.pathsOf(instance.module);
  if (instance === null || paths === null) return NO_ACCESSES;
  const state = new State();
  const entered = new Set<string>();
  let steps = 0;
  for (const entry of entriesOf(instance, paths)) {
    if (steps > STEPS_PER_MODULE) break;
    if (entry.isInner && wasEntered(entry, entered)) continue;
    const run: Run = { ...createRun(CALL, links, realm, { trustClaims, trustCasts }, BUDGET, { accesses: recorder }), state };
    recorder.entry = entry.name;
    beginStatement(run);
    state.fork([() => { callEntry(moduleFrame(run, instance), entry); return false; }]);
    steps += run.steps;
    for (const [module, indices] of run.entered) for (const index of indices) entered.add(nameOf(module, index));
  }
  return { writes: recorder.writesFound(placeOf), exposed: exposedBy(instance) };
}

function nameOf(module: string, index: FunctionIndex): string {
  return `${index} ${module}`;
}

function wasEntered({ callee: { callable } }: Entry, entered: ReadonlySet<string>): boolean {
  return callable?.kind === 'closure' && entered.has(nameOf(callable.module, callable.index));
}

function callEntry(frame: Frame, { callee, receiver }: Entry): void {
  const { run } = frame;
  const recorder = run.accesses as AccessRecorder;
  const called = new Set<HeapObject>();
  const attempt = (action: () => Value): Value => {
    try {
      return action();
    } catch (signal) {
      if (!(signal instanceof ThrowSignal || signal instanceof BudgetSignal || signal instanceof RangeError)) throw signal;
      run.stack.length = 0;
      return UNDEFINED_VALUE;
    }
  };
  const call = (object: HeapObject, self: Value, depth: number): void => {
    if (called.has(object) || called.size > MOST_RETURNED) return;
    called.add(object);
    recorder.handedOut.length = 0;
    const result = attempt(() => callWithAnything(frame, object, self));
    attempt(() => { runLater(run); return UNDEFINED_VALUE; });
    if (depth === RETURNED_DEPTH) return;
    for (const next of [...functionsIn(result), ...recorder.handedOut.map((each) => [each, unknownValue(RECEIVER)] as const)]) call(next[0], next[1], depth + 1);
  };
  call(callee, receiver ?? unknownValue(RECEIVER), 0);
}

function callWithAnything(frame: Frame, callee: HeapObject, receiver: Value): Value {
  const given = { list: [], rest: unknownValue(ARGUMENT) };
  const site = frame.facts.site;
  if (callee.callable?.kind === 'class') return constructValue(frame, reference(callee), given, null, callee.name, site);
  return callValue(frame, reference(callee), receiver, given, 'is called', callee.name, site);
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

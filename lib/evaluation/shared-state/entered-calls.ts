import type { ModuleId } from '../../effects/index.ts';
import type { FunctionFacts } from '../../facts/index.ts';
import { BORROWED, CALL, HOST, type Callable, type Environment, type HeapObject, type Value } from '../../values/index.ts';
import type { Arguments } from '../calls/call.ts';

export type Closure = Extract<Callable, { kind: 'closure' }>;

/** Statements of a function that is entered wherever it is called, as what it gives may be state: `() => state.items`. */
const SHORT = 2;

/** A call that would find nothing new: what it gives, as far as that is known. */
export interface Skipped {
  /** Null: nothing is known. */
  readonly value: Value | null;
}

/**
 * Calls that differ in nothing that matters to shared state. One that is given nothing shared writes what any other such
 * call of the function writes: one of them is enough. Of another module's function, that module tells itself.
 */
export class EnteredCalls {
  private readonly module: ModuleId;
  private readonly known = new Map<FunctionFacts, { readonly environment: Environment; readonly receiver: HeapObject | null; readonly functions: readonly HeapObject[]; value: Value | null }[]>();

  /** `module`: the one whose functions are looked at. */
  constructor(module: ModuleId) {
    this.module = module;
  }

  /** Another function is called from outside: it matters which of such receivers it writes first. */
  begin(isTold: (receiver: HeapObject) => boolean): void {
    for (const [facts, calls] of this.known) this.known.set(facts, calls.filter(({ receiver }) => receiver === null || !isTold(receiver)));
  }

  /** Null: the call is to be entered, and {@link leave} says what it gave. */
  skipped(closure: Closure, receiver: Value, given: Arguments): Skipped | null {
    const facts = closure.facts.functions[closure.index] as FunctionFacts;
    if (given.list.some(isShared) || (given.rest !== null && isShared(given.rest))) return null;
    const self = sharedReceiver(receiver);
    if (self === 'several') return null;
    if (closure.module !== this.module && closure.environment.owner !== CALL && self === null && facts.body.length > SHORT) return { value: null };
    const calls = this.known.get(facts) ?? [];
    const call = calls.find((each) => each.environment === closure.environment && each.receiver === self);
    const functions = functionsIn(given);
    // What it gives may be one of the functions that it was given.
    if (call !== undefined) return functions.length === call.functions.length && functions.every((each) => call.functions.includes(each)) ? call : { value: null };
    this.known.set(facts, [...calls, { environment: closure.environment, receiver: self, functions, value: null }]);
    return null;
  }

  /** Notes and returns what a call gave. What its own objects are differs from call to call. */
  leave(closure: Closure, receiver: Value, value: Value): Value {
    const self = sharedReceiver(receiver);
    const call = this.known.get(closure.facts.functions[closure.index] as FunctionFacts)?.find((each) => each.environment === closure.environment && each.receiver === self);
    if (call !== undefined && value.objects.every(({ owner }) => owner !== CALL)) call.value = value;
    return value;
  }
}

function functionsIn({ list, rest }: Arguments): HeapObject[] {
  return [...list, ...(rest === null ? [] : [rest])].flatMap(({ objects }) => objects.filter(({ callable }) => callable !== null));
}

function sharedReceiver({ objects }: Value): HeapObject | null | 'several' {
  const shared = objects.filter((object) => isSharedObject(object) || object.callable?.kind === 'class');
  return shared.length > 1 ? 'several' : (shared[0] ?? null);
}

/** Whether a callee could change shared state through the value, or keep what belongs to a request. */
function isShared({ objects, unknown }: Value): boolean {
  if (unknown?.origin === 'request') return true;
  return objects.some((object) => isSharedObject(object) || (object.owner === CALL && [...object.properties.values()].some(({ value }) => value.objects.some(isSharedObject))));
}

function isSharedObject({ owner, frozen, callable }: HeapObject): boolean {
  return owner !== CALL && owner !== HOST && owner !== BORROWED && !frozen && callable === null;
}

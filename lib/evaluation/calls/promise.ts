import type { Site } from '../../facts/index.ts';
import { isNothing, join, NOTHING, NULLISH, reference, without, type HeapObject, type Value } from '../../values/index.ts';
import { allocate, builtinPrototype } from '../objects/allocation.ts';
import { perhaps } from '../expressions/alternatives.ts';
import { callValue } from './call.ts';
import { settler } from './made-function.ts';
import { getMember, weaken } from '../objects/property.ts';
import { decide, handle, REJECTED, UNREJECTED, watch } from './rejections.ts';
import { silentUnknown, throwing, touch, type Frame } from '../run.ts';

/*
 * A promise keeps what it is fulfilled with in `contents`, where a promise stands for one whose state it takes over,
 * and what it is rejected with in `keys`. Its `count` says whether that is all.
 */

export function createPromise(frame: Frame, site: Site): HeapObject {
  const promise = allocate(frame, 'promise', builtinPrototype(frame, 'Promise'), site, null, null, 'Promise');
  frame.run.state.setField(promise, 'count', UNREJECTED);
  watch(frame, promise, site);
  return promise;
}

/** A promise that is resolved with `value`. */
export function promiseOf(frame: Frame, value: Value, site: Site): Value {
  const promise = createPromise(frame, site);
  resolve(frame, promise, value, site);
  return reference(promise);
}

/** Promise resolve functions: the `then` of what is no native promise is called. */
export function resolve(frame: Frame, promise: HeapObject, value: Value, site: Site): void {
  const promises = value.objects.filter((object) => isNative(frame, object, site));
  const others = awaitValue(frame, { ...value, objects: value.objects.filter((object) => !promises.includes(object)) }, 'a value', site);
  const isSettledElsewhere = value.unknown !== null || value.objects.some((object) => !promises.includes(object) && !others.objects.includes(object));
  if (isSettledElsewhere) rejectPerhaps(frame, promise);
  handle(frame.run, { ...NOTHING, objects: promises });
  frame.run.state.setField(promise, 'contents', join(join(promise.contents, others), { ...NOTHING, objects: promises }));
  if (!isSettledElsewhere) decide(frame, promise);
}

export function reject(frame: Frame, promise: HeapObject, reason: Value, certain: boolean): void {
  frame.run.state.setField(promise, 'keys', join(promise.keys, reason));
  if (!certain) return;
  frame.run.state.setField(promise, 'count', REJECTED);
  decide(frame, promise);
}

/** With an error of the language, or by code that is not looked at. */
export function rejectPerhaps(frame: Frame, promise: HeapObject): void {
  if (promise.count === UNREJECTED) frame.run.state.setField(promise, 'count', null);
}

/** Whether a promise, or one whose state it takes over, may be rejected. */
export function mayBeRejected(frame: Frame, promise: HeapObject, seen: readonly HeapObject[] = []): boolean {
  if (seen.includes(promise)) return false;
  if (promise.kind !== 'promise' || promise.summary || promise.owner !== frame.run.module) return true;
  if (promise.count !== UNREJECTED || !isNothing(promise.keys)) return true;
  return promise.contents.objects.some((object) => object.kind === 'promise' && mayBeRejected(frame, object, [...seen, promise]));
}

/** What a promise may be fulfilled with, as far as it is known by now. */
export function fulfilment(frame: Frame, promise: HeapObject): Value {
  return stateOf(frame, promise, 'contents', []);
}

/** Whether nothing that was evaluated by now settles the promise, but perhaps an error of the language. */
export function isPending(frame: Frame, promise: HeapObject): boolean {
  return promise.kind === 'promise' && promise.count !== REJECTED && isNothing(fulfilment(frame, promise)) && isNothing(rejection(frame, promise));
}

/** What a promise may be rejected with, apart from errors of the language. */
export function rejection(frame: Frame, promise: HeapObject): Value {
  return stateOf(frame, promise, 'keys', []);
}

function stateOf(frame: Frame, promise: HeapObject, field: 'contents' | 'keys', seen: readonly HeapObject[]): Value {
  if (seen.includes(promise)) return NOTHING;
  const adopted = promise.contents.objects.filter(({ kind }) => kind === 'promise');
  const own = weaken(frame, promise, promise[field]);
  let result: Value = field === 'keys' ? own : { ...own, objects: own.objects.filter(({ kind }) => kind !== 'promise') };
  for (const other of adopted) result = join(result, stateOf(frame, other, field, [...seen, promise]));
  return result;
}

/** What `await` of a value gives: what promises are fulfilled with; a `then` of the program is called. */
export function awaitValue(frame: Frame, value: Value, text: string, site: Site): Value {
  let result: Value = { types: value.types, constant: value.constant, objects: [], unknown: null };
  if (value.unknown !== null) {
    touch(frame, value.unknown, 'unknown-call', `awaits \`${text}\`: ${value.unknown.what}`, site);
    result = join(result, silentUnknown(frame.run, 'unknown-call', `the awaited \`${text}\``, value.unknown.leftGlobally === true ? undefined : value.unknown));
  }
  handle(frame.run, value);
  const [only] = value.objects;
  if (only !== undefined && value.objects.length === 1 && value.types === 0 && value.unknown === null) throwIfRejected(frame, only, text, site);
  for (const object of value.objects) result = join(result, settled(frame, object, text, site));
  return result;
}

function throwIfRejected(frame: Frame, promise: HeapObject, text: string, site: Site): void {
  if (promise.kind !== 'promise' || promise.count !== REJECTED || promise.contents !== NOTHING || promise.summary) return;
  if (frame.run.undecided === 0 || frame.run.guarded > 0) throw throwing(frame, promise.keys, `awaits \`${text}\`, which is rejected`, site);
}

/** PromiseResolve of an object: a native promise as it is; of others reads `then` and, where it is a function, calls it. */
export function settled(frame: Frame, object: HeapObject, text: string, site: Site): Value {
  if (isNative(frame, object, site)) return outcome(frame, object);
  if (object.kind === 'host') return reference(object);
  if (object.callable === null && object.kind === 'builtin') return reference(object);
  const then = without(getMember(frame, reference(object), 'then', `${text}.then`, site), NULLISH);
  if (isNothing(then)) return reference(object);
  if (object.kind === 'promise' && then.unknown === null && then.objects.every(({ kind }) => kind === 'builtin')) return outcome(frame, object);
  return settledByThen(frame, object, then, text, site);
}

function outcome(frame: Frame, promise: HeapObject): Value {
  handle(frame.run, reference(promise));
  if (mayBeRejected(frame, promise)) frame.run.mayThrow = true;
  frame.run.thrown = join(frame.run.thrown, rejection(frame, promise));
  const value = fulfilment(frame, promise);
  return isNothing(value) && isNothing(rejection(frame, promise)) ? silentUnknown(frame.run, 'unsupported', 'what a promise resolves to') : value;
}

function settledByThen(frame: Frame, object: HeapObject, then: Value, text: string, site: Site): Value {
  const { phase } = frame.run;
  frame.run.phase = 'load-async';
  const promise = createPromise(frame, site);
  perhaps(frame.run, () => void callValue(frame, then, reference(object), { list: [settler(frame, 'resolve', promise), settler(frame, 'reject', promise)], rest: null }, `calls \`${text}.then()\``, `${text}.then`, site));
  frame.run.phase = phase;
  const value = join(fulfilment(frame, promise), object.kind === 'promise' ? fulfilment(frame, object) : NOTHING);
  frame.run.thrown = join(frame.run.thrown, promise.keys);
  return isNothing(value) ? silentUnknown(frame.run, 'unsupported', 'what a promise resolves to') : value;
}

/** A promise whose `constructor` is the built-in: its own `then` is not looked at. */
function isNative(frame: Frame, object: HeapObject, site: Site): boolean {
  if (object.kind !== 'promise') return false;
  if (!object.properties.has('constructor') && object.prototype.unknown === null && object.prototype.objects.every(({ kind }) => kind === 'builtin')) return true;
  const constructor = getMember(frame, reference(object), 'constructor', 'constructor', site);
  return constructor.unknown === null && constructor.objects.length === 1 && constructor.objects[0]?.path === 'Promise';
}

/** Evaluates `callback` when the load is over, as what the load set in motion and may happen. */
export function later(frame: Frame, callback: () => void): void {
  afterwards(frame, () => {
    perhaps(frame.run, callback);
    frame.run.reactions.noteChange();
  });
}

/** Evaluates `callback` when the load is over, as what the load set in motion. */
export function afterwards(frame: Frame, callback: () => void): void {
  const { run } = frame;
  const stack = [...run.stack];
  const { claimed } = run;
  run.later.push(() => {
    run.stack.push(...stack);
    run.phase = 'load-async';
    run.claimed = claimed;
    try {
      callback();
    } finally {
      run.stack.length = 0;
      run.claimed = null;
    }
  });
}

/** How often what waits for a promise lets others go first, which may settle it. */
export const MOST_TURNS = 3;

/** Where a function goes on after the load and waits for what nothing has settled: what is set in motion by then may do so. */
export function letOthersSettle(frame: Frame, { objects }: Value): void {
  const { run } = frame;
  const { current, phase, claimed } = run;
  if (current === null || !objects.some((object) => isPending(frame, object))) return;
  const stack = [...run.stack];
  const last = run.later.length;
  run.current = null;
  try {
    for (let index = current + 1; index < last; index++) perhaps(run, () => void run.later[index]?.());
  } finally {
    run.current = current;
    run.phase = phase;
    run.claimed = claimed;
    run.stack.push(...stack);
  }
}

/** Where the top level waits, what was set in motion before may run. */
export function runPending(frame: Frame): void {
  const { run } = frame;
  const { phase } = run;
  run.reactions.noteChange();
  for (let index = 0; index < run.later.length; index++) run.later[index]?.();
  run.phase = phase;
}

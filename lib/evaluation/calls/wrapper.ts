import type { Site } from '../../facts/index.ts';
import { isNothing, join, joinAll, NOTHING, NULL_VALUE, NULLISH, reference, UNDEFINED_VALUE, unknownValue, without, type Callable, type HeapObject, type Value } from '../../values/index.ts';
import { allocate } from '../objects/allocation.ts';
import { addHostEffect } from '../builtins/builtin-member.ts';
import { argument, callValue, constructValue, type Arguments } from './call.ts';
import { catching } from '../statements/exception.ts';
import { makeBuiltinFunction } from './made-function.ts';
import { awaitValue, createPromise, later, reject, rejection, resolve } from './promise.ts';
import type { Frame } from '../run.ts';

/** `util.promisify`, `callbackify`, `deprecate`: what they return calls what they were given. */
export type WrapperKind = 'promisified' | 'callbackified' | 'deprecated';

/** The function around `wrapped`, from which it inherits what it has not itself. */
export function wrap(frame: Frame, kind: WrapperKind, wrapped: Value, site: Site): Value {
  const holder = allocate(frame, 'object', NULL_VALUE, site, null, null, kind);
  frame.run.state.setField(holder, 'contents', join(holder.contents, wrapped));
  const made = allocate(frame, 'function', without(wrapped, NULLISH), site, { kind: 'made', by: kind, target: holder });
  made.name = wrapped.objects[0]?.name ?? '';
  return reference(made);
}

type Made = Extract<Callable, { kind: 'made' }>;

/** A call of a wrapper; null where the function is none. */
export function callWrapper(frame: Frame, { by, target }: Made, receiver: Value, given: Arguments, site: Site): Value | null {
  if (target === null) return null;
  switch (by) {
    case 'promisified':
      return callPromisified(frame, target, receiver, given, site);
    case 'callbackified':
      return callCallbackified(frame, target, receiver, given, site);
    case 'deprecated':
      warn(frame, target, site);
      return callWrapped(frame, target, receiver, given, site);
    default:
      return null;
  }
}

/** `new` of a wrapper; null where it is no constructor. */
export function constructWrapper(frame: Frame, { by, target }: Made, given: Arguments, newTarget: Value, name: string, site: Site): Value | null {
  if (by !== 'deprecated' || target === null) return null;
  warn(frame, target, site);
  return constructValue(frame, target.contents, given, newTarget, name, site);
}

function nameOf(holder: HeapObject): string {
  return holder.contents.objects[0]?.name || 'a wrapped function';
}

function callWrapped(frame: Frame, holder: HeapObject, receiver: Value, given: Arguments, site: Site): Value {
  const name = nameOf(holder);
  return callValue(frame, holder.contents, receiver, given, `calls \`${name}()\``, name, site);
}

/** The first call prints a warning. */
function warn(frame: Frame, holder: HeapObject, site: Site): void {
  const effect = frame.run.realm.row('process.emitWarning')?.call?.effect;
  if (effect !== undefined) addHostEffect(frame, effect, `${nameOf(holder)}()`, site);
}

/** The function is given a callback besides: what it is called with settles the promise. */
function callPromisified(frame: Frame, holder: HeapObject, receiver: Value, given: Arguments, site: Site): Value {
  const { run } = frame;
  const promise = createPromise(frame, site);
  const callback = makeBuiltinFunction(frame, 'settle', promise);
  const list = given.rest === null ? { list: [...given.list, callback], rest: null } : { list: given.list, rest: join(given.rest, callback) };
  reject(frame, promise, catching(run, () => void callWrapped(frame, holder, receiver, list, site)).values, false);
  // A function of the host calls back on a later event.
  if (holder.contents.objects.some(({ kind }) => kind === 'builtin')) {
    run.state.setField(promise, 'contents', join(promise.contents, unknownValue({ kind: 'unmodelled', what: `what \`${nameOf(holder)}\` gives`, reportedIn: null })));
  }
  return reference(promise);
}

/** The last argument is a callback: a microtask gives it what the promise settles to. */
function callCallbackified(frame: Frame, holder: HeapObject, receiver: Value, given: Arguments, site: Site): Value {
  const callback = given.rest ?? given.list[given.list.length - 1] ?? UNDEFINED_VALUE;
  const promise = callWrapped(frame, holder, receiver, { list: given.list.slice(0, -1), rest: given.rest }, site);
  later(frame, () => {
    const reasons = joinAll(promise.objects.map((object) => (object.kind === 'promise' ? rejection(frame, object) : NOTHING)));
    const result = awaitValue(frame, promise, 'a promise', site);
    callValue(frame, callback, UNDEFINED_VALUE, { list: [join(NULL_VALUE, reasons), result], rest: null }, 'calls a callback', 'a callback', site);
  });
  return UNDEFINED_VALUE;
}

/** The callback of a promisified function: `(error, value)`. */
export function settlePromisified(frame: Frame, promise: HeapObject, given: Arguments, site: Site): void {
  const reason = without(argument(given, 0), NULLISH);
  if (!isNothing(reason)) reject(frame, promise, reason, false);
  resolve(frame, promise, argument(given, 1), site);
}

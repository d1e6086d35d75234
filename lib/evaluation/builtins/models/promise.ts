import { ANY_STRING, dataProperty, isNothing, join, joinAll, NOTHING, NULLISH, reference, without, type HeapObject, type Value } from '../../../values/index.ts';
import { allocateArray, allocatePlain } from '../../objects/allocation.ts';
import { perhaps } from '../../expressions/alternatives.ts';
import type { BuiltinCall, Model } from '../builtin-call.ts';
import { argument, callValue } from '../../calls/call.ts';
import { catching } from '../../statements/exception.ts';
import { listOf } from '../../objects/iteration.ts';
import { settler } from '../../calls/made-function.ts';
import { afterwards, awaitValue, createPromise, fulfilment, mayBeRejected, promiseOf, reject, rejection, rejectPerhaps, resolve } from '../../calls/promise.ts';
import { getMember } from '../../objects/property.ts';
import { setMember, writeElementOfLiteral } from '../../objects/property-write.ts';
import { certainThrow, silentUnknown, type Frame } from '../../run.ts';

/** Runs what a promise is settled by; what it throws rejects the promise. */
function settling(frame: Frame, promise: HeapObject, action: () => void): void {
  const { values, byLanguage, completed } = catching(frame.run, action);
  if (byLanguage) rejectPerhaps(frame, promise);
  reject(frame, promise, values, !completed && promise.contents === NOTHING);
}

/** `new Promise(executor)`: the executor runs at once. */
const construct: Model = (call) => {
  const { frame, given, newTarget, site } = call;
  if (newTarget === null) return certainThrow(frame, `calls \`${call.name}\` without \`new\``, site);
  const promise = createPromise(frame, site);
  const list = [settler(frame, 'resolve', promise), settler(frame, 'reject', promise)];
  settling(frame, promise, () => {
    callValue(frame, argument(given, 0), { ...NOTHING, types: 1 }, { list, rest: null }, `calls \`${call.name}\` with an executor`, 'the executor of a promise', site);
  });
  return reference(promise);
};

interface Reactions {
  readonly fulfilled: Value | null;
  readonly rejected: Value | null;
  /** The handlers of `finally` are given nothing and leave the outcome as it is. */
  readonly isFinally: boolean;
}

function reactionsOf({ path, given }: BuiltinCall): Reactions {
  const handler = (index: number): Value | null => {
    const value = without(argument(given, index), NULLISH);
    return isNothing(value) ? null : value;
  };
  if (path.endsWith('finally')) return { fulfilled: handler(0), rejected: handler(0), isFinally: true };
  return path.endsWith('catch') ? { fulfilled: null, rejected: handler(0), isFinally: false } : { fulfilled: handler(0), rejected: handler(1), isFinally: false };
}

/** `then` and its like: the callbacks run in microtasks, after the load. */
const then: Model = (call) => {
  const { frame, receiver, site } = call;
  const own = call.path.endsWith('then') ? null : ownThen(call);
  if (own !== null) return own;
  const result = createPromise(frame, site);
  const { fulfilled, rejected, isFinally } = reactionsOf(call);
  const react = (handler: Value, value: Value): void =>
    settling(frame, result, () => {
      const returned = callValue(frame, handler, { ...NOTHING, types: 1 }, { list: isFinally ? [] : [value], rest: null }, `calls \`${call.name}\` with a callback`, `the callback of ${call.name}`, site);
      if (!isFinally) resolve(frame, result, returned, site);
      else awaitValue(frame, returned, 'a callback', site);
    });
  const fulfil = (): void => {
    const { value } = outcomeOf(frame, receiver);
    if (fulfilled !== null) react(fulfilled, value);
    if (fulfilled === null || isFinally) resolve(frame, result, value, site);
  };
  const fail = (): void => {
    const { reason } = outcomeOf(frame, receiver);
    if (rejected !== null && !isFinally) react(rejected, join(reason, silentUnknown(frame.run, 'internal', 'the reason of a rejection')));
    if (rejected === null || isFinally) rejectPerhaps(frame, result);
    if (rejected === null || isFinally) reject(frame, result, reason, false);
  };
  afterwards(frame, () => {
    if (isFulfilled(frame, receiver)) fulfil();
    else for (const reaction of [fulfil, fail]) perhaps(frame.run, reaction);
  });
  return reference(result);
};

/** Whether the only thing that can have happened to a promise is that it was resolved. */
function isFulfilled(frame: Frame, { objects, types, unknown }: Value): boolean {
  const [promise] = objects;
  return promise !== undefined && objects.length === 1 && types === 0 && unknown === null && !mayBeRejected(frame, promise) && !isNothing(fulfilment(frame, promise));
}

function outcomeOf(frame: Frame, promise: Value): { readonly value: Value; readonly reason: Value } {
  const promises = promise.objects.filter(({ kind }) => kind === 'promise');
  const value = joinAll(promises.map((object) => fulfilment(frame, object)));
  const reason = joinAll(promises.map((object) => rejection(frame, object)));
  return { value: isNothing(value) ? silentUnknown(frame.run, 'unsupported', 'what a promise resolves to') : value, reason };
}

/** `catch` and `finally` call the `then` that the promise or its class may have in the built-in's place. */
function ownThen({ frame, receiver, given, name, site }: BuiltinCall): Value | null {
  const method = getMember(frame, receiver, 'then', `${name}.then`, site);
  if (method.unknown === null && method.objects.every(({ kind }) => kind === 'builtin')) return null;
  return callValue(frame, method, receiver, { list: [{ ...NOTHING, types: 1 }, argument(given, 0)], rest: null }, `calls \`then()\` by \`${name}\``, 'then', site);
}

/** `Promise.all` and its like: what the promises resolve to, in an array or one of them. */
function combining(shape: 'all' | 'any' | 'settled'): Model {
  return (call) => {
    const { frame, given, site } = call;
    const { list, rest } = listOf(frame, argument(given, 0), site);
    const promise = createPromise(frame, site);
    rejectPerhaps(frame, promise);
    const settled = list.map((value) => combined(call, value, shape));
    const others = rest === null || isNothing(rest) ? null : combined(call, rest, shape);
    if (shape === 'any') {
      resolve(frame, promise, join(joinAll(settled), others ?? NOTHING), site);
      return reference(promise);
    }
    const array = allocateArray(frame, site);
    writeElementOfLiteral(frame, array, settled, others);
    frame.run.state.setField(promise, 'contents', join(promise.contents, reference(array)));
    return reference(promise);
  };
}

/** One of the promises: made by the class's `resolve`, then waited for by its `then`. */
function combined(call: BuiltinCall, value: Value, shape: 'all' | 'any' | 'settled'): Value {
  const { frame, site } = call;
  const { run } = frame;
  let given = NOTHING;
  const thrown = catching(run, () => {
    given = awaitValue(frame, resolvedByClass(call, value), 'a promise', site);
  });
  for (const object of value.objects) if (object.kind === 'promise' && object.properties.has('then')) awaitOwnThen(call, object);
  if (shape !== 'settled') return given;
  const result = allocatePlain(frame, site);
  frame.run.state.setProperty(result, 'status', dataProperty(ANY_STRING));
  frame.run.state.setProperty(result, 'value', { ...dataProperty(given), absent: true });
  frame.run.state.setProperty(result, 'reason', { ...dataProperty(join(thrown.values, silentUnknown(run, 'internal', 'the reason of a rejection'))), absent: true });
  return reference(result);
}

function resolvedByClass({ frame, receiver, name, site }: BuiltinCall, value: Value): Value {
  const isOwn = receiver.objects.some(({ kind }) => kind !== 'builtin');
  if (!isOwn) return value;
  const method = getMember(frame, receiver, 'resolve', `${name}.resolve`, site);
  if (method.unknown === null && method.objects.every(({ kind }) => kind === 'builtin')) return value;
  return callValue(frame, method, receiver, { list: [value], rest: null }, `calls \`resolve()\` by \`${name}\``, 'resolve', site);
}

function awaitOwnThen({ frame, name, site }: BuiltinCall, promise: HeapObject): void {
  const method = getMember(frame, reference(promise), 'then', `${name}.then`, site);
  callValue(frame, method, reference(promise), { list: [], rest: null }, `calls \`then()\` by \`${name}\``, 'then', site);
}

const withResolvers: Model = ({ frame, site }) => {
  const promise = createPromise(frame, site);
  const result = allocatePlain(frame, site);
  const parts = [['promise', reference(promise)], ['resolve', settler(frame, 'resolve', promise)], ['reject', settler(frame, 'reject', promise)]] as const;
  for (const [key, value] of parts) setMember(frame, reference(result), key, value, key, site, true);
  return reference(result);
};

export const PROMISE_MODELS: Readonly<Record<string, Model>> = {
  Promise: construct,
  'Promise.resolve': ({ frame, given, site }) => {
    const value = argument(given, 0);
    const isPromise = value.objects.length === 1 && value.types === 0 && value.unknown === null && value.objects[0]?.kind === 'promise';
    return isPromise ? value : promiseOf(frame, value, site);
  },
  'Promise.reject': ({ frame, given, site }) => {
    const promise = createPromise(frame, site);
    reject(frame, promise, argument(given, 0), true);
    return reference(promise);
  },
  'Promise.all': combining('all'),
  'Promise.allSettled': combining('settled'),
  'Promise.race': combining('any'),
  'Promise.any': combining('any'),
  'Promise.withResolvers': withResolvers,
  'Promise.prototype.then': then,
  'Promise.prototype.catch': then,
  'Promise.prototype.finally': then,
};

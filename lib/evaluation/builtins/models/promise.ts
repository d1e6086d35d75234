import { isNothing, join, joinAll, NOTHING, reference, UNDEFINED_VALUE, type HeapObject, type Value } from '../../../values/index.ts';
import { allocatePlain } from '../../objects/allocation.ts';
import { perhaps } from '../../expressions/alternatives.ts';
import type { BuiltinCall, Model } from '../builtin-call.ts';
import { argument, callValue, isCallable } from '../../calls/call.ts';
import { catching } from '../../statements/exception.ts';
import { settler } from '../../calls/made-function.ts';
import { handle, isDecided, isRejected, leaveOpen, REJECTED } from '../../calls/rejections.ts';
import { afterwards, awaitValue, createPromise, fulfilment, isPending, mayBeRejected, MOST_TURNS, promiseOf, reject, rejection, rejectPerhaps, resolve } from '../../calls/promise.ts';
import { getMember } from '../../objects/property.ts';
import { setMember } from '../../objects/property-write.ts';
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

/** What stands in the place of a handler: what is no function leaves the outcome as it is. */
interface Handler {
  readonly functions: Value;
  readonly mayBeNone: boolean;
}

interface Reactions {
  readonly fulfilled: Handler;
  readonly rejected: Handler;
  /** The handlers of `finally` are given nothing and leave the outcome as it is. */
  readonly isFinally: boolean;
}

function handlerOf({ objects, types, unknown }: Value): Handler {
  const functions: Value = { ...NOTHING, objects: objects.filter(isCallable), unknown };
  return { functions, mayBeNone: types !== 0 || functions.objects.length < objects.length || isNothing(functions) };
}

function reactionsOf({ path, given }: BuiltinCall): Reactions {
  const handler = (index: number): Handler => handlerOf(argument(given, index));
  if (path.endsWith('finally')) return { fulfilled: handler(0), rejected: handler(0), isFinally: true };
  return path.endsWith('catch') ? { fulfilled: handlerOf(UNDEFINED_VALUE), rejected: handler(0), isFinally: false } : { fulfilled: handler(0), rejected: handler(1), isFinally: false };
}

/** `Promise.try(callback, ...arguments)`: the callback runs at once, and what it throws rejects the promise. */
const attempt: Model = ({ frame, given, name, site }) => {
  const promise = createPromise(frame, site);
  settling(frame, promise, () => {
    const returned = callValue(frame, argument(given, 0), UNDEFINED_VALUE, { list: given.list.slice(1), rest: given.rest }, `calls \`${name}\` with a callback`, `the callback of ${name}`, site);
    if (!isNothing(returned)) resolve(frame, promise, returned, site);
  });
  return reference(promise);
};

/** `then` and its like: the callbacks run in microtasks, after the load. */
const then: Model = (call) => {
  const { frame, receiver, site } = call;
  const own = call.path.endsWith('then') ? null : ownThen(call);
  if (own !== null) return own;
  const result = createPromise(frame, site);
  const { fulfilled, rejected, isFinally } = reactionsOf(call);
  const react = ({ functions, mayBeNone }: Handler, value: Value): void => {
    if (isNothing(functions)) return;
    const run = (): void => settling(frame, result, () => {
      const returned = callValue(frame, functions, { ...NOTHING, types: 1 }, { list: isFinally ? [] : [value], rest: null }, `calls \`${call.name}\` with a callback`, `the callback of ${call.name}`, site);
      if (!isFinally) resolve(frame, result, returned, site);
      else awaitValue(frame, returned, 'a callback', site);
    });
    if (mayBeNone) perhaps(frame.run, run);
    else run();
  };
  const fulfil = (): void => {
    const { value } = outcomeOf(frame, receiver);
    react(fulfilled, value);
    if (result.count === REJECTED && isNothing(result.contents)) return;
    if (fulfilled.mayBeNone || isFinally) resolve(frame, result, value, site);
  };
  const fail = (): void => {
    const { reason } = outcomeOf(frame, receiver);
    react(rejected, join(reason, silentUnknown(frame.run, 'internal', 'the reason of a rejection')));
    if (!rejected.mayBeNone && !isFinally) return;
    rejectPerhaps(frame, result);
    reject(frame, result, reason, isRejectedOne(receiver) && isNothing(result.contents));
  };
  handle(frame.run, receiver);
  const handlers = [fulfilled, rejected].flatMap(({ functions }) => functions.objects);
  const place = `${frame.module}|${site}|${handlers.map(codeOf).join()}`;
  const reaction = (): void => {
    if (isFulfilled(frame, receiver)) fulfil();
    else if (isRejectedOne(receiver)) fail();
    else for (const each of [fulfil, fail]) perhaps(frame.run, each);
    if (!isDecidedOne(receiver)) leaveOpen(frame, result);
  };
  const settle = (turns: number): void => afterwards(frame, () => {
    if (turns > 0 && isPendingOne(frame, receiver)) settle(turns - 1);
    else frame.run.reactions.run(frame.run, place, [...receiver.objects, ...handlers, result], reaction);
  });
  settle(MOST_TURNS);
  return reference(result);
};

function codeOf({ callable, path }: HeapObject): string {
  return callable?.kind === 'closure' ? `${callable.module} ${callable.index}` : path;
}

function only({ objects, types, unknown }: Value): HeapObject | null {
  return objects.length === 1 && types === 0 && unknown === null ? (objects[0] ?? null) : null;
}

function isRejectedOne(receiver: Value): boolean {
  const promise = only(receiver);
  return promise !== null && isRejected(promise);
}

function isPendingOne(frame: Frame, receiver: Value): boolean {
  const promise = only(receiver);
  return promise !== null && isPending(frame, promise);
}

function isDecidedOne(receiver: Value): boolean {
  const promise = only(receiver);
  return promise !== null && isDecided(promise);
}

/** Whether the only thing that can have happened to a promise is that it was resolved. */
function isFulfilled(frame: Frame, receiver: Value): boolean {
  const promise = only(receiver);
  return promise !== null && !mayBeRejected(frame, promise) && !isNothing(fulfilment(frame, promise));
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

const withResolvers: Model = ({ frame, site }) => {
  const promise = createPromise(frame, site);
  const result = allocatePlain(frame, site);
  const parts = [['promise', reference(promise)], ['resolve', settler(frame, 'resolve', promise)], ['reject', settler(frame, 'reject', promise)]] as const;
  for (const [key, value] of parts) setMember(frame, reference(result), key, value, key, site, true);
  return reference(result);
};

export const PROMISE_MODELS: Readonly<Record<string, Model>> = {
  Promise: construct,
  'Promise.resolve': ({ frame, given, name, site }) => {
    const value = argument(given, 0);
    for (const object of value.objects) if (object.kind === 'promise') getMember(frame, reference(object), 'constructor', `${name}'s argument.constructor`, site);
    const isPromise = value.objects.length === 1 && value.types === 0 && value.unknown === null && value.objects[0]?.kind === 'promise';
    return isPromise ? value : promiseOf(frame, value, site);
  },
  'Promise.reject': ({ frame, given, site }) => {
    const promise = createPromise(frame, site);
    reject(frame, promise, argument(given, 0), true);
    return reference(promise);
  },
  'Promise.try': attempt,
  'Promise.withResolvers': withResolvers,
  'Promise.prototype.then': then,
  'Promise.prototype.catch': then,
  'Promise.prototype.finally': then,
};

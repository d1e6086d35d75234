import { isNothing, join, joinAll, NOTHING, NULLISH, reference, UNDEFINED_VALUE, without, type Value } from '../../values/index.ts';
import { allocate, allocateArray, builtinPrototype } from '../allocation.ts';
import type { BuiltinCall, Model } from '../builtin-call.ts';
import { argument, callValue } from '../call.ts';
import { listOf } from '../iteration.ts';
import { writeElementOfLiteral } from '../property-write.ts';
import { settler } from '../made-function.ts';
import { awaitValue, later } from '../promise.ts';
import { certainThrow, silentUnknown, ThrowSignal, type Frame } from '../run.ts';
import type { HeapObject } from '../../values/index.ts';

function fresh(call: BuiltinCall): HeapObject {
  return allocate(call.frame, 'promise', builtinPrototype(call.frame, 'Promise'), call.site, null, null, 'Promise');
}

function resolveWith(frame: Frame, promise: HeapObject, value: Value): Value {
  frame.run.state.setField(promise, 'contents', join(promise.contents, value));
  return reference(promise);
}

/** `new Promise(executor)`: the executor runs at once; what it throws rejects the promise. */
const construct: Model = (call) => {
  const { frame, given, newTarget, site } = call;
  if (newTarget === null) return certainThrow(frame, `calls \`${call.name}\` without \`new\``, site);
  const promise = fresh(call);
  try {
    frame.run.guarded++;
    callValue(frame, argument(given, 0), UNDEFINED_VALUE, { list: [settler(frame, 'resolve', promise), settler(frame, 'reject', promise)], rest: null }, `calls \`${call.name}\` with an executor`, 'the executor of a promise', site);
  } catch (signal) {
    if (!(signal instanceof ThrowSignal)) throw signal;
  } finally {
    frame.run.guarded--;
  }
  return reference(promise);
};

/** `then` and its like: the callbacks run in microtasks, after the load. */
const then: Model = (call) => {
  const { frame, receiver, given, site } = call;
  const result = fresh(call);
  const callbacks = call.path.endsWith('then') ? given.list.slice(0, 2) : given.list.slice(0, 1);
  for (const [index, value] of callbacks.entries()) {
    const handler = without(value, NULLISH);
    if (isNothing(handler)) continue;
    const fulfils = index === 0 && call.path.endsWith('then');
    later(frame, () => {
      const settled = fulfils ? contentsOf(frame, receiver) : silentUnknown(frame.run, 'internal', 'the reason of a rejection');
      const list = call.path.endsWith('finally') ? [] : [settled];
      const returned = callValue(frame, handler, UNDEFINED_VALUE, { list, rest: null }, `calls \`${call.name}\` with a callback`, `the callback of ${call.name}`, site);
      frame.run.state.setField(result, 'contents', join(result.contents, awaitValue(frame, returned, 'a callback', site)));
    });
  }
  return reference(result);
};

function contentsOf(frame: Frame, promise: Value): Value {
  const known = joinAll(promise.objects.map((object) => object.contents));
  return isNothing(known) ? silentUnknown(frame.run, 'unsupported', 'what a promise resolves to') : known;
}

/** `Promise.all` and its like: what the promises resolve to, in an array or one of them. */
function combining(shape: 'all' | 'any'): Model {
  return (call) => {
    const { frame, given, site } = call;
    const { list, rest } = listOf(frame, argument(given, 0), site);
    const promise = fresh(call);
    const settled = list.map((value) => awaitValue(frame, value, 'a promise', site));
    const others = rest === null || isNothing(rest) ? null : awaitValue(frame, rest, 'a promise', site);
    if (shape === 'any') return resolveWith(frame, promise, join(joinAll(settled), others ?? NOTHING));
    const array = allocateArray(frame, site);
    writeElementOfLiteral(frame, array, settled, others);
    return resolveWith(frame, promise, reference(array));
  };
}

export const PROMISE_MODELS: Readonly<Record<string, Model>> = {
  Promise: construct,
  'Promise.resolve': (call) => resolveWith(call.frame, fresh(call), awaitValue(call.frame, argument(call.given, 0), 'a value', call.site)),
  'Promise.reject': (call) => reference(fresh(call)),
  'Promise.all': combining('all'),
  'Promise.race': combining('any'),
  'Promise.any': combining('any'),
  'Promise.prototype.then': then,
  'Promise.prototype.catch': then,
  'Promise.prototype.finally': then,
};

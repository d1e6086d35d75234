import { ANY_STRING, dataProperty, isNothing, join, joinAll, NOTHING, reference, type HeapObject, type Value } from '../../../values/index.ts';
import { allocateArray, allocatePlain } from '../../objects/allocation.ts';
import type { BuiltinCall, Model } from '../builtin-call.ts';
import { argument, callValue } from '../../calls/call.ts';
import { catching } from '../../statements/exception.ts';
import { consume } from '../../objects/iteration.ts';
import { afterwards, awaitValue, createPromise, isPending, MOST_TURNS, reject, rejectPerhaps, resolve } from '../../calls/promise.ts';
import { decide, isDecided, isRejected } from '../../calls/rejections.ts';
import { getMember } from '../../objects/property.ts';
import { writeElementOfLiteral } from '../../objects/property-write.ts';
import { silentUnknown, type Frame } from '../../run.ts';

type Shape = 'all' | 'settled' | 'race' | 'any';

/** What one of the promises gives, and the value that it was made of. */
interface Part {
  readonly given: Value;
  readonly value: Value;
}

interface Parts {
  readonly list: readonly Part[];
  /** Any number of further ones. */
  readonly others: Value | null;
}

/**
 * `Promise.all` and its like: what the promises resolve to, in an array or one of them. Whatever throws on the way, the
 * iterator included, rejects the promise.
 */
function combining(shape: Shape): Model {
  return (call) => {
    const { frame, site } = call;
    const promise = createPromise(frame, site);
    let parts: Parts = { list: [], others: null };
    const { completed } = catching(frame.run, () => {
      parts = partsOf(call, shape);
    });
    rejectPerhaps(frame, promise);
    const settle = (turns: number): void => {
      if (turns > 0 && isWaiting(frame, parts)) afterwards(frame, () => settle(turns - 1));
      else if (!completed || rejects(parts, shape)) reject(frame, promise, NOTHING, true);
      else fulfil(frame, promise, turns === MOST_TURNS ? parts : givenAnew(call, parts, shape), shape, site);
    };
    settle(MOST_TURNS);
    return reference(promise);
  };
}

function partsOf(call: BuiltinCall, shape: Shape): Parts {
  const { frame, given, site } = call;
  const { undecided } = frame.run;
  const list: Part[] = [];
  let others: Value | null = null;
  const resolver = ownResolver(call);
  consume(frame, argument(given, 0), site, (value) => {
    const part = combined(call, resolver, value, shape);
    if (others === null && frame.run.undecided === undecided) list.push({ given: part, value });
    else others = others === null ? part : join(others, part);
  });
  return { list, others };
}

/** Whether something in it is settled by nothing that was evaluated by now. */
function isWaiting(frame: Frame, { list, others }: Parts): boolean {
  return others === null && list.some(({ value }) => value.objects.some((object) => isPending(frame, object)));
}

/** The same parts, of promises that have been settled meanwhile. */
function givenAnew(call: BuiltinCall, { list, others }: Parts, shape: Shape): Parts {
  return { others, list: list.map(({ value }) => ({ value, given: awaited(call, value, shape) })) };
}

function isRejectedPart({ value }: Part): boolean {
  const [only] = value.objects;
  return only !== undefined && value.objects.length === 1 && value.types === 0 && value.unknown === null && isRejected(only);
}

/** Whether it certainly is rejected: `all` by any, the others where all are. */
function rejects({ list, others }: Parts, shape: Shape): boolean {
  switch (shape) {
    case 'all':
      return list.some(isRejectedPart);
    case 'settled':
      return false;
    case 'race':
      return list.length > 0 && others === null && list.every(isRejectedPart);
    case 'any':
      return others === null && list.every(isRejectedPart);
  }
}

function fulfil(frame: Frame, promise: HeapObject, { list, others }: Parts, shape: Shape, site: number): void {
  const parts = list.map(({ given }) => given);
  if (shape === 'race' || shape === 'any') {
    if (list.length > 0 || others !== null) resolve(frame, promise, join(joinAll(parts), others ?? NOTHING), site);
    return;
  }
  const array = allocateArray(frame, site);
  writeElementOfLiteral(frame, array, parts, others);
  frame.run.state.setField(promise, 'contents', join(promise.contents, reference(array)));
  if (others === null && list.every(({ value }) => value.unknown === null && value.objects.every((object) => object.kind === 'promise' && isDecided(object)))) decide(frame, promise);
}

/** One of the promises: made by the class's `resolve`, then waited for by its `then`. */
function combined(call: BuiltinCall, resolver: Value, value: Value, shape: Shape): Value {
  const made = resolvedByClass(call, resolver, value);
  for (const object of value.objects) if (object.kind === 'promise' && object.properties.has('then')) awaitOwnThen(call, object);
  return awaited(call, made, shape);
}

/** What waiting for one of them gives: its value, or for `allSettled` what is told of it. */
function awaited({ frame, site }: BuiltinCall, made: Value, shape: Shape): Value {
  const { run } = frame;
  let given = NOTHING;
  const thrown = catching(run, () => {
    given = awaitValue(frame, made, 'a promise', site);
  });
  if (shape !== 'settled') return given;
  const result = allocatePlain(frame, site);
  run.state.setProperty(result, 'status', dataProperty(ANY_STRING));
  run.state.setProperty(result, 'value', { ...dataProperty(given), absent: true });
  run.state.setProperty(result, 'reason', { ...dataProperty(join(thrown.values, silentUnknown(run, 'internal', 'the reason of a rejection'))), absent: true });
  return reference(result);
}

/** The `resolve` of a class of the program, which is read once; NOTHING: the built-in's. */
function ownResolver({ frame, receiver, name, site }: BuiltinCall): Value {
  if (receiver.objects.every(({ kind }) => kind === 'builtin')) return NOTHING;
  const method = getMember(frame, receiver, 'resolve', `${name}.resolve`, site);
  return method.unknown === null && method.objects.every(({ kind }) => kind === 'builtin') ? NOTHING : method;
}

function resolvedByClass({ frame, receiver, name, site }: BuiltinCall, resolver: Value, value: Value): Value {
  if (isNothing(resolver)) return value;
  return callValue(frame, resolver, receiver, { list: [value], rest: null }, `calls \`resolve()\` by \`${name}\``, 'resolve', site);
}

function awaitOwnThen({ frame, name, site }: BuiltinCall, promise: HeapObject): void {
  const method = getMember(frame, reference(promise), 'then', `${name}.then`, site);
  callValue(frame, method, reference(promise), { list: [], rest: null }, `calls \`then()\` by \`${name}\``, 'then', site);
}

export const PROMISE_COMBINATOR_MODELS: Readonly<Record<string, Model>> = {
  'Promise.all': combining('all'),
  'Promise.allSettled': combining('settled'),
  'Promise.race': combining('race'),
  'Promise.any': combining('any'),
};

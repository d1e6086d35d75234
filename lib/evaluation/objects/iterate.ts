import type { Site } from '../../facts/index.ts';
import { ANY_STRING, BORROWED, constant, HOST, isNothing, isNullish, NOTHING, NULLISH, reference, STRING, truth, UNDEFINED_VALUE, without, type HeapObject, type Value } from '../../values/index.ts';
import { alternatives, perhaps, repeatedly } from '../expressions/alternatives.ts';
import { followsTurn } from '../budget.ts';
import { callValue, NO_ARGUMENTS } from '../calls/call.ts';
import { extensionOf } from '../modules/extensions.ts';
import { completing, executeBranches, NORMAL, putAside, type Completion } from '../statements/completion.ts';
import { watchingThrows, type Thrown } from '../statements/exception.ts';
import { iterateGenerator } from '../calls/generator.ts';
import { allOf, arrayElement, arrayElements, builtinElements } from './iteration.ts';
import { advanceListing, anyListed, BEGIN, leftOf, nextListed, pickOf, type Pick } from './listing.ts';
import { awaitValue, letOthersSettle } from '../calls/promise.ts';
import { getMember } from './property.ts';
import { suspend } from '../calls/suspension.ts';
import { addReason, certainThrow, silentUnknown, ThrowSignal, touch, type Frame } from '../run.ts';

/** What an element is given to; without NORMAL in its completion, the iteration ends. */
export type Visit = (value: Value) => Completion;

/** What the iteration's end is given to: `value` of the last result. */
export type Finish = (value: Value) => void;
const UNOBSERVED: Finish = () => {};

/**
 * Gives `visit` one element after the other, and runs what iterating runs in between (GetIterator, IteratorStep): both
 * see what the other changes. Completes as `visit` does, or normally at the end.
 */
export function iterate(frame: Frame, value: Value, site: Site, visit: Visit, finish: Finish = UNOBSERVED): Completion {
  if (isNullish(value)) {
    certainThrow(frame, 'iterates over null or undefined', site);
    return NORMAL;
  }
  const ways: (() => Completion)[] = value.objects.map((object) => () => iterateObject(frame, object, site, visit, finish));
  if ((value.types & STRING) !== 0) ways.push(() => iterateText(frame, value, visit));
  if ((value.types & ~STRING) !== 0) frame.run.mayThrow = true;
  const { unknown } = value;
  if (unknown !== null) {
    touch(frame, unknown, 'unknown-iteration', `iterates over ${unknown.what}`, site);
    finish(silentUnknown(frame.run, 'unknown-iteration', 'the result of an iteration'));
    ways.push(() => iterateJoined(frame, () => silentUnknown(frame.run, 'unknown-iteration', 'an element'), visit));
  }
  if (ways.length > 0) return executeBranches(frame, ways);
  certainThrow(frame, 'iterates over something that is not iterable', site);
  return NORMAL;
}

/** `[] = value`: an iterator of the program is asked for and told that it ends (IteratorClose), and gives nothing. */
export function iterateNothing(frame: Frame, value: Value, site: Site): void {
  if (isNullish(value)) certainThrow(frame, 'iterates over null or undefined', site);
  if (value.unknown !== null) touch(frame, value.unknown, 'unknown-iteration', `iterates over ${value.unknown.what}`, site);
  if ((value.types & ~STRING) !== 0) frame.run.mayThrow = true;
  alternatives(frame.run, [...value.objects.map((object) => () => openAndClose(frame, object, site)), ...(value.types === 0 && value.unknown === null ? [] : [() => NOTHING])]);
}

function openAndClose(frame: Frame, object: HeapObject, site: Site): Value {
  if (object.kind === 'host') return NOTHING;
  const method = without(getMember(frame, reference(object), '@@iterator', '[Symbol.iterator]', site), NULLISH);
  if (isNothing(method)) return certainThrow(frame, 'iterates over something that is not iterable', site);
  if (method.unknown === null && method.objects.every(({ kind }) => kind === 'builtin')) return NOTHING;
  const iterator = callValue(frame, method, reference(object), NO_ARGUMENTS, 'iterates by `[Symbol.iterator]()`', '[Symbol.iterator]', site);
  endIteration(frame, iterator, site);
  return NOTHING;
}

const LONGEST_TEXT = 256;

function iterateText(frame: Frame, text: Value, visit: Visit): Completion {
  if (typeof text.constant !== 'string' || text.constant.length > LONGEST_TEXT) return iterateJoined(frame, () => ANY_STRING, visit);
  for (const part of text.constant) {
    const completion = visit(constant(part));
    if ((completion & NORMAL) === 0) return completion;
  }
  return NORMAL;
}

/** `for await`: elements are awaited; what follows runs after the load. */
export function iterateAwaiting(frame: Frame, value: Value, site: Site, visit: Visit): Completion {
  suspend(frame, site, true);
  const awaiting: Visit = (element) => {
    letOthersSettle(frame, element);
    return visit(awaitValue(frame, element, 'an element', site));
  };
  const [object] = value.objects;
  const isBuiltin = object === undefined || object.kind === 'array' || object.kind === 'generator';
  const method = isBuiltin ? NOTHING : without(getMember(frame, value, '@@asyncIterator', '[Symbol.asyncIterator]', site), NULLISH);
  if (isNothing(method)) return iterate(frame, value, site, awaiting);
  const iterator = callValue(frame, method, value, NO_ARGUMENTS, 'iterates by `[Symbol.asyncIterator]()`', '[Symbol.asyncIterator]', site);
  const ways = iterator.objects.map((each) => () => {
    if (each.kind === 'host') return iterateJoined(frame, () => reference(each), visit);
    return each.kind === 'generator' ? iterateGenerator(frame, each, site, visit, UNOBSERVED) : iterateProtocol(frame, reference(each), site, visit, UNOBSERVED, true);
  });
  const { unknown } = iterator;
  if (unknown !== null) {
    touch(frame, unknown, 'unknown-iteration', `iterates over ${unknown.what}`, site);
    ways.push(() => iterateJoined(frame, () => silentUnknown(frame.run, 'unknown-iteration', 'an element'), visit));
  }
  if (isOnlyPrimitive(iterator)) certainThrow(frame, 'iterates by a `[Symbol.asyncIterator]()` that gives no object', site);
  return ways.length === 0 ? NORMAL : executeBranches(frame, ways);
}

/** Any number of elements, each of which may be `element`. */
export function iterateJoined(frame: Frame, element: () => Value, visit: Visit): Completion {
  const finished = repeatedly(frame.run, () => {
    const value = element();
    if (isNothing(value)) return true;
    const completion = completing(frame, () => visit(value));
    putAside(frame, completion);
    return (completion & NORMAL) !== 0;
  });
  if (!finished) addReason(frame, 'budget', 'runs a loop that the analysis cannot bring to an end', frame.facts.site);
  return NORMAL;
}

const BUILTIN_ITERATORS: ReadonlySet<string> = new Set([
  'Array.prototype.values', 'Array.prototype.@@iterator', '%TypedArray%.prototype.values', '%TypedArray%.prototype.@@iterator', 'Map.prototype.entries', 'Map.prototype.@@iterator',
  'Set.prototype.values', 'Set.prototype.@@iterator', 'Set.prototype.keys', 'String.prototype.@@iterator', 'Iterator.prototype.@@iterator', '%Generator%.prototype.@@iterator',
]);

function iterateObject(frame: Frame, object: HeapObject, site: Site, visit: Visit, finish: Finish): Completion {
  frame.run.touches?.readMember(frame, object, null, null, site);
  if (object.kind === 'host') return iterateJoined(frame, () => reference(object), visit);
  if (object.kind === 'generator' || object.kind === 'iterator') noteConsumed(frame, object, site);
  if (object.kind === 'generator') return iterateGenerator(frame, object, site, visit, finish);
  const method = getMember(frame, reference(object), '@@iterator', '[Symbol.iterator]', site);
  const [only] = method.objects;
  if (method.objects.length === 1 && method.unknown === null && only?.kind === 'builtin' && (BUILTIN_ITERATORS.has(only.path) || (object.kind !== 'object' && object.kind !== 'instance'))) {
    if (object.kind === 'iterator') return iterateBy(frame, reference(object), site, visit, finish);
    return iterateBuiltin(frame, object, site, visit);
  }
  if (method.unknown === null && method.objects.length === 0 && method.types !== 0) {
    certainThrow(frame, 'iterates over something that is not iterable', site);
    return NORMAL;
  }
  const iterator = callValue(frame, without(method, NULLISH), reference(object), NO_ARGUMENTS, 'iterates by `[Symbol.iterator]()`', '[Symbol.iterator]', site);
  return iterateBy(frame, iterator, site, visit, finish);
}

/** Whoever iterates over it next begins where this iteration ends. */
export function noteConsumed(frame: Frame, object: HeapObject, site: Site): void {
  const { accesses, module } = frame.run;
  if (accesses !== null && object.owner !== module && object.owner !== HOST && object.owner !== BORROWED) accesses.consumed(frame, object, site);
}

function iterateBuiltin(frame: Frame, object: HeapObject, site: Site, visit: Visit): Completion {
  if (object.kind === 'array' || object.kind === 'arguments') return iterateArray(frame, object, site, visit);
  if (object.kind === 'map' || object.kind === 'set') return iterateEntries(frame, object, object.kind === 'map' ? 'entries' : 'values', site, visit);
  return iterateJoined(frame, () => allOf(builtinElements(frame, object, site)), visit);
}

/** Element by element as long as the array's length is known; it is read anew each time. */
function iterateArray(frame: Frame, array: HeapObject, site: Site, visit: Visit): Completion {
  const { run } = frame;
  const begun = run.steps;
  for (let index = 0; ; index++) {
    if (array.count === null || extensionOf(run, array) !== null || !followsTurn(run, index, begun)) return iterateJoined(frame, () => allOf(arrayElements(frame, array, site)), visit);
    if (index >= array.count) return NORMAL;
    const element = arrayElement(frame, array, index, site);
    const completion = visit(element);
    if ((completion & NORMAL) === 0) return completion;
  }
}

/** Entry by entry as long as they are known in their order; those that are added meanwhile are visited too. */
function iterateEntries(frame: Frame, collection: HeapObject, pick: Pick, site: Site, visit: Visit): Completion {
  const { run } = frame;
  const begun = run.steps;
  let position = BEGIN;
  for (let turn = 0; ; turn++) {
    const next = followsTurn(run, turn, begun) ? nextListed(frame, collection, position, site) : null;
    if (next === 'none') return NORMAL;
    if (next === null) return iterateJoined(frame, () => joinedEntry(frame, collection, pick, site), visit);
    const give = (): Completion => visit(pickOf(frame, next, pick, site));
    const completion = next.absent ? executeBranches(frame, [give, () => NORMAL]) : give();
    if ((completion & NORMAL) === 0) return completion;
    position = next.position;
  }
}

function joinedEntry(frame: Frame, collection: HeapObject, pick: Pick, site: Site): Value {
  if (pick !== 'keys' && collection.kind === (pick === 'entries' ? 'map' : 'set')) return allOf(builtinElements(frame, collection, site));
  const pair = anyListed(frame, collection, site);
  return isNothing(pair.value) ? NOTHING : pickOf(frame, pair, pick, site);
}

/** Element by element as long as it is known which is next. */
function iterateListing(frame: Frame, iterator: HeapObject, site: Site, visit: Visit): Completion {
  const { run } = frame;
  const begun = run.steps;
  for (let turn = 0; followsTurn(run, turn, begun); turn++) {
    const next = advanceListing(frame, iterator, site);
    if (next === 'none') return NORMAL;
    if (next === null) break;
    const completion = visit(next);
    if ((completion & NORMAL) === 0) return completion;
  }
  run.state.setField(iterator, 'count', null);
  return iterateJoined(frame, () => leftOf(frame, iterator, site), visit);
}

/** An iterator of a built-in with a `next` of the program's. */
function hasOwnNext({ properties, prototype }: HeapObject): boolean {
  return properties.has('next') || prototype.objects.some((next) => next.kind !== 'builtin');
}

function isOnlyPrimitive({ objects, types, unknown }: Value): boolean {
  return objects.length === 0 && unknown === null && types !== 0;
}

/** What `[Symbol.iterator]()` gave. */
function iterateBy(frame: Frame, iterator: Value, site: Site, visit: Visit, finish: Finish): Completion {
  const ways = iterator.objects.map((object) => () => {
    if (object.kind === 'iterator' && !hasOwnNext(object)) return object.internal?.kind === 'listing' ? iterateListing(frame, object, site, visit) : iterateJoined(frame, () => object.contents, visit);
    if (object.kind === 'host') return iterateJoined(frame, () => reference(object), visit);
    return object.kind === 'generator' ? iterateGenerator(frame, object, site, visit, finish) : iterateProtocol(frame, reference(object), site, visit, finish);
  });
  const { unknown } = iterator;
  if (unknown !== null) {
    touch(frame, unknown, 'unknown-iteration', `iterates over ${unknown.what}`, site);
    ways.push(() => iterateJoined(frame, () => silentUnknown(frame.run, 'unknown-iteration', 'an element'), visit));
  }
  if (isOnlyPrimitive(iterator)) certainThrow(frame, 'iterates by a `[Symbol.iterator]()` that gives no object', site);
  return ways.length === 0 ? NORMAL : executeBranches(frame, ways);
}

/** An iterator of the program: `next()` until it is done, `return()` where the iteration is left before. */
function iterateProtocol(frame: Frame, iterator: Value, site: Site, visit: Visit, finish: Finish, isAsync = false): Completion {
  const next = getMember(frame, iterator, 'next', 'next', site);
  const step = (): Value => {
    const result = callValue(frame, next, iterator, NO_ARGUMENTS, 'iterates by `next()`', 'next', site);
    if (isOnlyPrimitive(result)) certainThrow(frame, 'iterates by a `next()` that gives no object', site);
    return without(isAsync ? awaitValue(frame, result, 'next()', site) : result, NULLISH);
  };
  const elementOf = (result: Value): Value => getMember(frame, result, 'value', 'next().value', site);
  const give = (result: Value): Completion => visitClosing(frame, iterator, site, () => visit(elementOf(result)));
  for (let turn = 0; turn < frame.run.budget.iterations; turn++) {
    const result = step();
    const done = isNothing(result) ? 'true' : truth(getMember(frame, result, 'done', 'next().done', site));
    if (done !== 'false') finish(isNothing(result) ? UNDEFINED_VALUE : elementOf(result));
    if (done === 'true') return NORMAL;
    if (done === 'either') return iterateOpen(frame, () => give(result), () => give(step()));
    const completion = give(result);
    if ((completion & NORMAL) === 0) return completion;
  }
  return iterateOpen(frame, () => NORMAL, () => give(step()));
}

/** Further turns, of which any may be the last. */
function iterateOpen(frame: Frame, first: () => Completion, others: () => Completion): Completion {
  const turn = (visit: () => Completion): boolean => {
    const completion = completing(frame, visit);
    putAside(frame, completion);
    return (completion & NORMAL) !== 0;
  };
  perhaps(frame.run, () => turn(first));
  const finished = repeatedly(frame.run, () => turn(others));
  if (!finished) addReason(frame, 'budget', 'runs a loop that the analysis cannot bring to an end', frame.facts.site);
  return NORMAL;
}

/** Where the visitor leaves or throws, the iterator is told (IteratorClose). */
function visitClosing(frame: Frame, iterator: Value, site: Site, visit: () => Completion): Completion {
  const { leaves } = frame;
  const close = (): void => endIteration(frame, iterator, site);
  let completion: Completion = 0;
  let thrown: Thrown;
  try {
    thrown = watchingThrows(frame.run, () => {
      completion = visit();
    });
  } catch (signal) {
    if (signal instanceof ThrowSignal) close();
    throw signal;
  }
  if ((completion & NORMAL) === 0) close();
  else if (frame.leaves !== leaves || thrown.byLanguage || !isNothing(thrown.values)) perhaps(frame.run, close);
  return completion;
}

function endIteration(frame: Frame, iterator: Value, site: Site): void {
  const leave = without(getMember(frame, iterator, 'return', 'return', site), NULLISH);
  if (!isNothing(leave)) callValue(frame, leave, iterator, NO_ARGUMENTS, 'ends an iteration by `return()`', 'return', site);
}

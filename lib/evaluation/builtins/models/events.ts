import type { Site } from '../../../facts/index.ts';
import { constant, dataProperty, isNothing, isSymbolKey, join, joinAll, NULLISH, reference, SYMBOL, UNDEFINED_VALUE, without, ANY_BOOLEAN, ANY_STRING, type HeapObject, type Property, type Value } from '../../../values/index.ts';
import { allocate, allocateArray, builtinPrototype } from '../../objects/allocation.ts';
import { perhaps } from '../../expressions/alternatives.ts';
import type { BuiltinCall, Model } from '../builtin-call.ts';
import { convert, readAll } from '../builtin-conversion.ts';
import { argument, callValue, isCallable, type Arguments } from '../../calls/call.ts';
import { textOf } from '../../expressions/coercion.ts';
import { getMember } from '../../objects/property.ts';
import { mayWrite, writeElementOfLiteral } from '../../objects/property-write.ts';
import { later, mayBeRejected } from '../../calls/promise.ts';
import { handle } from '../../calls/rejections.ts';
import { addReason, certainThrow, silentUnknown, type Frame } from '../../run.ts';

/*
 * An emitter keeps its listeners under hidden keys, `#on <event> <number>`, in the order in which they were added; what
 * is added by an event that is not known, or any number of times, is among its `contents`.
 */
const LISTENER = '#on ';
const ONCE = ' once';

function eventOf(value: Value): string | null {
  return value.types === SYMBOL && typeof value.constant === 'string' ? value.constant : textOf(value);
}

function listenersOf(emitter: HeapObject, event: string | null): readonly (readonly [string, Property])[] {
  const start = event === null ? LISTENER : `${LISTENER}${event} `;
  return [...emitter.properties].filter(([key]) => key.startsWith(start));
}

/** Null where the row's general words must do. */
function emittersOf({ receiver }: BuiltinCall): readonly HeapObject[] | null {
  const isTracked = ({ kind }: HeapObject): boolean => kind !== 'builtin' && kind !== 'host' && kind !== 'proxy';
  return receiver.unknown === null && receiver.objects.length > 0 && receiver.objects.every(isTracked) ? receiver.objects : null;
}

/** `addEventListener(type, listener, options)`: the type becomes a text, options are read. */
const addingListener: Model = (call) => {
  const { frame, given, name, site } = call;
  convert(frame, argument(given, 0), 'string', call.path, `argument 1 of \`${name}\``, site);
  readAll(frame, argument(given, 2), site);
  return adding(false, () => UNDEFINED_VALUE)(call);
};

/** `on(event, listener)` and its like. */
function adding(once: boolean, result: (call: BuiltinCall) => Value): Model {
  return (call) => {
    const { frame, given, site } = call;
    const emitters = emittersOf(call);
    if (emitters === null) return undefined;
    const listener = without(argument(given, 1), NULLISH);
    for (const emitter of emitters) {
      if (!mayWrite(frame, emitter, emitter.name || call.name, site) || isNothing(listener)) continue;
      const act = (): void => add(call, emitter, eventOf(argument(given, 0)), listener, once);
      if (emitters.length === 1) act();
      else perhaps(frame.run, act);
    }
    return result(call);
  };
}

function add(call: BuiltinCall, emitter: HeapObject, event: string | null, listener: Value, once: boolean): void {
  const { frame } = call;
  const { state } = frame.run;
  if (event !== 'newListener') emit(call, emitter, 'newListener', { list: [argument(call.given, 0), listener], rest: null });
  if (event === null || emitter.summary || frame.run.allocations !== null) {
    state.setField(emitter, 'contents', join(emitter.contents, listener));
    return;
  }
  const key = `${LISTENER}${event} ${listenersOf(emitter, event).length}${once ? ONCE : ''}`;
  state.setProperty(emitter, key, dataProperty(listener, false));
}

/** Calls the listeners that are registered now; returns whether there may be any. */
function emit(call: BuiltinCall, emitter: HeapObject, event: string | null, given: Arguments): boolean {
  const { frame } = call;
  const { state } = frame.run;
  const listeners = listenersOf(emitter, event);
  const loose = emitter.contents;
  for (const [key, { value, absent }] of listeners) {
    const act = (): void => {
      callListener(call, emitter, value, given);
      if (key.endsWith(ONCE) && emitter.owner === frame.run.module) state.setProperty(emitter, key, undefined);
    };
    if (absent || event === null || emitter.summary) perhaps(frame.run, act);
    else act();
  }
  if (!isNothing(loose)) perhaps(frame.run, () => callListener(call, emitter, loose, given));
  return listeners.length > 0 || !isNothing(loose);
}

/** A listener is a function, or for event targets an object with a method `handleEvent`. */
function callListener({ frame, name, site }: BuiltinCall, emitter: HeapObject, listener: Value, given: Arguments): void {
  const text = `a listener of \`${emitter.name || name}\``;
  const functions: Value = { ...listener, types: 0, constant: undefined, objects: listener.objects.filter(isCallable) };
  if (!isNothing(functions)) {
    const result = callValue(frame, functions, reference(emitter), given, `calls ${text}`, text, site);
    handle(frame.run, result);
    if (result.objects.some((object) => object.kind === 'promise' && mayBeRejected(frame, object))) handleRejection(frame, emitter, given, site);
  }
  for (const object of listener.objects.filter((each) => !isCallable(each))) {
    const method = without(getMember(frame, reference(object), 'handleEvent', 'handleEvent', site), NULLISH);
    if (!isNothing(method)) callValue(frame, method, reference(object), given, `calls ${text}`, 'handleEvent', site);
  }
}

/** With `captureRejections`, an emitter is told of what its listeners' promises are rejected with. */
function handleRejection(frame: Frame, emitter: HeapObject, { list }: Arguments, site: Site): void {
  const text = `${emitter.name || 'an emitter'}[Symbol.for('nodejs.rejection')]`;
  const handler = getMember(frame, reference(emitter), '@@for:nodejs.rejection', text, site);
  const functions: Value = { ...handler, types: 0, constant: undefined, objects: handler.objects.filter(isCallable) };
  if (isNothing(functions)) return;
  const given: Arguments = { list: [silentUnknown(frame.run, 'internal', 'the reason of a rejection'), ANY_STRING, ...list], rest: null };
  later(frame, () => perhaps(frame.run, () => void callValue(frame, functions, reference(emitter), given, `handles a rejection by \`${text}\``, text, site)));
}

const emitEvent: Model = (call) => {
  const { frame, given, site } = call;
  const emitters = emittersOf(call);
  if (emitters === null) return undefined;
  const event = eventOf(argument(given, 0));
  const rest: Arguments = { list: given.list.slice(1), rest: given.rest };
  for (const emitter of emitters) {
    const act = (): void => {
      const heard = emit(call, emitter, event, rest);
      const isLost = event === 'error' && !heard && emitter.owner === frame.run.module && emitter.kind === 'instance' && emitter.path === 'node:events';
      if (isLost) certainThrow(frame, `emits an error that nobody listens to (\`${call.name}\`)`, site);
    };
    if (emitters.length === 1) act();
    else perhaps(frame.run, act);
  }
  return ANY_BOOLEAN;
};

/** `off(event, listener)`, `removeAllListeners(event)`: what may have been removed may still be there. */
const removing: Model = (call) => {
  const { frame, given, site } = call;
  const emitters = emittersOf(call);
  if (emitters === null) return undefined;
  const event = given.list.length === 0 ? null : eventOf(argument(given, 0));
  const all = call.path.endsWith('removeAllListeners');
  for (const emitter of emitters) {
    if (!mayWrite(frame, emitter, emitter.name || call.name, site)) continue;
    const isCertain = all && emitters.length === 1 && (event !== null || given.list.length === 0);
    for (const [key, property] of listenersOf(emitter, event)) frame.run.state.setProperty(emitter, key, isCertain ? undefined : { ...property, absent: true });
  }
  if (!call.path.endsWith('removeEventListener')) for (const emitter of emitters) tellOfRemoval(call, emitter, event);
  return call.path.endsWith('removeEventListener') ? UNDEFINED_VALUE : call.receiver;
};

/** An emitter emits `removeListener` after each removal. */
function tellOfRemoval(call: BuiltinCall, emitter: HeapObject, event: string | null): void {
  const name = event === null || isSymbolKey(event) ? ANY_STRING : constant(event);
  perhaps(call.frame.run, () => void emit(call, emitter, 'removeListener', { list: [name, argument(call.given, 1)], rest: null }));
}

/** Who listens to the data of a stream makes it flow, which runs its methods. */
const addingToStream: Model = (call) => {
  const event = eventOf(argument(call.given, 0));
  if (event === null || event === 'data' || event === 'readable') addReason(call.frame, 'unmodelled', `calls \`${call.name}\`, which runs methods of the stream, in whichever class they stand`, call.site);
  return adding(false, receiverOf)(call);
};

const listing: Model = (call) => {
  const { frame, given, site } = call;
  const emitters = emittersOf(call);
  if (emitters === null) return undefined;
  const event = eventOf(argument(given, 0));
  const found = emitters.map((emitter) => join(emitter.contents, joinAll(listenersOf(emitter, event).map(([, { value }]) => value))));
  const array = allocateArray(frame, site);
  writeElementOfLiteral(frame, array, [], joinAll(found));
  return reference(array);
};

/** What event it is is known only to whoever made it. */
const dispatch: Model = (call) => {
  const emitters = emittersOf(call);
  if (emitters === null) return undefined;
  const given: Arguments = { list: [argument(call.given, 0)], rest: null };
  for (const emitter of emitters) emit(call, emitter, null, given);
  return ANY_BOOLEAN;
};

/** `AbortController.prototype.abort`: the listeners of its signal run. */
const abort: Model = (call) => {
  const { frame, receiver, site } = call;
  const signals = getMember(frame, receiver, 'signal', 'signal', site);
  const event = allocate(frame, 'instance', builtinPrototype(frame, 'Event'), site, null, null, 'Event');
  for (const signal of signals.objects) if (signal.kind === 'instance') emit(call, signal, 'abort', { list: [reference(event)], rest: null });
  return undefined;
};

const receiverOf = (call: BuiltinCall): Value => call.receiver;

export const EVENT_MODELS: Readonly<Record<string, Model>> = {
  'node:events.prototype.on': adding(false, receiverOf),
  'node:stream.Readable.prototype.on': addingToStream,
  'node:events.prototype.once': adding(true, receiverOf),
  'node:events.prototype.emit': emitEvent,
  'node:events.prototype.off': removing,
  'node:events.prototype.listeners': listing,
  'EventTarget.prototype.addEventListener': addingListener,
  'EventTarget.prototype.removeEventListener': removing,
  'EventTarget.prototype.dispatchEvent': dispatch,
  'AbortController.prototype.abort': abort,
};

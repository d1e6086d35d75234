import type { Site } from '../facts/index.ts';
import { isNothing, join, NOTHING, NULLISH, reference, UNDEFINED_VALUE, without, type Callable, type HeapObject, type Value } from '../values/index.ts';
import { allocate } from './allocation.ts';
import { perhaps } from './alternatives.ts';
import { argument, callValue, type Arguments } from './call.ts';
import { getMember } from './property.ts';
import { silentUnknown, touch, type Frame } from './run.ts';

/** What `await` of a value gives: contents of promises; a `then` of the program is called. */
export function awaitValue(frame: Frame, value: Value, text: string, site: Site): Value {
  let result: Value = { types: value.types, constant: value.constant, objects: [], unknown: null };
  if (value.unknown !== null) {
    touch(frame, value.unknown, 'unknown-call', `awaits \`${text}\`: ${value.unknown.what}`, site);
    result = join(result, silentUnknown(frame.run, 'unknown-call', `the awaited \`${text}\``));
  }
  for (const object of value.objects) result = join(result, settled(frame, object, text, site));
  return result;
}

/** PromiseResolve of an object: reads `then` and, where it is a function, calls it. */
export function settled(frame: Frame, object: HeapObject, text: string, site: Site): Value {
  if (object.kind === 'promise') return object.contents === NOTHING ? silentUnknown(frame.run, 'unsupported', 'what a promise resolves to') : object.contents;
  if (object.kind === 'host') return reference(object);
  if (object.callable === null && object.kind === 'builtin') return reference(object);
  const then = without(getMember(frame, reference(object), 'then', `${text}.then`, site), NULLISH);
  if (isNothing(then)) return reference(object);
  let given = NOTHING;
  const outer = frame.run.phase;
  frame.run.phase = 'load-async';
  const promise = allocate(frame, 'promise', frame.run.realm.value('Promise.prototype'), site, null, null, 'Promise');
  perhaps(frame.run, () => void callValue(frame, then, reference(object), { list: [settler(frame, 'resolve', promise), settler(frame, 'reject', promise)], rest: null }, `calls \`${text}.then()\``, `${text}.then`, site));
  frame.run.phase = outer;
  given = join(given, promise.contents);
  return isNothing(given) ? silentUnknown(frame.run, 'unsupported', 'what a promise resolves to') : given;
}

/** The functions that a promise executor gets. */
export function settler(frame: Frame, by: 'resolve' | 'reject', promise: HeapObject): Value {
  return reference(allocate(frame, 'function', frame.run.realm.value('Function.prototype'), 0, { kind: 'made', by, target: promise }, null, by));
}

/** Calls of functions that models made. */
export function callMade(frame: Frame, callable: Extract<Callable, { kind: 'made' }>, given: Arguments): Value {
  const { target } = callable;
  if (callable.by === 'resolve' && target !== null) {
    frame.run.state.setField(target, 'contents', join(target.contents, argument(given, 0)));
  }
  return UNDEFINED_VALUE;
}

/** Evaluates `callback` when the load is over, as what the load set in motion. */
export function later(frame: Frame, callback: () => void): void {
  const { run } = frame;
  const stack = [...run.stack];
  const { claimed } = run;
  run.later.push(() => {
    run.stack.push(...stack);
    run.phase = 'load-async';
    run.claimed = claimed;
    try {
      perhaps(run, callback);
    } finally {
      run.stack.length = 0;
      run.claimed = null;
    }
  });
}


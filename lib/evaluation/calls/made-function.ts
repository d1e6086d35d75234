import type { Site } from '../../facts/index.ts';
import { ANY_BOOLEAN, dataProperty, isNothing, reference, UNDEFINED_VALUE, type Callable, type HeapObject, type Value } from '../../values/index.ts';
import { allocate } from '../objects/allocation.ts';
import { argument, type Arguments } from './call.ts';
import { reject, resolve } from './promise.ts';
import { isDecided } from './rejections.ts';
import { getMember } from '../objects/property.ts';
import { revoke } from '../objects/proxy.ts';
import { setMember, writeOwn } from '../objects/property-write.ts';
import { certainThrow, type Frame } from '../run.ts';
import { callWrapper, settlePromisified } from './wrapper.ts';

type Made = Extract<Callable, { kind: 'made' }>;

/** A function that the language makes; what it does is named by `by`. */
export function makeBuiltinFunction(frame: Frame, by: string, target: HeapObject | null): Value {
  return reference(allocate(frame, 'function', frame.run.realm.value('Function.prototype'), 0, { kind: 'made', by, target }, null, by));
}

/** The functions that a promise executor gets. */
export function settler(frame: Frame, by: 'resolve' | 'reject', promise: HeapObject): Value {
  return makeBuiltinFunction(frame, by, promise);
}

/** Where a word stands before a key: `load` and `store` have their object as receiver, `get`, `set` and `has` as first argument. */
export function callMade(frame: Frame, callable: Made, receiver: Value, given: Arguments, site: Site): Value {
  const { by, target } = callable;
  const [verb = '', ...words] = by.split(' ');
  const key = words.join(' ');
  switch (verb) {
    case 'resolve':
      if (target !== null && isOpen(frame, target)) resolve(frame, target, argument(given, 0), site);
      return UNDEFINED_VALUE;
    case 'reject':
      if (target !== null && isOpen(frame, target)) reject(frame, target, argument(given, 0), isNothing(target.contents) && !frame.run.handedOut);
      return UNDEFINED_VALUE;
    case 'revoke':
      if (target !== null) revoke(frame, target);
      return UNDEFINED_VALUE;
    case 'settle':
      if (target !== null) settlePromisified(frame, target, given, site);
      return UNDEFINED_VALUE;
    case 'addInitializer':
      if (target !== null) addInitialiser(frame, target, argument(given, 0), site);
      return UNDEFINED_VALUE;
    case 'load':
      return getMember(frame, receiver, key, memberOf(key), site);
    case 'store':
      for (const object of receiver.objects) writeOwn(frame, object, key, argument(given, 0), `${object.name || 'an instance'}.${memberOf(key)}`, site);
      return UNDEFINED_VALUE;
    case 'get':
      return getMember(frame, argument(given, 0), key, memberOf(key), site);
    case 'set':
      setMember(frame, argument(given, 0), key, argument(given, 1), memberOf(key), site);
      return UNDEFINED_VALUE;
    case 'has':
      return ANY_BOOLEAN;
    default:
      return callWrapper(frame, callable, receiver, given, site) ?? UNDEFINED_VALUE;
  }
}

/** The first call of a promise's resolving functions decides; what runs after the load may run twice here. */
function isOpen({ run }: Frame, promise: HeapObject): boolean {
  return run.phase !== 'load' || !isDecided(promise);
}

function memberOf(key: string): string {
  return key.replace(STORAGE, '');
}

const STORAGE = '#accessor ';

/** Key of the private field behind an `accessor` field. */
export function storageKey(key: string): string {
  return STORAGE + key;
}

/** Keys under which a decorator's context keeps what `addInitializer` was given. */
export const INITIALISER = '#initialiser';

/** Key that a decorator's context has when the decorator has returned. */
const DECORATED = '#decorated';

/** From now on `addInitializer` of the context throws. */
export function endDecoration(frame: Frame, context: HeapObject): void {
  frame.run.state.setProperty(context, DECORATED, dataProperty(UNDEFINED_VALUE, false));
}

function addInitialiser(frame: Frame, context: HeapObject, initialiser: Value, site: Site): void {
  const ended = context.properties.get(DECORATED);
  if (ended !== undefined) {
    if (!ended.absent && !context.summary) certainThrow(frame, 'adds an initialiser after the decorator has returned', site);
    frame.run.mayThrow = true;
  }
  const count = [...context.properties.keys()].filter((key) => key.startsWith(INITIALISER)).length;
  frame.run.state.setProperty(context, `${INITIALISER}${context.summary ? 0 : count}`, dataProperty(initialiser, false));
}

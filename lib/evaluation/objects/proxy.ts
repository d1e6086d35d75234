import type { Site } from '../../facts/index.ts';
import {
  ANY_BOOLEAN, ANY_STRING, ANY_SYMBOL, ANY_SYMBOL_KEY, boolean, constant, isNothing, isSymbolKey, join, nameOfKey, NOTHING, NULLISH, reference,
  symbol, truth, without, type HeapObject, type Value,
} from '../../values/index.ts';
import { allocateArray, allocatePlain } from './allocation.ts';
import { alternatives, perhaps } from '../expressions/alternatives.ts';
import { callValue, construct, fillElements, invoke, isCallable, type Arguments } from '../calls/call.ts';
import { defineValue, descriptorOf } from './define.ts';
import { hasKey } from '../expressions/has-property.ts';
import { listLike, type Elements } from './iteration.ts';
import { knownNames, type OwnValues } from './own-properties.ts';
import { getFromObject, getMember, weaken, type PropertyKey } from './property.ts';
import { deleteFrom, mayWrite, setOnObject } from './property-write.ts';
import { prototypeOf, setPrototype } from '../classes/prototype.ts';
import { certainThrow, silentUnknown, touch, type Frame } from '../run.ts';

/** A use of a proxy: the handler's trap that it meets, and what it does at the target where there is no trap. */
interface Use {
  readonly trap: string;
  /** What the trap is given after the target. */
  readonly given: () => readonly Value[];
  /** The step's text in a witness: "reads `p.x` through a proxy". */
  readonly action: string;
  readonly site: Site;
  readonly otherwise: (target: HeapObject) => Value;
}

/** What a proxy stands before; its handler is in the field `keys`. */
function targetOf(frame: Frame, proxy: HeapObject): Value {
  return weaken(frame, proxy, proxy.contents);
}

/** The `count` of a proxy: null where it may be revoked. */
export const IN_FORCE = 0;
const REVOKED = 1;

/** `revoke()` takes the handler away, after which every use of the proxy throws. */
export function revoke({ run }: Frame, proxy: HeapObject): void {
  run.state.setField(proxy, 'count', proxy.summary ? null : REVOKED);
}

/** Whether a proxy certainly is revoked. */
export function isRevoked({ kind, count }: HeapObject): boolean {
  return kind === 'proxy' && count === REVOKED;
}

function use(frame: Frame, proxy: HeapObject, { trap: name, given, action, site, otherwise }: Use): Value {
  if (isRevoked(proxy)) return certainThrow(frame, `${action}, which is revoked`, site);
  if (proxy.count !== IN_FORCE) frame.run.mayThrow = true;
  const target = targetOf(frame, proxy);
  const handler = weaken(frame, proxy, proxy.keys);
  const found = getMember(frame, handler, name, `handler.${name}`, site);
  const trap = without(found, NULLISH);
  const direct = (): Value => onTarget(frame, target, action, site, otherwise);
  if (isNothing(trap)) return direct();
  const call = (): Value => callValue(frame, trap, handler, { list: [target, ...given()], rest: null }, action, name, site);
  return (found.types & NULLISH) === 0 ? call() : alternatives(frame.run, [call, direct]);
}

function onTarget(frame: Frame, target: Value, action: string, site: Site, otherwise: Use['otherwise']): Value {
  const branches = target.objects.map((object) => () => otherwise(object));
  const { unknown } = target;
  if (unknown !== null) {
    branches.push(() => {
      touch(frame, unknown, 'unknown-property', `${action}: ${unknown.what}`, site);
      return silentUnknown(frame.run, 'unknown-property', unknown.what);
    });
  }
  return branches.length === 0 ? NOTHING : alternatives(frame.run, branches);
}

function keyValue(key: PropertyKey): Value {
  if (key === null) return ANY_STRING;
  if (key === ANY_SYMBOL_KEY) return ANY_SYMBOL;
  return isSymbolKey(key) ? symbol(key) : constant(nameOfKey(key));
}

export function proxyGet(frame: Frame, proxy: HeapObject, key: PropertyKey, receiver: Value, text: string, site: Site): Value {
  return use(frame, proxy, {
    trap: 'get', given: () => [keyValue(key), receiver], action: `reads \`${text}\` through a proxy`, site,
    otherwise: (target) => getFromObject(frame, target, key, receiver, text, site),
  });
}

export function proxySet(frame: Frame, proxy: HeapObject, key: PropertyKey, value: Value, receiver: Value, text: string, site: Site): void {
  const written = use(frame, proxy, {
    trap: 'set', given: () => [keyValue(key), value, receiver], action: `writes \`${text}\` through a proxy`, site,
    otherwise: (target) => {
      setOnObject(frame, target, key, value, receiver, text, site, false);
      return boolean(true);
    },
  });
  refused(frame, written, `writes \`${text}\`, which the proxy refuses`, site);
}

/** A trap that answers false refuses: in strict code an exception. */
function refused(frame: Frame, answer: Value, what: string, site: Site): void {
  if (frame.facts.strict && truth(answer) === 'false') certainThrow(frame, what, site);
}

/** [[DefineOwnProperty]] of a data property: what a write to a proxy that is the receiver ends in. */
export function proxyDefineValue(frame: Frame, proxy: HeapObject, key: PropertyKey, value: Value, text: string, site: Site): void {
  const given = (): Value => {
    const descriptor = allocatePlain(frame, site);
    setOnObject(frame, descriptor, 'value', value, reference(descriptor), 'value', site, true);
    return reference(descriptor);
  };
  proxyDefine(frame, proxy, key, given, text, site, (target) => defineValue(frame, target, key, value, text, site));
}

export function proxyDefine(frame: Frame, proxy: HeapObject, key: PropertyKey, descriptor: () => Value, text: string, site: Site, otherwise: (target: HeapObject) => void): void {
  use(frame, proxy, {
    trap: 'defineProperty', given: () => [keyValue(key), descriptor()], action: `defines \`${text}\` through a proxy`, site,
    otherwise: (target) => {
      otherwise(target);
      return ANY_BOOLEAN;
    },
  });
}

export function proxyHas(frame: Frame, proxy: HeapObject, key: PropertyKey, text: string, site: Site): Value {
  return use(frame, proxy, {
    trap: 'has', given: () => [keyValue(key)], action: `looks into \`${text}\`, a proxy`, site,
    otherwise: (target) => hasKey(frame, target, key, text, site),
  });
}

export function proxyDelete(frame: Frame, proxy: HeapObject, key: PropertyKey, text: string, site: Site): void {
  const deleted = use(frame, proxy, {
    trap: 'deleteProperty', given: () => [keyValue(key)], action: `deletes \`${text}\` through a proxy`, site,
    otherwise: (target) => {
      deleteFrom(frame, target, key, text, site);
      return ANY_BOOLEAN;
    },
  });
  refused(frame, deleted, `deletes \`${text}\`, which the proxy refuses`, site);
}

export function proxyDescriptor(frame: Frame, proxy: HeapObject, key: PropertyKey, site: Site): Value {
  return use(frame, proxy, {
    trap: 'getOwnPropertyDescriptor', given: () => [keyValue(key)], action: 'asks for a property of a proxy', site,
    otherwise: (target) => descriptorOf(frame, target, key, site),
  });
}

/** [[OwnPropertyKeys]]. */
export function proxyKeys(frame: Frame, proxy: HeapObject, site: Site): Elements {
  const keys = use(frame, proxy, {
    trap: 'ownKeys', given: () => [], action: 'lists the keys of a proxy', site,
    otherwise: (target) => reference(keyArray(frame, target, site)),
  });
  return listLike(frame, without(keys, NULLISH), site);
}

function keyArray(frame: Frame, target: HeapObject, site: Site): HeapObject {
  const array = allocateArray(frame, site);
  const names = target.kind === 'proxy' ? null : knownNames(frame, target, false);
  const { list, rest } = target.kind === 'proxy' ? proxyKeys(frame, target, site) : { list: names?.map((name) => constant(name)) ?? [], rest: names === null ? ANY_STRING : null };
  if (array.properties.size === 0) fillElements(array, { list, rest });
  return array;
}

/** Copies and listings: the keys, then for each its descriptor and its value. */
export function proxyOwnValues(frame: Frame, proxy: HeapObject, text: string, site: Site): OwnValues {
  const { list, rest } = proxyKeys(frame, proxy, site);
  const known: [string, Value, boolean][] = [];
  let other = NOTHING;
  const read = (key: PropertyKey): Value => {
    proxyDescriptor(frame, proxy, key, site);
    return proxyGet(frame, proxy, key, reference(proxy), key === null ? `a property of ${text}` : `${text}.${key}`, site);
  };
  for (const key of list) {
    if (typeof key.constant === 'string') known.push([key.constant, read(key.constant), true]);
    else perhaps(frame.run, () => { other = join(other, read(null)); });
  }
  if (rest !== null && !isNothing(rest)) perhaps(frame.run, () => { other = join(other, read(null)); });
  return { known, other };
}

export function proxyPrototype(frame: Frame, proxy: HeapObject, site: Site): Value {
  return use(frame, proxy, {
    trap: 'getPrototypeOf', given: () => [], action: 'asks for the prototype of a proxy', site,
    otherwise: (target) => prototypeOf(frame, target, site),
  });
}

export function proxySetPrototype(frame: Frame, proxy: HeapObject, prototype: Value, site: Site): void {
  use(frame, proxy, {
    trap: 'setPrototypeOf', given: () => [prototype], action: 'sets the prototype of a proxy', site,
    otherwise: (target) => {
      setPrototype(frame, target, prototype, site);
      return boolean(true);
    },
  });
}

export function proxyExtensible(frame: Frame, proxy: HeapObject, site: Site): void {
  use(frame, proxy, { trap: 'isExtensible', given: () => [], action: 'asks whether a proxy is extensible', site, otherwise: () => ANY_BOOLEAN });
}

export function proxyPreventExtensions(frame: Frame, proxy: HeapObject, site: Site): void {
  use(frame, proxy, {
    trap: 'preventExtensions', given: () => [], action: 'makes a proxy inextensible', site,
    otherwise: (target) => boolean(mayWrite(frame, target, target.name || 'an object', site)),
  });
}

function argumentArray(frame: Frame, given: Arguments, site: Site): Value {
  const list = allocateArray(frame, site);
  if (list.properties.size === 0) fillElements(list, given);
  return reference(list);
}

export function proxyCall(frame: Frame, proxy: HeapObject, receiver: Value, given: Arguments, action: string, name: string, site: Site): Value {
  return use(frame, proxy, {
    trap: 'apply', given: () => [receiver, argumentArray(frame, given, site)], action, site,
    otherwise: (target) => (isCallable(target) ? invoke(frame, target, receiver, given, action, name, site) : certainThrow(frame, `calls \`${name}\`, which is not a function`, site)),
  });
}

export function proxyConstruct(frame: Frame, proxy: HeapObject, given: Arguments, newTarget: Value, name: string, site: Site): Value {
  return use(frame, proxy, {
    trap: 'construct', given: () => [argumentArray(frame, given, site), newTarget], action: `constructs \`new ${name}()\``, site,
    otherwise: (target) => (isCallable(target) ? construct(frame, target, given, newTarget, name, site) : certainThrow(frame, `constructs \`${name}\`, which is not a constructor`, site)),
  });
}


import type { Site } from '../facts/index.ts';
import { ANY_STRING, constant, isNothing, NULLISH, reference, UNDEFINED_VALUE, without, type HeapObject, type Value } from '../values/index.ts';
import { callValue, type Arguments } from './call.ts';
import { getMember, setMember } from './property.ts';
import { addReason, silentUnknown, type Frame } from './run.ts';
import { allocateArray } from './allocation.ts';
import { fillElements } from './call.ts';

/** The handler's trap, where it has one. */
function trapOf(frame: Frame, proxy: HeapObject, name: string, site: Site): { readonly trap: Value; readonly target: Value; readonly handler: Value } | null {
  const { internal } = proxy;
  if (internal?.kind !== 'proxy') return null;
  const trap = without(getMember(frame, internal.handler, name, `handler.${name}`, site), NULLISH);
  return { trap, target: internal.target, handler: internal.handler };
}

function keyValue(key: string | null): Value {
  return key === null ? ANY_STRING : constant(key);
}

export function proxyGet(frame: Frame, proxy: HeapObject, key: string | null, receiver: Value, text: string, site: Site): Value {
  const found = trapOf(frame, proxy, 'get', site);
  if (found === null) return UNDEFINED_VALUE;
  if (isNothing(found.trap)) return getMember(frame, found.target, key, text, site);
  return callValue(frame, found.trap, found.handler, { list: [found.target, keyValue(key), receiver], rest: null }, `reads \`${text}\` through a proxy`, 'get', site);
}

export function proxySet(frame: Frame, proxy: HeapObject, key: string | null, value: Value, receiver: Value, text: string, site: Site): void {
  const found = trapOf(frame, proxy, 'set', site);
  if (found === null) return;
  if (isNothing(found.trap)) setMember(frame, found.target, key, value, text, site);
  else callValue(frame, found.trap, found.handler, { list: [found.target, keyValue(key), value, receiver], rest: null }, `writes \`${text}\` through a proxy`, 'set', site);
}

export function proxyHas(frame: Frame, proxy: HeapObject, key: string | null, text: string, site: Site): void {
  const found = trapOf(frame, proxy, 'has', site);
  if (found !== null && !isNothing(found.trap)) callValue(frame, found.trap, found.handler, { list: [found.target, keyValue(key)], rest: null }, `looks into \`${text}\`, a proxy`, 'has', site);
}

export function proxyOwnValues(frame: Frame, proxy: HeapObject, site: Site): Value {
  const found = trapOf(frame, proxy, 'ownKeys', site);
  if (found !== null && !isNothing(found.trap)) callValue(frame, found.trap, found.handler, { list: [found.target], rest: null }, 'lists the keys of a proxy', 'ownKeys', site);
  return proxyGet(frame, proxy, null, reference(proxy), 'a property of a proxy', site);
}

export function proxyCall(frame: Frame, proxy: HeapObject, receiver: Value, given: Arguments, action: string, name: string, site: Site): Value {
  const found = trapOf(frame, proxy, 'apply', site);
  if (found === null) {
    addReason(frame, 'unsupported', `calls the proxy \`${name}\``, site);
    return silentUnknown(frame.run, 'unsupported', 'a proxy');
  }
  if (isNothing(found.trap)) return callValue(frame, found.target, receiver, given, action, name, site);
  const list = allocateArray(frame, site);
  if (list.properties.size === 0) fillElements(list, given);
  return callValue(frame, found.trap, found.handler, { list: [found.target, receiver, reference(list)], rest: null }, action, 'apply', site);
}

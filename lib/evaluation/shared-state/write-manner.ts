import type { WriteManner } from '../../effects/index.ts';
import { HOST, type HeapObject, type Value } from '../../values/index.ts';
import type { Operation } from '../run.ts';

/** What built-ins do to the object that they change, by the last part of their path. */
const BY_METHOD: Readonly<Record<string, WriteManner>> = {
  push: 'append', unshift: 'append', add: 'append',
  on: 'listen', once: 'listen', addListener: 'listen', prependListener: 'listen', prependOnceListener: 'listen', addEventListener: 'listen',
  off: 'remove', removeListener: 'remove', removeAllListeners: 'remove', removeEventListener: 'remove',
  set: 'fill',
  delete: 'remove', clear: 'remove', pop: 'remove', shift: 'remove', splice: 'remove', deleteProperty: 'remove',
  sort: 'reorder', reverse: 'reorder', copyWithin: 'reorder', fill: 'assign',
  assign: 'assign',
  defineProperty: 'define', defineProperties: 'define', setPrototypeOf: 'define', __defineGetter__: 'define', __defineSetter__: 'define',
  freeze: 'freeze', seal: 'freeze', preventExtensions: 'freeze',
  test: 'match', exec: 'match',
  next: 'consume', return: 'consume', throw: 'consume',
};

/** Of these, what reads goes on where the call before stopped. */
const STREAMS = /^(?:node:string_decoder\.StringDecoder\.prototype\.(?:write|end)|TextDecoder\.prototype\.decode|node:crypto\.(?:Hash|Hmac|Sign|Verify|Cipheriv|Decipheriv)\.prototype\.(?:update|digest|final|sign|verify))$/u;

/** `isKeyed`: under a key that is not known. */
export function mannerOf(operation: Operation | null, isKeyed: boolean): WriteManner {
  if (operation === null) return isKeyed ? 'fill' : 'assign';
  if (operation.given === undefined) return operation.path.startsWith('-') ? 'countDown' : 'count';
  if (operation.path.startsWith('Reflect.set')) return isKeyed ? 'fill' : 'assign';
  if (operation.path.startsWith('Atomics.')) return 'assign';
  if (insertsOnly(operation)) return 'append';
  if (STREAMS.test(operation.path)) return 'stream';
  return BY_METHOD[operation.path.slice(operation.path.lastIndexOf('.') + 1)] ?? 'call';
}

/** `list.splice(0, 0, value)`. */
function insertsOnly({ path, given }: Operation): boolean {
  return path === 'Array.prototype.splice' && given !== undefined && given.list.length > 2 && given.list[1]?.constant === 0;
}

/** More possible targets of one write tell nothing of one of them. */
const MOST_TARGETS = 3;

/** What a write may change that may be one of several objects. */
export function tellingTargets({ objects }: Value): readonly HeapObject[] {
  return objects.length > MOST_TARGETS ? [] : objects.filter(({ owner }) => owner !== HOST);
}

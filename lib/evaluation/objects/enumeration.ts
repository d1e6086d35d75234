import type { Site } from '../../facts/index.ts';
import { ANY_STRING, constant, isNothing, join, NOTHING, type HeapObject, type Value } from '../../values/index.ts';
import { perhaps } from '../expressions/alternatives.ts';
import type { Elements } from './iteration.ts';
import { enumerableNames } from './own-properties.ts';
import { prototypeOf } from '../classes/prototype.ts';
import { proxyDescriptor, proxyKeys } from './proxy.ts';
import { touch, type Frame } from '../run.ts';

const NO_KEYS: Elements = { list: [], rest: null };

/** The keys that `for (key in value)` visits: own and inherited enumerable ones. Runs the traps of proxies. */
export function enumerableKeys(frame: Frame, value: Value, site: Site): Elements {
  if (value.unknown !== null) touch(frame, value.unknown, 'unknown-iteration', `enumerates ${value.unknown.what}`, site);
  const [only] = value.objects;
  if (only === undefined) return value.unknown === null ? NO_KEYS : { list: [], rest: ANY_STRING };
  if (value.objects.length === 1 && value.unknown === null && value.types === 0) return keysAlong(frame, only, site, 0);
  for (const object of value.objects) perhaps(frame.run, () => void keysAlong(frame, object, site, 0));
  return { list: [], rest: ANY_STRING };
}

/** Longer prototype chains are not followed. */
const CHAIN_LIMIT = 60;

function keysAlong(frame: Frame, object: HeapObject, site: Site, depth: number): Elements {
  // Members of built-in prototypes are not enumerable.
  if (object.kind === 'builtin') return depth === 0 ? ownKeys(frame, object, site) : NO_KEYS;
  if (object.kind === 'host' || depth > CHAIN_LIMIT) return { list: [], rest: ANY_STRING };
  const own = object.kind === 'proxy' ? trappedKeys(frame, object, site) : ownKeys(frame, object, site);
  const above = prototypeOf(frame, object, site);
  let { rest } = own;
  const list = [...own.list];
  for (const next of above.objects) {
    const inherited = keysAlong(frame, next, site, depth + 1);
    if (above.objects.length === 1 && inherited.rest === null) list.push(...inherited.list.filter((key) => !own.list.some(({ constant: known }) => known === key.constant)));
    else rest = join(rest ?? NOTHING, inherited.rest ?? ANY_STRING);
  }
  if (above.unknown !== null) rest = ANY_STRING;
  return { list, rest };
}

function ownKeys(frame: Frame, object: HeapObject, site: Site): Elements {
  const names = enumerableNames(frame, object, site);
  return names === null ? { list: [], rest: ANY_STRING } : { list: names.map((name) => constant(name)), rest: null };
}

/** Keys, then a descriptor for each, which says whether it is enumerable. */
function trappedKeys(frame: Frame, proxy: HeapObject, site: Site): Elements {
  const { list, rest } = proxyKeys(frame, proxy, site);
  for (const key of list) proxyDescriptor(frame, proxy, typeof key.constant === 'string' ? key.constant : null, site);
  if (rest !== null && !isNothing(rest)) perhaps(frame.run, () => void proxyDescriptor(frame, proxy, null, site));
  return { list: [], rest: list.length === 0 && (rest === null || isNothing(rest)) ? null : ANY_STRING };
}

import type { Site } from '../../facts/index.ts';
import { ANY_STRING, constant, isNothing, join, NOTHING, STRING, type HeapObject, type Value } from '../../values/index.ts';
import { perhaps } from '../expressions/alternatives.ts';
import type { Elements } from './iteration.ts';
import { enumerableNames, isUncertain, possibleNames } from './own-properties.ts';
import { prototypeOf } from '../classes/prototype.ts';
import { proxyDescriptor, proxyKeys } from './proxy.ts';
import { touch, type Frame } from '../run.ts';

const ALL_CERTAIN: ReadonlySet<Value> = new Set();
const NO_KEYS: Keys = { list: [], rest: null, uncertain: ALL_CERTAIN };
const ANY_KEYS: Keys = { list: [], rest: ANY_STRING, uncertain: ALL_CERTAIN };

/** Keys; of the known ones, those that there may or may not be. */
export interface Keys extends Elements {
  readonly uncertain: ReadonlySet<Value>;
}

/** The keys that `for (key in value)` visits: own and inherited enumerable ones. Runs the traps of proxies. */
export function enumerableKeys(frame: Frame, value: Value, site: Site): Keys {
  if (value.unknown !== null) touch(frame, value.unknown, 'unknown-iteration', `enumerates ${value.unknown.what}`, site);
  const [only] = value.objects;
  if (only === undefined) return value.unknown === null ? keysOfText(value) : ANY_KEYS;
  if (value.objects.length === 1 && value.unknown === null && value.types === 0) return keysAlong(frame, only, site, 0);
  for (const object of value.objects) perhaps(frame.run, () => void keysAlong(frame, object, site, 0));
  return ANY_KEYS;
}

/** Longer texts are not gone through place by place. */
const LONGEST_TEXT = 64;

/** The places of a text; other primitives have no keys. */
function keysOfText({ types, constant: text }: Value): Keys {
  if ((types & STRING) === 0) return NO_KEYS;
  return typeof text !== 'string' || text.length > LONGEST_TEXT ? ANY_KEYS : { ...NO_KEYS, list: Array.from({ length: text.length }, (_, index) => constant(String(index))) };
}

/** More objects than this are not told apart where their keys are listed. */
const FEW = 4;

/** One of a few objects, such as two builds of a library: the keys of each are listed on a path of its own. */
export function isFewObjects({ objects, types, unknown }: Value): boolean {
  return objects.length > 1 && objects.length <= FEW && types === 0 && unknown === null;
}

/** Longer prototype chains are not followed. */
const CHAIN_LIMIT = 60;

function keysAlong(frame: Frame, object: HeapObject, site: Site, depth: number): Keys {
  // Members of built-in prototypes are not enumerable.
  if (object.kind === 'builtin') return depth === 0 ? ownKeys(frame, object, site) : NO_KEYS;
  if (object.kind === 'host' || depth > CHAIN_LIMIT) return ANY_KEYS;
  const own = object.kind === 'proxy' ? trappedKeys(frame, object, site) : ownKeys(frame, object, site);
  const above = prototypeOf(frame, object, site);
  let { rest } = own;
  const list = [...own.list];
  let { uncertain } = own;
  for (const next of above.objects) {
    const inherited = keysAlong(frame, next, site, depth + 1);
    if (inherited.uncertain.size > 0) uncertain = new Set([...uncertain, ...inherited.uncertain]);
    if (above.objects.length === 1 && inherited.rest === null) list.push(...inherited.list.filter((key) => !own.list.some(({ constant: known }) => known === key.constant)));
    else rest = join(rest ?? NOTHING, inherited.rest ?? ANY_STRING);
  }
  if (above.unknown !== null) rest = ANY_STRING;
  return { list, rest, uncertain };
}

function ownKeys(frame: Frame, object: HeapObject, site: Site): Keys {
  const names = enumerableNames(frame, object, site) ?? possibleNames(frame, object, true);
  if (names === null) return ANY_KEYS;
  const uncertain = new Set<Value>();
  const list = names.map((name) => {
    const key = constant(name);
    if (isUncertain(object, name)) uncertain.add(key);
    return key;
  });
  return { list, rest: null, uncertain };
}

/** Keys, then a descriptor for each, which says whether it is enumerable. */
function trappedKeys(frame: Frame, proxy: HeapObject, site: Site): Keys {
  const { list, rest } = proxyKeys(frame, proxy, site);
  for (const key of list) proxyDescriptor(frame, proxy, typeof key.constant === 'string' ? key.constant : null, site);
  if (rest !== null && !isNothing(rest)) perhaps(frame.run, () => void proxyDescriptor(frame, proxy, null, site));
  return list.length === 0 && (rest === null || isNothing(rest)) ? NO_KEYS : ANY_KEYS;
}

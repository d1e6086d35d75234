import type { Site } from '../../facts/index.ts';
import { ANY_BOOLEAN, boolean, isNothing, isPrimitive, isPrivateKey, isSymbolKey, join, nameOfKey, NOTHING, reference, type HeapObject, type Truth, type Value } from '../../values/index.ts';
import { addedByOthers, isExtended, noteHostRead } from '../builtins/builtin-member.ts';
import { namespaceNames, noteLook } from '../modules/namespace.ts';
import { toPropertyKey } from './coercion.ts';
import { isComplete, ownProperty, type PropertyKey } from '../objects/property.ts';
import { proxyHas } from '../objects/proxy.ts';
import { GLOBAL_OBJECT } from '../builtins/realm.ts';
import { certainThrow, touch, type Frame } from '../run.ts';

/** `key in object`. */
export function hasProperty(frame: Frame, left: Value, right: Value, text: string, site: Site): Value {
  const key = toPropertyKey(frame, left, text, site);
  if (isPrimitive(right) && right.types !== 0) return certainThrow(frame, `looks for a property in \`${text}\`, which is not an object`, site);
  if (right.unknown !== null) touch(frame, right.unknown, 'unknown-property', `looks for a property in \`${text}\`: ${right.unknown.what}`, site);
  let result = right.unknown === null ? NOTHING : ANY_BOOLEAN;
  for (const object of right.objects) result = join(result, hasKey(frame, object, key, text, site));
  return isNothing(result) ? ANY_BOOLEAN : result;
}

/** `#name in object` looks at the object itself: no trap runs. */
export function hasPrivate(frame: Frame, right: Value, key: PropertyKey, site: Site): Value {
  const name = key === null ? 'a private name' : nameOfKey(key);
  if (isPrimitive(right) && right.types !== 0) return certainThrow(frame, `looks for \`${name}\` in something that is not an object`, site);
  let result = right.unknown === null ? NOTHING : ANY_BOOLEAN;
  for (const object of right.objects) result = join(result, object.kind === 'proxy' ? heldByProxy(frame, object, key) : hasKey(frame, object, key, name, site));
  return isNothing(result) ? ANY_BOOLEAN : result;
}

/** A proxy has the private members that a constructor gave it, and none of its target's. */
function heldByProxy({ run: { module } }: Frame, { properties, owner, summary }: HeapObject, key: PropertyKey): Value {
  if (key === null || owner !== module || summary) return ANY_BOOLEAN;
  const property = properties.get(key);
  return property?.absent === true ? ANY_BOOLEAN : boolean(property !== undefined);
}

/** [[HasProperty]]: runs the traps of proxies on the way. */
export function hasKey(frame: Frame, object: HeapObject, key: PropertyKey, text: string, site: Site): Value {
  if (object.kind === 'proxy') return proxyHas(frame, object, key, text, site);
  const found = holds(frame, object, key, text, site, 0);
  return found === 'either' ? ANY_BOOLEAN : boolean(found === 'true');
}

/** Whether an object has a property, own or inherited. */
function holds(frame: Frame, object: HeapObject, key: PropertyKey, text: string, site: Site, depth: number): Truth {
  if (object.kind === 'builtin') return key === null ? 'either' : builtinHolds(frame, object, key, site);
  if (object.kind === 'namespace') return isExported(frame, object, key, site);
  if (object.kind === 'host' || depth > 30) return 'either';
  frame.run.touches?.readMember(frame, object, key, null, site);
  const property = key === null ? undefined : ownProperty(frame, object, key);
  if (property !== undefined && !property.absent) return 'true';
  const isClosed = property === undefined && isComplete(frame, object);
  const onPrototypes = heldByPrototypes(frame, object, key, text, site, depth);
  if (onPrototypes === 'true' && key !== null) return 'true';
  return isClosed && key !== null && object.kind !== 'instance' && object.kind !== 'wrapper' ? onPrototypes : 'either';
}

/** A module namespace has what the module exports, and a tag. */
function isExported(frame: Frame, namespace: HeapObject, key: PropertyKey, site: Site): Truth {
  if (key === '@@toStringTag') return 'true';
  noteLook(frame, namespace, site);
  const names = key === null ? null : namespaceNames(frame, namespace);
  if (names === null || key === null) return 'either';
  return !isSymbolKey(key) && names.includes(nameOfKey(key)) ? 'true' : 'false';
}

function heldByPrototypes(frame: Frame, object: HeapObject, key: PropertyKey, text: string, site: Site, depth: number): Truth {
  const { objects, unknown } = object.prototype;
  let all: Truth | null = null;
  for (const next of objects) {
    if (next.kind === 'proxy' && !isPrivateKey(key)) proxyHas(frame, next, key, text, site);
    const one = next.kind === 'proxy' ? 'either' : holds(frame, next, key, text, site, depth + 1);
    all = all === null || all === one ? one : 'either';
  }
  if (unknown !== null) return 'either';
  return all ?? 'false';
}

/** Certain only along prototypes that the tables describe in full. */
function builtinHolds(frame: Frame, object: HeapObject, key: string, site: Site): Truth {
  const { realm } = frame.run;
  const { path } = object;
  noteHostRead(frame, path === GLOBAL_OBJECT ? '' : path, key, reference(object), site);
  if (path === GLOBAL_OBJECT) return 'either';
  let holder: string | null = path;
  for (let hop = 0; holder !== null && hop < 30; hop++) {
    const member = realm.knowledge.member(holder, key);
    const row = member === undefined ? undefined : realm.row(member);
    if (row !== undefined) return realm.exists(row) === 'yes' ? 'true' : 'either';
    if (realm.row(holder)?.otherMembers !== undefined) return 'either';
    holder = realm.knowledge.prototypeOf(holder);
  }
  return isExtended(frame, path) || !isNothing(addedByOthers(frame.run, path, key)) ? 'either' : 'false';
}

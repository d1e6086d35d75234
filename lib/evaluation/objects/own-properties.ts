import type { Site } from '../../facts/index.ts';
import { ANY_STRING_KEY, isIndexKey, isPrivateKey, isSymbolKey, join, joinAll, keyOfName, nameOfKey, NOTHING, reference, type HeapObject, type Value } from '../../values/index.ts';
import { hostMember, noteListed } from '../builtins/builtin-member.ts';
import { builtinNames, builtinValues } from '../builtins/builtin-values.ts';
import { extendedContents, extensionOf } from '../modules/extensions.ts';
import { namespaceMember, namespaceNames, noteLook } from '../modules/namespace.ts';
import { readProperty, weaken } from './property.ts';
import { exoticElement } from './exotic-elements.ts';
import { proxyOwnValues } from './proxy.ts';
import { silentUnknown, touch, type Frame } from '../run.ts';

/** Own enumerable properties: those that are known with their values and whether they may be absent, and all others. */
export interface OwnValues {
  readonly known: readonly (readonly [key: string, value: Value, absent: boolean])[];
  readonly other: Value;
}

type Wanted = (key: string) => boolean;
const ALL: Wanted = () => true;

/** What `Object.values` and JSON look at. */
export const NAMES: Wanted = (key) => !isSymbolKey(key);

/** All values that reading the own enumerable properties may give, or those with the keys in question; runs their getters. */
export function ownValues(frame: Frame, object: HeapObject, text: string, site: Site, isWanted: Wanted = ALL): OwnValues {
  if (object.kind === 'namespace') return namespaceValues(frame, object, text, site);
  if (object.kind === 'proxy') return proxyOwnValues(frame, object, text, site);
  if (object.kind === 'builtin') return builtinValues(frame, object, text, site);
  if (object.kind === 'host') return { known: [], other: hostMember(frame, object, null, `${text}[…]`) };
  frame.run.touches?.readMember(frame, object, null, null, site);
  const known: [string, Value, boolean][] = [];
  let other = joinAll([weaken(frame, object, object.other), extendedContents(frame.run, object), exoticElement(object) ?? NOTHING]);
  for (const [name, property] of inOrder([...object.properties])) {
    if (!property.enumerable || !isWanted(name) || (isPrivateKey(name) && name !== ANY_STRING_KEY)) continue;
    const value = readProperty(frame, object, property, reference(object), `${text}.${name}`, site, name);
    if (name === ANY_STRING_KEY) other = join(other, value);
    else known.push([name, value, property.absent]);
  }
  if (object.open !== null) {
    touch(frame, object.open, 'unknown-property', `copies the properties of ${object.open.what}`, site);
    other = join(other, silentUnknown(frame.run, 'unknown-property', 'a copied property'));
  }
  return { known, other };
}

/** OrdinaryOwnPropertyKeys (sec-ordinaryownpropertykeys): indices ascending, then names as they were added. */
function inOrder<Entry extends readonly [key: string, property: unknown]>(entries: readonly Entry[]): readonly Entry[] {
  const indices = entries.filter(([key]) => isIndexKey(key));
  if (indices.length === 0) return entries;
  return [...indices.sort(([left], [right]) => Number(left) - Number(right)), ...entries.filter(([key]) => !isIndexKey(key))];
}

function namespaceValues(frame: Frame, namespace: HeapObject, text: string, site: Site): OwnValues {
  noteLook(frame, namespace, site);
  const names = namespaceNames(frame, namespace);
  if (names === null) return { known: [], other: namespaceMember(frame, namespace, null, text, site) };
  return { known: names.map((name) => [name, namespaceMember(frame, namespace, name, `${text}.${name}`, site), false] as const), other: NOTHING };
}

export function anyOwnValue(frame: Frame, object: HeapObject, text: string, site: Site, isWanted: Wanted = ALL): Value {
  const { known, other } = ownValues(frame, object, text, site, isWanted);
  return join(joinAll(known.map(([, value]) => value)), other);
}

const ORDINARY: readonly HeapObject['kind'][] = ['object', 'function', 'array', 'arguments', 'error', 'map', 'set', 'weak', 'promise', 'regexp', 'generator', 'iterator'];

/** Names of the own enumerable properties in order, where all are known. A module namespace looks at each binding to tell. */
export function enumerableNames(frame: Frame, object: HeapObject, site: Site): readonly string[] | null {
  noteLook(frame, object, site);
  frame.run.accesses?.leftovers.leak(reference(object));
  if (object.kind === 'namespace') frame.run.reads?.listing(() => void namespaceValues(frame, object, object.name, site));
  else if (object.kind === 'builtin') noteListed(frame, object, site);
  else frame.run.touches?.readMember(frame, object, null, null, site);
  return knownNames(frame, object, true);
}

/** Names of the own properties in order, where all of them are known for certain. */
export function knownNames(frame: Frame, object: HeapObject, enumerable: boolean): readonly string[] | null {
  const names = possibleNames(frame, object, enumerable);
  return names === null || names.some((name) => isUncertain(object, name)) ? null : names;
}

/** Whether a property is there on some paths only. */
export function isUncertain({ kind, properties }: HeapObject, name: string): boolean {
  return kind !== 'namespace' && kind !== 'builtin' && properties.get(keyOfName(name))?.absent === true;
}

/** Names of all own properties that there may be, in order; null where there may be others. */
export function possibleNames(frame: Frame, object: HeapObject, enumerable: boolean): readonly string[] | null {
  if (object.kind === 'namespace') return namespaceNames(frame, object);
  if (object.kind === 'builtin') return builtinNames(frame.run.realm, object.path);
  if (!ORDINARY.includes(object.kind)) return null;
  if (object.other !== NOTHING || object.open !== null || object.summary || extensionOf(frame.run, object) !== null || (object.kind === 'array' && object.count === null)) return null;
  if (!enumerable && object.kind === 'arguments') return null;
  const names: string[] = enumerable ? [] : object.kind === 'regexp' ? ['lastIndex'] : namesOfFunction(object);
  for (const [name, property] of inOrder([...object.properties])) {
    if (name === ANY_STRING_KEY) return null;
    if (isSymbolKey(name) || isPrivateKey(name) || (enumerable && !property.enumerable)) continue;
    if (!names.includes(nameOfKey(name))) names.push(nameOfKey(name));
  }
  // After the indices, which are there first.
  if (!enumerable && object.kind === 'array') names.splice(names.findIndex((name) => !isIndexKey(name)) >>> 0, 0, 'length');
  return names;
}

/** What functions have from their creation; `arguments` and `caller` are V8's, on functions of sloppy code. */
function namesOfFunction({ kind, callable }: HeapObject): string[] {
  if (kind !== 'function') return [];
  const facts = callable?.kind === 'closure' ? callable.facts.functions[callable.index] : undefined;
  if (callable?.kind === 'class') return ['length', 'name', 'prototype'];
  if (facts?.style !== 'function' || facts.async) return ['length', 'name', ...(facts?.generator === true ? ['prototype'] : [])];
  return ['length', 'name', ...(facts.strict || facts.generator ? [] : ['arguments', 'caller']), 'prototype'];
}

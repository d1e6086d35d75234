import type { Site } from '../../facts/index.ts';
import type { Row } from '../../knowledge/index.ts';
import { dataProperty, isSymbolKey, NOTHING, reference, type HeapObject, type Property, type Value } from '../../values/index.ts';
import { perhaps } from '../expressions/alternatives.ts';
import { builtinMember, noteListed, otherMember, readRow, valueOfRow } from './builtin-member.ts';
import { makeBuiltinFunction } from '../calls/made-function.ts';
import type { OwnValues } from '../objects/own-properties.ts';
import type { PropertyKey } from '../objects/property.ts';
import { GLOBAL_OBJECT, PRIMITIVES, type Realm } from './realm.ts';
import type { Frame } from '../run.ts';

interface Member {
  readonly key: string;
  readonly path: string;
  readonly row: Row;
}

/** Modules of Node, `process` and `console` have plain properties, which copies and enumerations see. */
function isPlain(path: string): boolean {
  return (path.startsWith('node:') || /^(?:process|console)(?:\.|$)/u.test(path)) && !path.includes('.prototype');
}

/** Without what the tables say of a module's namespace and of what is not there. */
function ownMembers(realm: Realm, path: string): Member[] {
  const { knowledge } = realm;
  const found: Member[] = [];
  for (const key of knowledge.members(path)) {
    const member = knowledge.member(path, key);
    const row = member === undefined ? undefined : realm.row(member);
    if (member === undefined || row === undefined || isSymbolKey(key) || key === 'default' || key === 'prototype') continue;
    if (row.value !== 'undefined' && realm.exists(row) !== 'no') found.push({ key, path: member, row });
  }
  return found;
}

/** Members that a later version of a module of the host may add are left out: nobody who copies the rest names them. */
function othersOf(realm: Realm, path: string): NonNullable<Row['otherMembers']> | null {
  const others = realm.row(path)?.otherMembers;
  return others === undefined || (isPlain(path) && others.value === 'unknown') ? null : others;
}

/** Own enumerable properties. Where the tables do not say whether one is enumerable, it may be absent. */
export function builtinValues(frame: Frame, object: HeapObject, text: string, site: Site): OwnValues {
  const { realm } = frame.run;
  const { path } = object;
  const receiver = reference(object);
  noteListed(frame, object, site);
  if (path === GLOBAL_OBJECT) return { known: [], other: builtinMember(frame, path, null, receiver, `${text}[…]`, site) };
  const known: [string, Value, boolean][] = [];
  for (const { key, path: member, row } of ownMembers(realm, path)) {
    const read = (): void => void known.push([key, readRow(frame, member, row, receiver, `${text}.${key}`, site), !isPlain(path) || realm.exists(row) === 'maybe']);
    if (isPlain(path) || row.readEffect === undefined) read();
    else perhaps(frame.run, read);
  }
  const others = othersOf(realm, path);
  return { known, other: others === null ? NOTHING : otherMember(frame, path, others.value, receiver, `${text}[…]`, site) };
}

/** Names of the own properties, where the tables tell. */
export function builtinNames(realm: Realm, path: string): readonly string[] | null {
  return isPlain(path) && othersOf(realm, path) === null ? ownMembers(realm, path).map(({ key }) => key) : null;
}

/**
 * Names of the own properties of a prototype of the language, enumerable or not: the tables name them all, in no certain order. One that only
 * some engines have is among them: reading it says that it may be absent.
 */
export function prototypeNames(realm: Realm, path: string): readonly string[] | null {
  if (!path.endsWith('.prototype') || !realm.isOfLanguage(path) || realm.row(path)?.otherMembers !== undefined) return null;
  const names = ownMembers(realm, path).map(({ key }) => key);
  return names.includes('constructor') ? names : ['constructor', ...names];
}

const CONSTANTS = /^(?:name|message|stack|length|BYTES_PER_ELEMENT|@@toStringTag)$/u;

/** A primitive that instances have by a getter of the prototype: `Map.prototype.size`. */
function isAccessor(path: string, key: string, { value }: Row): boolean {
  return path.endsWith('.prototype') && value !== undefined && PRIMITIVES.test(value) && !CONSTANTS.test(key);
}

/** [[GetOwnProperty]]. */
export function builtinProperty(frame: Frame, object: HeapObject, key: PropertyKey, site: Site): Property | undefined {
  const { realm } = frame.run;
  const { path } = object;
  const text = key === null ? `${path}[…]` : `${path}.${key}`;
  const receiver = reference(object);
  if (key === null || path === GLOBAL_OBJECT) return { ...dataProperty(builtinMember(frame, path, key, receiver, text, site)), absent: true };
  const member = realm.knowledge.member(path, key);
  const row = member === undefined ? undefined : realm.row(member);
  const absent = row !== undefined && realm.exists(row) === 'maybe';
  if (row !== undefined && isAccessor(path, key, row) && realm.exists(row) !== 'no') return { ...dataProperty(NOTHING, false), getter: makeBuiltinFunction(frame, `load ${key}`, null), absent };
  if (member !== undefined && row !== undefined) return realm.exists(row) === 'no' ? undefined : { ...dataProperty(valueOfRow(frame, member, row, receiver, site), isPlain(path)), absent };
  const others = realm.row(path)?.otherMembers;
  return others === undefined ? undefined : { ...dataProperty(otherMember(frame, path, others.value, receiver, text, site)), absent: true };
}

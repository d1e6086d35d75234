import { AMBIENT_KINDS, EFFECT_KINDS, type AmbientKind, type ModuleId } from '../../effects/index.ts';
import type { HostEffect, Row } from '../../knowledge/index.ts';
import type { Site } from '../../facts/index.ts';
import { ANY_NUMBER, ANY_STRING, constant, createObject, dataProperty, forgetConstants, HOST, isSymbolKey, join, isNothing, NOTHING, NULL_VALUE, reference, UNDEFINED_VALUE, unknownValue, type HeapObject, type Value } from '../../values/index.ts';
import { perhaps } from '../expressions/alternatives.ts';
import { evaluateFlow } from '../statements/flow.ts';
import { readGlobal } from '../expressions/global.ts';
import { extendedMember } from '../modules/extensions.ts';
import { sizeOf } from '../objects/listing.ts';
import { GLOBAL_OBJECT, type Realm } from './realm.ts';
import { formatStack } from './stack-preparers.ts';
import { addAmbient, addEffect, silentUnknown, type Frame, type Run } from '../run.ts';
import type { PropertyKey } from '../objects/property.ts';

const CHAIN_LIMIT = 30;

/** What reading a row gives, with what reading it does. */
export function readRow(frame: Frame, path: string, row: Row, receiver: Value, text: string, site: Site): Value {
  const { realm } = frame.run;
  const exists = realm.exists(row);
  if (exists === 'no') return UNDEFINED_VALUE;
  if (row.ambient !== undefined) addAmbientRead(frame, row.ambient, text, site);
  if (row.readEffect !== undefined) addHostEffect(frame, row.readEffect, text, site);
  const value = valueOfRow(frame, path, row, receiver, site);
  return exists === 'maybe' ? join(value, UNDEFINED_VALUE) : value;
}

/** What stands there, read or not. */
export function valueOfRow(frame: Frame, path: string, row: Row, receiver: Value, site: Site): Value {
  return row.value === undefined ? frame.run.realm.value(path) : heldValue(frame, path, row.value, receiver, site);
}

/**
 * What an instance hands out (`url.searchParams`, `controller.signal`) is made once and belongs to whom the instance
 * belongs. Another module's instance keeps what it had at the end of that module's load.
 */
function heldValue(frame: Frame, path: string, flow: string, receiver: Value, site: Site): Value {
  const holder = receiver.objects.length === 1 ? receiver.objects[0] : undefined;
  const isPart = holder !== undefined && holder.owner !== HOST && /new |host/u.test(flow);
  const known = isPart ? holder.properties.get(`#${path}`) : undefined;
  if (known !== undefined) return known.value;
  const value = evaluateFlow(frame, frame.run.realm.flow(flow, path), { receiver, arguments: null, results: null, owner: HOST, holder: isPart ? holder : null, path, site });
  if (isPart && holder.owner === frame.run.module) holder.properties.set(`#${path}`, dataProperty(value, false));
  return value;
}

/** "writes to the console by `console.log()`". */
export function addHostEffect(frame: Frame, effect: HostEffect, target: string, site: Site): void {
  if (effect.kind === 'dynamic-code') {
    frame.run.extended.add(GLOBAL_OBJECT);
    frame.run.handedOut = true;
  }
  const add = (): void => {
    // Which variables the file has is not known.
    if (effect.kind === 'env-write') frame.run.touches?.writeHost(frame, ENVIRONMENT, 'process', {}, ENVIRONMENT, site);
    addEffect(frame, effect.kind, effect.level, target, `${effect.what ?? EFFECT_KINDS[effect.kind]} (\`${target}\`)`, site);
  };
  if (effect.sometimes === true) perhaps(frame.run, add);
  else add();
}

/** "reads the clock (`Date.now()`)". */
export function addAmbientRead(frame: Frame, kind: AmbientKind, target: string, site: Site): void {
  addAmbient(frame, kind, target, `${AMBIENT_KINDS[kind]} (\`${target}\`)`, site);
}

/** A member of the built-in at `path`, looked for along its prototype chain. */
export function builtinMember(frame: Frame, path: string, key: PropertyKey, receiver: Value, text: string, site: Site): Value {
  if (path === IMPORT_META) return importMetaMember(frame, key, receiver, text, site);
  if (key === null) return computedMember(frame, path, receiver, text, site);
  if (path === GLOBAL_OBJECT) return readGlobal(frame, key, site, true);
  const { realm } = frame.run;
  const { member, row, others } = realm.lookup(path, key);
  noteHostRead(frame, member === null ? path : member.slice(0, -key.length - 1), key, receiver, site);
  if (member === 'Map.prototype.size' || member === 'Set.prototype.size') return countOf(frame, receiver) ?? ANY_NUMBER;
  if (member !== null && row !== null) {
    const replaced = replacedHere(frame.run, path, key);
    const value = join(readRow(frame, member, row, receiver, text, site), member === 'Error.prototype.stack' ? formatStack(frame, receiver, site) : replaced);
    return (row.value === undefined && isNothing(replaced)) || frame.run.touches === null ? value : frame.run.touches.readBuiltin(member, value);
  }
  const other = others === null ? undefined : realm.row(others);
  if (others === null || other?.otherMembers === undefined) {
    const added = join(UNDEFINED_VALUE, addedByOthers(frame.run, path, key));
    return isExtended(frame, path) ? join(added, silentUnknown(frame.run, 'unknown-property', `\`${text}\``)) : added;
  }
  if (other.ambient !== undefined) addAmbientRead(frame, other.ambient, text, site);
  return otherMember(frame, others, other.otherMembers.value, receiver, text, site);
}

/** What this load itself put in the place of a member. */
export function replacedHere({ changed, realm }: Run, path: string, key: string): Value {
  return changed.size === 0 ? NOTHING : (changed.get(realm.builtin(path))?.members.get(key) ?? NOTHING);
}

/** `size`; it runs nothing. */
function countOf(frame: Frame, { objects, types, unknown }: Value): Value | null {
  const [only] = objects;
  const size = only === undefined || objects.length > 1 || types !== 0 || unknown !== null ? null : sizeOf(frame, only);
  return size === null ? null : constant(size);
}

/** A member that others may replace is read: what the language itself has is taken to stay as it is. */
export function noteHostRead(frame: Frame, holder: string, key: string, receiver: Value, site: Site): void {
  const { touches, realm } = frame.run;
  if (touches === null || !(holder === '' ? realm.isReplaceable(key) : realm.isReplaceableMember(holder, key))) return;
  // Whatever lacks a member looks for it there.
  if ((holder === 'Object.prototype' || holder === 'Function.prototype') && receiver.objects[0]?.path !== holder) return;
  // A text that may as well be an object that has it.
  if (holder.endsWith('.prototype') && (receiver.unknown !== null || (receiver.objects.length > 0 && receiver.types !== 0))) return;
  touches.readHost(frame, holder, key, holder === ENVIRONMENT ? 'process' : 'realm', site);
}

const ENVIRONMENT = 'process.env';

/** All variables of the environment are looked at. */
export function noteListed(frame: Frame, { path }: HeapObject, site: Site): void {
  if (path === ENVIRONMENT) frame.run.touches?.readHost(frame, path, null, 'process', site);
}

/** The path of the object that `import.meta` gives. */
export const IMPORT_META = 'import.meta';

/** Every host and bundler adds members of its own: `hot`, `glob`, `resolve`. What `env` holds is only ever looked at. */
function importMetaMember(frame: Frame, key: PropertyKey, receiver: Value, text: string, site: Site): Value {
  if (key === 'url') return ANY_STRING;
  if (key === 'dirname' || key === 'filename') return join(ANY_STRING, UNDEFINED_VALUE);
  if (key === 'resolve') return frame.run.realm.value('host:importMeta.resolve');
  return otherMember(frame, IMPORT_META, key === 'env' ? 'undefined | host' : 'unknown', receiver, text, site);
}

/** Whether this evaluation gave the built-in, or a prototype of it, members that no row names. The write was an effect. */
export function isExtended({ run: { extended, realm } }: Frame, path: string): boolean {
  if (extended.size === 0) return false;
  for (let holder: string | null = path, hop = 0; holder !== null && hop < CHAIN_LIMIT; hop++) {
    if (extended.has(holder)) return true;
    holder = realm.knowledge.prototypeOf(holder);
  }
  return false;
}

/** What loads before this one stored under a name that no row has, in the built-in or in a prototype of it. */
export function addedByOthers(run: Run, path: string, key: string): Value {
  let added = NOTHING;
  if (run.links.extendersOf(HOST)?.length === 0) return added;
  for (let holder: string | null = path, hop = 0; holder !== null && hop < CHAIN_LIMIT; hop++) {
    added = join(added, extendedMember(run, run.realm.builtin(holder), key));
    holder = run.realm.knowledge.prototypeOf(holder);
  }
  return forgetConstants(added);
}

/** A member that no row names. */
export function otherMember(frame: Frame, path: string, flow: string, receiver: Value, text: string, site: Site): Value {
  if (flow === 'host') return reference(hostObject(path, text, ownerOf(receiver)));
  if (flow.endsWith(' | host')) return join(otherMember(frame, path, flow.slice(0, -' | host'.length), receiver, text, site), reference(hostObject(path, text, ownerOf(receiver))));
  if (flow === 'unknown') return unknownValue({ kind: 'unmodelled', what: `\`${text}\``, reportedIn: null });
  return heldValue(frame, path, flow, receiver, site);
}

function ownerOf(receiver: Value): ModuleId {
  return receiver.objects.length === 1 ? (receiver.objects[0]?.owner ?? HOST) : HOST;
}

/** More named members than this are not joined. */
const JOINED_MEMBERS = 64;

/** A key that is not known: any member that rows name, where these are few, or one that none names. */
function computedMember(frame: Frame, path: string, receiver: Value, text: string, site: Site): Value {
  const { realm } = frame.run;
  const { members: named, others } = membersAlong(realm, path);
  const members = withDistinctRows(realm, named);
  if (path === GLOBAL_OBJECT || members.length > JOINED_MEMBERS) return unknownValue({ kind: 'unmodelled', what: `\`${text}\`, a computed member of \`${path}\``, reportedIn: null });
  let result = UNDEFINED_VALUE;
  for (const member of members) {
    const row = realm.row(member) as Row;
    const read = (): void => { result = join(result, readRow(frame, member, row, receiver, text, site)); };
    if (row.readEffect === undefined) read();
    else perhaps(frame.run, read);
  }
  const other = others === null ? undefined : realm.row(others);
  if (others === null || other?.otherMembers === undefined) return result;
  if (other.ambient !== undefined) addAmbientRead(frame, other.ambient, text, site);
  return join(result, otherMember(frame, others, other.otherMembers.value, receiver, text, site));
}

/** One member for each row: members that share one are and do the same. */
function withDistinctRows(realm: Realm, members: readonly string[]): readonly string[] {
  const byRow = new Map<Row | undefined, string>();
  for (const member of members) if (!byRow.has(realm.row(member))) byRow.set(realm.row(member), member);
  return [...byRow.values()];
}

/** The row of a member, own or inherited. */
export function memberAlong({ knowledge }: Realm, path: string, key: string): string | undefined {
  for (let holder: string | null = path, hop = 0; holder !== null && hop < CHAIN_LIMIT; hop++) {
    const member = knowledge.member(holder, key);
    if (member !== undefined) return member;
    holder = knowledge.prototypeOf(holder);
  }
  return undefined;
}

/** Prototypes with what all objects, functions and arrays have. */
const COMMON: readonly string[] = ['Object.prototype', 'Function.prototype', 'Array.prototype'];

/** Members that rows name along the prototypes, up to the first that may have others. */
export function membersAlong({ knowledge }: Realm, path: string): { readonly members: readonly string[]; readonly others: string | null } {
  const members: string[] = [];
  for (let holder: string | null = path, hop = 0; holder !== null && hop < CHAIN_LIMIT; hop++) {
    if (hop > 0 && COMMON.includes(holder)) break;
    for (const key of knowledge.members(holder)) {
      const member = isSymbolKey(key) ? undefined : knowledge.member(holder, key);
      if (member !== undefined) members.push(member);
    }
    if (knowledge.find(holder)?.otherMembers !== undefined) return { members, others: holder };
    holder = knowledge.prototypeOf(holder);
  }
  return { members, others: null };
}

/** An object of the host of which only its origin is known: calling it is what calls of members of `path` do. */
export function hostObject(path: string, name: string, owner: ModuleId): HeapObject {
  const object = createObject('host', owner, NULL_VALUE, null, null, path);
  object.name = name;
  return object;
}

/** What every function has, a function of the host too: `bind` calls nothing, and the others what they are called on. */
const OF_FUNCTIONS: ReadonlySet<PropertyKey> = new Set(['apply', 'bind', 'call']);

export function hostMember(frame: Frame, object: HeapObject, key: PropertyKey, text: string): Value {
  if (OF_FUNCTIONS.has(key)) return frame.run.realm.value(`Function.prototype.${key ?? ''}`);
  return reference(hostObject(object.path, text, object.owner));
}

/** What calling an object of the host does: the effect that its origin names. */
export function hostCallEffect(frame: Frame, object: HeapObject): HostEffect {
  const { realm } = frame.run;
  let path: string | null = object.path;
  for (let hop = 0; path !== null && hop < CHAIN_LIMIT; hop++) {
    const row = realm.row(path);
    const effect = row?.otherMembers?.effect ?? row?.call?.effect;
    if (effect !== undefined) return effect;
    path = realm.knowledge.prototypeOf(path);
  }
  return { kind: 'host', level: 'process' };
}

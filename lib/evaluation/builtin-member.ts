import { EFFECT_KINDS, type EffectKind, type StateLevel } from '../effects/index.ts';
import type { HostEffect, Row } from '../knowledge/index.ts';
import type { Site } from '../facts/index.ts';
import { createObject, HOST, join, NULL_VALUE, reference, UNDEFINED_VALUE, unknownValue, type HeapObject, type Value } from '../values/index.ts';
import { evaluateFlow } from './flow.ts';
import { readGlobal } from './global.ts';
import { GLOBAL_OBJECT } from './realm.ts';
import { addAmbient, addEffect, type Frame } from './run.ts';
import type { PropertyKey } from './property.ts';

const CHAIN_LIMIT = 30;

/** What reading a row gives, with what reading it does. */
export function readRow(frame: Frame, path: string, row: Row, receiver: Value, text: string, site: Site): Value {
  const { realm } = frame.run;
  const exists = realm.exists(row);
  if (exists === 'no') return UNDEFINED_VALUE;
  if (row.ambient !== undefined) addAmbient(frame, row.ambient, text, `reads \`${text}\``, site);
  if (row.readEffect !== undefined) addHostEffect(frame, row.readEffect, text, site);
  const value = row.value === undefined ? realm.value(path) : evaluateFlow(frame, realm.flow(row.value, path), { receiver, arguments: null, results: null, owner: HOST, path, site });
  return exists === 'maybe' ? join(value, UNDEFINED_VALUE) : value;
}

/** "writes to the console by `console.log()`". */
export function addHostEffect(frame: Frame, effect: HostEffect, target: string, site: Site): void {
  addEffect(frame, effect.kind, effect.level, target, `${effect.what ?? EFFECT_KINDS[effect.kind]} (\`${target}\`)`, site);
}

/** A member of the built-in at `path`, looked for along its prototype chain. */
export function builtinMember(frame: Frame, path: string, key: PropertyKey, receiver: Value, text: string, site: Site, depth = 0): Value {
  if (key === null) return unknownValue({ kind: 'unmodelled', what: `\`${text}\`, a computed member of \`${path}\``, reportedIn: null });
  if (path === GLOBAL_OBJECT) return readGlobal(frame, key, site, true);
  const { realm } = frame.run;
  let holder: string | null = path;
  let others: NonNullable<Row['otherMembers']> | null = null;
  let ambientOf: Row | undefined;
  for (let hop = depth; holder !== null && hop < CHAIN_LIMIT; hop++) {
    const member = realm.knowledge.member(holder, key);
    if (member !== undefined) return readRow(frame, member, realm.row(member) as Row, receiver, text, site);
    const row = realm.row(holder);
    if (others === null && row?.otherMembers !== undefined) {
      others = row.otherMembers;
      ambientOf = row;
      path = holder;
    }
    holder = realm.knowledge.prototypeOf(holder);
  }
  if (others === null) return UNDEFINED_VALUE;
  if (ambientOf?.ambient !== undefined) addAmbient(frame, ambientOf.ambient, text, `reads \`${text}\``, site);
  if (others.value === 'host') return reference(hostObject(path, text, true));
  if (others.value === 'unknown') return unknownValue({ kind: 'unmodelled', what: `\`${text}\``, reportedIn: null });
  return evaluateFlow(frame, realm.flow(others.value, path), { receiver, arguments: null, results: null, owner: HOST, path, site });
}

/** An object of the host of which only its origin is known. `member`: calling it is what calls of members of `path` do. */
export function hostObject(path: string, name: string, member: boolean): HeapObject {
  const object = createObject('host', HOST, NULL_VALUE, null, null, path);
  object.name = name;
  object.frozen = member;
  return object;
}

export function hostMember(frame: Frame, object: HeapObject, key: PropertyKey, text: string): Value {
  void frame;
  void key;
  return reference(hostObject(object.path, text, true));
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

/** A write to a built-in or one of its members: the nearest row's effect. */
export function writeBuiltin(frame: Frame, object: HeapObject, key: PropertyKey, text: string, site: Site): void {
  const effect = writeEffectOf(frame, object.path, key);
  addEffect(frame, effect.kind, effect.level, text, `writes \`${text}\``, site);
}

function writeEffectOf(frame: Frame, path: string, key: PropertyKey): { readonly kind: EffectKind; readonly level: StateLevel } {
  const { realm } = frame.run;
  const member = key === null ? undefined : realm.knowledge.member(path, key);
  let current: string | undefined = member ?? path;
  while (current !== undefined && current !== '') {
    const row: Row | undefined = realm.row(current);
    if (row?.writeEffect !== undefined) return row.writeEffect;
    const dot: number = current.lastIndexOf('.');
    current = dot < 0 ? undefined : current.slice(0, dot);
  }
  return { kind: path === GLOBAL_OBJECT ? 'global-write' : 'builtin-write', level: 'realm' };
}

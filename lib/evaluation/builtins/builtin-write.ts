import type { EffectKind, StateLevel } from '../../effects/index.ts';
import type { Site } from '../../facts/index.ts';
import type { Row } from '../../knowledge/index.ts';
import { isPrimitive, join, type HeapObject, type Value } from '../../values/index.ts';
import { perhaps } from '../expressions/alternatives.ts';
import { addHostEffect, memberAlong, membersAlong } from './builtin-member.ts';
import { noteExtension } from '../modules/extensions.ts';
import { isCallable } from '../calls/call.ts';
import { toPrimitive } from '../expressions/coercion.ts';
import type { Written } from '../objects/property-write.ts';
import type { PropertyKey } from '../objects/property.ts';
import { GLOBAL_OBJECT, type Realm } from './realm.ts';
import { noteStackPreparer } from './stack-preparers.ts';
import type { Occurrence } from '../findings.ts';
import { noteEffect } from '../note-effect.ts';
import { isGivenBack, writesBuiltinScratch } from '../objects/scratch-write.ts';
import { addEffect, type Frame } from '../run.ts';

/** A write to a built-in or one of its members: the nearest row's effect. */
export function writeBuiltin(frame: Frame, object: HeapObject, key: PropertyKey, text: string, site: Site, written: Written = {}): void {
  if (written.value !== undefined) frame.run.accesses?.handOut({ list: [written.value], rest: null });
  // Of an object of the host only its origin is known: it may be one that the call was given.
  if (frame.run.accesses !== null && (object.kind === 'host' || isMaker(frame, object.path))) return;
  const { run } = frame;
  const effect = writeEffectOf(run.realm, object.path, key);
  run.extended.add(object.path);
  noteExtension(run, object, { key, ...written });
  const isBack = key !== null && isOriginal(frame, object, key, written.value);
  const { phase, undecided, givenUp, claimed } = run;
  const noteTouch = (): void => run.touches?.writeHost(frame, object.path === GLOBAL_OBJECT ? '' : object.path, effect.level, { key, ...written }, text, site);
  const note = (found: Occurrence): void => {
    noteTouch();
    noteEffect(run, found, { kind: effect.kind, level: effect.level, target: text, bookkeeping: false }, { phase, undecided, givenUp, claimed });
  };
  if (key !== null && writesBuiltinScratch(frame, `${object.path}.${key}`, isBack, effect.kind, `writes \`${text}\``, site, note)) {
    noteStackPreparer(frame, object, key, written.value, isBack && isGivenBack(run, `${object.path}.${key}`));
    return;
  }
  noteStackPreparer(frame, object, key, written.value, false);
  noteTouch();
  addEffect(frame, effect.kind, effect.level, text, `writes \`${text}\``, site);
}

/** `http.Server(…)`: a class that is called without `new` makes an instance all the same, and changes nothing of its module. */
function isMaker({ run: { operation } }: Frame, path: string): boolean {
  return operation?.given !== undefined && operation.path.startsWith(`${path}.`) && /^[A-Z]\w*$/u.test(operation.path.slice(path.length + 1));
}

/** The built-in itself that stands there, or what was read there last. */
function isOriginal({ run: { touches } }: Frame, { path }: HeapObject, key: string, value: Value | undefined): boolean {
  if (value === undefined) return false;
  const [object] = value.objects;
  const isBuiltin = value.objects.length === 1 && value.types === 0 && value.unknown === null && object?.kind === 'builtin' && object.path === `${path}.${key}`;
  return isBuiltin || touches?.isReadBuiltin(`${path}.${key}`, value) === true;
}

function writeEffectOf(realm: Realm, path: string, key: PropertyKey): { readonly kind: EffectKind; readonly level: StateLevel } {
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

/**
 * An assignment to an instance of a class of the host, which inherits from the built-in at `path`. True where an
 * attribute takes the value: it keeps a conversion of it.
 */
export function writeInherited(frame: Frame, path: string, key: PropertyKey, value: Value, receiver: Value, text: string, site: Site): boolean {
  const [instance] = receiver.objects;
  if (instance === undefined || instance.kind !== 'instance') return false;
  const { realm } = frame.run;
  if (key === null) {
    for (const member of membersAlong(realm, path).members) {
      const effect = realm.row(member)?.writeEffect;
      if (effect !== undefined) perhaps(frame.run, () => addHostEffect(frame, effect, text, site));
    }
    return false;
  }
  const member = memberAlong(realm, path, key);
  const row = member === undefined ? undefined : realm.row(member);
  if (row?.writeEffect !== undefined) addHostEffect(frame, row.writeEffect, text, site);
  if (key.startsWith('on')) listen(frame, instance, value);
  return row?.value !== undefined && member?.startsWith('node:') === false && convertAttribute(frame, row.value, value, text, site);
}

/** An attribute that is text or a number converts what it is given (https://webidl.spec.whatwg.org/#js-attributes). */
function convertAttribute(frame: Frame, flow: string, value: Value, text: string, site: Site): boolean {
  const type = /^(?:string|number)\b/u.exec(flow)?.[0];
  if (type === undefined) return false;
  if (!isPrimitive(value)) toPrimitive(frame, value, type === 'string' ? 'string' : 'number', text, site);
  return true;
}

/** A handler (`onmessage`) is one of the listeners. */
function listen(frame: Frame, instance: HeapObject, value: Value): void {
  if (instance.owner !== frame.run.module || !value.objects.some(isCallable)) return;
  frame.run.state.setField(instance, 'contents', join(instance.contents, value));
}

import type { ModuleId, WriteWay } from '../../effects/index.ts';
import { installedPackageOf } from '../../project/index.ts';
import { STRING, type Environment, type HeapObject, type Value } from '../../values/index.ts';
import type { Frame, Run } from '../run.ts';

/**
 * Whether a write is none of its caller's business: code of a package changes what is a package's own (its own, or what
 * it was called to keep for another), and stores something that the judged module did not give it. Besides, it looked at
 * what stood there, or stores an object of the owner, or does it under some condition. So write counters (`++id`), memos
 * (`cache[key] ??= …`), flags (`if (!warned) warned = true`), times of the last call and collections that hold nothing
 * but what the caller has itself. A registry keeps what the caller gave; a setting may.
 */
export function isBookkeeping(frame: Frame, owner: ModuleId, holder: HeapObject | Environment, name: string, value: Value | undefined, way: WriteWay = 'assign'): boolean {
  const { run } = frame;
  if (!areOfPackages(frame.module, owner) || run.touches === null) return false;
  if ('kind' in holder && holder.kind === 'weak') return true;
  const looksFirst = run.touches.looksFirst(run, holder, name);
  const isSometimes = run.undecided > run.givenUp;
  if (looksFirst && isMadeOfText(run, holder, name, value)) return true;
  if (way === 'delete' && (looksFirst || isSometimes)) return true;
  if (value === undefined || (!looksFirst && !isSometimes && !isOwnObject(value, owner))) return false;
  const given = run.touches.givenValues(run);
  return !given.mayHold(value) && (looksFirst || value.types === 0 || !given.mayBecome(value));
}

/** An object of the package, or a function that its code made. */
function isOwnObject({ types, objects, unknown }: Value, owner: ModuleId): boolean {
  return types === 0 && unknown === null && objects.length > 0 && objects.every((object) => belongTogether(codeOf(object), owner));
}

function codeOf({ owner, callable }: HeapObject): ModuleId {
  return callable?.kind === 'closure' ? callable.module : owner;
}

/** What belongs to no package belongs to somebody who reads these reports. */
function areOfPackages(writer: ModuleId, owner: ModuleId): boolean {
  return writer === owner || (installedPackageOf(writer) !== null && installedPackageOf(owner) !== null);
}

function belongTogether(one: ModuleId, other: ModuleId): boolean {
  if (one === other) return true;
  const owning = installedPackageOf(other);
  return owning !== null && owning === installedPackageOf(one);
}

/**
 * All that the judged module gave is one text, as in `` gql`…` ``, and an object is kept under it, or under what was made of
 * it. It is the same for whoever asks: a cache.
 */
function isMadeOfText({ touches, templates }: Run, holder: HeapObject | Environment, name: string, value: Value | undefined): boolean {
  const [text, ...others] = touches?.given.list ?? [];
  if (text === undefined || others.length > 0 || touches?.given.rest !== null || text.unknown !== null) return false;
  if (!('kind' in holder) || value === undefined || value.types !== 0) return false;
  const first = text.objects[0]?.properties.get('0')?.value ?? text;
  if (holder.kind !== 'map' && name !== '*' && name !== first.constant) return false;
  if (text.objects.length === 0) return text.types === STRING;
  return text.types === 0 && text.objects.every((object) => [...templates.values()].includes(object));
}

import type { ModuleId } from '../../effects/index.ts';
import { installedPackageOf } from '../../project/index.ts';
import { isConstant, type Environment, type HeapObject, type Value } from '../../values/index.ts';
import type { Frame, Run } from '../run.ts';

/**
 * Whether a write is none of its caller's business: code of the module that owns the state, or of its package, stores
 * something that its caller did not give it, and either looked at what stood there or stores an object of the package.
 * So write counters (`++id`), memos (`cache[key] ??= …`), flags (`if (!warned) warned = true`) and collections that
 * hold nothing but what the caller has itself. A registry keeps what the caller gave; a setting may.
 */
export function isBookkeeping(frame: Frame, owner: ModuleId, holder: HeapObject | Environment, name: string, value: Value | undefined): boolean {
  const { run } = frame;
  if (!belongTogether(frame.module, owner) || run.touches === null) return false;
  if ('kind' in holder && holder.kind === 'weak') return true;
  if (value === undefined || mayBeGiven(run, value)) return false;
  return run.touches.looksFirst(run, holder, name) || isOwnObject(value, owner);
}

function isOwnObject({ types, objects, unknown }: Value, owner: ModuleId): boolean {
  return types === 0 && unknown === null && objects.length > 0 && objects.every((object) => belongTogether(object.owner, owner));
}

function belongTogether(writer: ModuleId, owner: ModuleId): boolean {
  if (writer === owner) return true;
  const owning = installedPackageOf(owner);
  return owning !== null && owning === installedPackageOf(writer);
}

/** It is, or holds, what the judged module gave to the function that it called, or something made on its behalf. */
function mayBeGiven({ module, touches }: Run, value: Value): boolean {
  const given = touches?.given.list ?? [];
  if (value.unknown !== null && given.some(({ unknown }) => unknown !== null)) return true;
  if (value.objects.some((object) => object.owner === module || given.some(({ objects }) => objects.includes(object)))) return true;
  return isConstant(value) && given.some(({ types, constant }) => types === value.types && Object.is(constant, value.constant));
}

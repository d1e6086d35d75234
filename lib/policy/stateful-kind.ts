import type { LocatedStateWrite } from '../session/index.ts';
import type { StatefulMessageId } from './stateful-messages.ts';

/** Whether a write is one that its author may have taken for a read. `all`: every write of the module. */
export function isChangedByReading(write: LocatedStateWrite, all: readonly LocatedStateWrite[]): boolean {
  const id = kindOfStateful(write, all);
  return id !== null && id !== 'stale' && id !== 'memoised';
}

/** How a write changes what its author may have meant to read; null: it does not. */
export function kindOfStateful(write: LocatedStateWrite, all: readonly LocatedStateWrite[]): StatefulMessageId | null {
  const { manner, guard, thing, overlap, inGetter, cell } = write;
  if (cell.owner === null) return null;
  if (overlap === 'stale') return 'stale';
  if (thing === 'buffer') return overlap === 'held' || write.isGivenAway ? 'scratch' : null;
  switch (manner) {
    case 'match':
      return guard === 'exhausted' || all.some((other) => isRewinding(other, write)) ? null : 'pattern';
    case 'consume':
      return 'iterator';
    case 'stream':
      return 'stream';
    case 'reorder':
    case 'remove':
      if (thing !== 'array' || all.some((other) => isFilling(other, write))) return null;
      return manner === 'reorder' ? 'reordered' : 'taken';
    default:
      return inGetter ? (guard === 'absence' || guard === 'once' ? 'memoised' : 'getter') : null;
  }
}

/** `pattern.lastIndex = 0`. */
function isRewinding({ cell, manner }: LocatedStateWrite, { cell: { owner, path } }: LocatedStateWrite): boolean {
  return manner === 'assign' && cell.owner === owner && cell.path.join('.') === [...path, 'lastIndex'].join('.');
}

/** Puts something into the same container, or another one in its place: it is a list that changes, and meant to. */
function isFilling({ cell, manner }: LocatedStateWrite, { cell: { owner, path } }: LocatedStateWrite): boolean {
  return cell.owner === owner && manner !== 'reorder' && manner !== 'remove' && path.every((part, index) => index >= cell.path.length || cell.path[index] === part);
}

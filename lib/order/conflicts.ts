import type { ModuleId, StateCell, ReadTouch, WriteTouch } from '../effects/index.ts';
import { installedPackageOf } from '../project/index.ts';

const ANY = '*';

/** The same piece of state, or one that may be. */
export function overlaps(left: StateCell, right: StateCell): boolean {
  if (left.owner !== right.owner || left.path.length !== right.path.length) return false;
  return left.path.every((name, index) => name === right.path[index] || name === ANY || right.path[index] === ANY);
}

/** Cells that may overlap have the same; of the host's, the longest part without `*`. */
export function cellKey({ owner, path }: StateCell): string {
  return `${owner ?? ''}|${path.slice(0, path.length > 1 ? -1 : 1).join('.')}`;
}

/** Whether what the read gives depends on whether the write has happened. */
export function isSeen(write: WriteTouch, read: ReadTouch): boolean {
  return !write.isLate && overlaps(write.cell, read.cell) && (write.value === null || write.value !== read.value);
}

/**
 * The reader looks only to see whether something has been done that it does itself otherwise: whoever comes first does it
 * for both, or the writes clash.
 */
export function isShared(write: WriteTouch, read: ReadTouch, readersWrites: readonly WriteTouch[]): boolean {
  const own = readersWrites.find(({ way, cell }) => way === 'default' && overlaps(cell, write.cell));
  if (own === undefined) return false;
  return (own.statement === read.statement && read.initialiser === '') || (write.way === 'default' && own.value === write.value);
}

/**
 * Both count or collect by the same function of the state's owner, and look at nothing but where it stands; or both run the
 * same function of a package, which keeps something of its own that nobody knows.
 */
export function isBookkeeping(write: WriteTouch, other: ReadTouch | WriteTouch): boolean {
  const [mine, theirs] = [write.trace.at(-1), other.trace.at(-1)];
  if (mine === undefined || mine.module !== theirs?.module || mine.function !== theirs.function) return false;
  if (write.byOwner && write.looksFirst && other.byOwner) return true;
  return isPackages(write, mine.module) && 'way' in other && isPackages(other, mine.module);
}

function isPackages({ cell, value, object }: WriteTouch, writer: ModuleId): boolean {
  return value === null && object === null && cell.owner !== null && installedPackageOf(cell.owner) !== null && installedPackageOf(writer) !== null;
}

/** Afterwards it certainly has a value. */
export function settles(write: WriteTouch, cell: StateCell): boolean {
  const isSet = (write.way === 'assign' || write.way === 'default') && !write.conditional && !write.isLate && write.value !== 'undefined';
  return isSet && !hasAnyKey(write.cell) && cellKey(write.cell) === cellKey(cell) && write.cell.path.at(-1) === cell.path.at(-1);
}

/**
 * Whether two writes leave something else when they change places. Different keys, members of a set, the same value and
 * defaults that are alike commute; elements of a list do unless somebody looks at their order (`isListed`).
 */
export function clashes(left: WriteTouch, right: WriteTouch, isListed: boolean): boolean {
  if (left.isLate || right.isLate || !overlaps(left.cell, right.cell)) return false;
  const [first, second] = [left.way, right.way].sort();
  if (first === 'append' && second === 'append') return isListed;
  if (hasAnyKey(left.cell) || hasAnyKey(right.cell) || left.looksFirst !== right.looksFirst) return false;
  if (first === 'assign' && second === 'assign') return !left.looksFirst && isDifferent(left, right);
  if (first === 'default' && second === 'default') return left.value !== null && right.value !== null && left.value !== right.value;
  return first === 'assign' && second === 'delete';
}

function hasAnyKey({ path }: StateCell): boolean {
  return path[path.length - 1] === ANY;
}

/** Objects are taken to differ, as each module makes its own, unless both have them from the same place. */
function isDifferent(left: WriteTouch, right: WriteTouch): boolean {
  if (left.object !== null && right.object !== null) return left.object.owner !== right.object.owner || left.object.path.join('.') !== right.object.path.join('.');
  return left.value === null || left.value !== right.value;
}

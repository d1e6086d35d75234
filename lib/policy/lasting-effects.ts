import type { LocatedStateWrite } from '../session/index.ts';
import type { Lasting } from './state-policy.ts';

const REMOVES_LISTENER = /^(?:off|removeListener|removeAllListeners|removeEventListener)$/u;
const PAGE = /^(?:dom|storage)$/u;

/** Whether a call leaves such a thing behind, which nothing in the module takes away again. `all`: every write of the module. */
export function isLasting(kind: Lasting, write: LocatedStateWrite, all: readonly LocatedStateWrite[]): boolean {
  const { cell, effect, manner, writerPackage } = write;
  if (writerPackage !== null) return false;
  const last = cell.path.at(-1) ?? '';
  switch (kind) {
    case 'listeners':
      return manner === 'listen' && !/once/iu.test(write.what) && !all.some((other) => isRemovalOf(other, write));
    case 'timers':
      return effect === 'timer' && last === 'setInterval' && !all.some((other) => other.cell.path.at(-1) === 'clearInterval');
    case 'workers':
      return effect === 'worker' || effect === 'child-process' || (effect === 'fs' && /^watch/u.test(last)) || (effect === 'net' && last === 'listen');
    case 'page':
      return effect !== null && (PAGE.test(effect) || cell.path[0] === 'history');
  }
}

function isRemovalOf({ cell, manner }: LocatedStateWrite, write: LocatedStateWrite): boolean {
  if (write.cell.owner !== null) return manner === 'remove' && cell.owner === write.cell.owner && cell.path.join('.') === write.cell.path.join('.');
  return REMOVES_LISTENER.test(cell.path.at(-1) ?? '') && holderOf({ cell }) === holderOf(write);
}

/** `process` of `process.on`. */
function holderOf({ cell: { path } }: Pick<LocatedStateWrite, 'cell'>): string {
  return path.slice(0, -1).join('.');
}

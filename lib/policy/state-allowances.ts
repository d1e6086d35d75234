import type { EffectKind, Phase } from '../effects/index.ts';
import { installedPackageOf } from '../project/index.ts';
import type { LocatedStateWrite } from '../session/index.ts';
import { isChangedByReading } from './stateful-kind.ts';
import { lastName, nameMatcher, type StatePolicy } from './state-policy.ts';

type Entry = LocatedStateWrite['entries'][number];

/** Effects that leave shared state behind; others are what programs are for. */
const CHANGES: readonly EffectKind[] = ['global-write', 'builtin-write', 'env-write', 'process', 'load'];

/** Names of counters that measure. */
const METRIC = /(?:metric|stat(?:s|istics)|counters?$|hits$|misses$|telemetry|timings?$)/iu;

/** Who calls the function that makes the write: `setup` where the way leads through a function with such a name. */
function phaseOf({ name, trace }: Entry, isSetup: (name: string) => boolean): Extract<Phase, 'run' | 'setup'> {
  const names = [name, ...trace.flatMap(({ callee }) => (callee === undefined ? [] : [callee]))];
  return names.some((each) => isSetup(lastName(each))) ? 'setup' : 'run';
}

/** The writes that the policy reports, each with the entries that count. `all`: every write of the module. */
export function reported(all: readonly LocatedStateWrite[], policy: StatePolicy): LocatedStateWrite[] {
  const isSetup = nameMatcher(policy.setup);
  const isAllowed = nameMatcher(policy.allow);
  const removing = new Set(all.filter(({ manner }) => manner === 'remove').map(cellName));
  return all.flatMap((write) => {
    const entries = write.entries.filter((entry) => phaseOf(entry, isSetup) === 'run');
    if (entries.length === 0 || isAllowed(cellName(write)) || isAllowed(write.cell.path.join('.'))) return [];
    if (isChangedByReading(write, all) || !isSharedState(write) || isIntended(write, policy, removing.has(cellName(write)))) return [];
    return [{ ...write, entries }];
  });
}

/** The binding that a cell belongs to; of the host, the cell itself. */
export function cellName({ cell: { owner, path } }: LocatedStateWrite): string {
  return owner === null ? path.join('.') : (path[0] ?? '');
}

function isSharedState({ cell, effect, ownerPackage, entries }: LocatedStateWrite): boolean {
  if (cell.owner === null) return effect !== null && CHANGES.includes(effect);
  const writing = entries[0]?.trace.at(-1)?.file ?? '';
  // What a package does with its own state is its affair.
  return ownerPackage === null || installedPackageOf(writing) !== ownerPackage;
}

function isIntended(write: LocatedStateWrite, policy: StatePolicy, isRemovedFrom: boolean): boolean {
  const { guard, manner, origin, thing, cell } = write;
  if (guard === 'exhausted') return true;
  if (cell.owner === null) return guard === 'absence' && origin === 'own' && write.effect === 'global-write';
  if (thing === 'weak') return true;
  if (manner === 'freeze') return true;
  const isTable = manner === 'fill' || manner === 'append';
  if (guard === 'absence' && !isTable && origin === 'own') return true;
  if (origin === 'request') return false;
  if (guard !== 'none' && isTable) return policy.caches === 'ignore';
  if (isRemovedFrom && (isTable || manner === 'remove')) return policy.registries === 'ignore';
  return manner === 'count' && METRIC.test(cell.path.join('.')) && policy.metrics === 'ignore';
}

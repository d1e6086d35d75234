import type { ModuleId, ReadTouch, StateCell } from '../effects/index.ts';
import { isSeen } from '../order/index.ts';
import { ALWAYS_SET } from '../patches/index.ts';
import { installedPackageOf } from '../project/index.ts';
import type { FragileSources } from './fragile-loads.ts';
import { writeByRow } from './program-order.ts';

/** A program that starts here reads what a package sets that must come first, and never loads that; another program does. */
export interface AbsentSetter {
  /** Index of the request that leads to the reader. */
  readonly request: number;
  readonly setter: ModuleId;
  readonly read: ReadTouch;
  /** Where the program starts that loads the setter. */
  readonly elsewhere: ModuleId;
}

/** Modules of packages that set something for those that are loaded later, by the name of the package. */
type Setters = ReadonlyMap<string, ModuleId>;

export function absentSettersOf(entry: ModuleId, sources: FragileSources): AbsentSetter[] {
  const { started } = sources.entries;
  if (!started.includes(entry)) return [];
  const own = settersOf(entry, sources);
  const absent = new Map<string, AbsentSetter | null>();
  for (const elsewhere of started.filter((other) => other !== entry)) {
    for (const [name, setter] of settersOf(elsewhere, sources)) {
      if (!own.has(name) && !absent.has(name)) absent.set(name, absentSetter(entry, setter, elsewhere, sources));
    }
  }
  return [...absent.values()].filter((found) => found !== null);
}

function settersOf(entry: ModuleId, { order, modules }: FragileSources): Setters {
  const loaded = order().loadOrder(entry).filter(({ module }) => modules.knownLoads.setsOf(module).length > 0);
  return new Map(loaded.map(({ module }) => [installedPackageOf(module) ?? module, module]));
}

function isGivenAnyway({ owner, path }: StateCell): boolean {
  return owner === null && path[0] === 'process' && path[1] === 'env' && ALWAYS_SET.has(path[2] ?? '');
}

/** The first own module that reads what the setter sets. What packages read, they can do without. */
function absentSetter(entry: ModuleId, setter: ModuleId, elsewhere: ModuleId, { order, modules }: FragileSources): AbsentSetter | null {
  const sets = modules.knownLoads.setsOf(setter).map((name) => writeByRow(setter, name));
  for (const { module } of order().loadOrder(entry)) {
    if (installedPackageOf(module) !== null) continue;
    const read = order().readsOfState(module).find((touch) => !isGivenAnyway(touch.cell) && sets.some((write) => isSeen(write, touch)));
    const request = read === undefined ? undefined : order().graph(entry)?.loads.find(({ to }) => to === module || order().isBelow(module, to))?.request;
    if (read !== undefined && request !== undefined) return { request, setter, read, elsewhere };
  }
  return null;
}

import type { ModuleId } from '../../effects/index.ts';
import { discover, type DiscoveredFile } from '../discover.ts';
import { isBelow, isInstalled } from '../module-path.ts';

/** Finds own sources. Remembers listings: configurations of one project look into the same folders. */
export interface SourceSearch {
  /** Sources that `matches` takes by their absolute path, of the files and folders that are searched. */
  find(bases: readonly string[], matches: (path: ModuleId) => boolean): readonly ModuleId[];
  /** Folders that could not be listed. */
  unreadable(): readonly string[];
}

export function createSourceSearch(): SourceSearch {
  const listings = new Map<string, readonly DiscoveredFile[]>();
  const unreadable = new Set<string>();
  const list = (base: string): readonly DiscoveredFile[] => {
    const known = listings.get(base);
    if (known !== undefined) return known;
    const found = discover([base], { cwd: base });
    for (const folder of found.unreadable) unreadable.add(folder);
    listings.set(base, found.files);
    return found.files;
  };
  return {
    find(bases, matches) {
      const found = new Set<ModuleId>();
      for (const base of outermost(bases)) {
        for (const { path, shown } of list(base)) if (!isInstalled(path) && matches(shown)) found.add(path);
      }
      return [...found];
    },
    unreadable: () => [...unreadable].sort(),
  };
}

/** Bases that lie in no other: none is searched twice. */
function outermost(bases: readonly string[]): readonly string[] {
  const all = [...new Set(bases)];
  return all.filter((base) => !all.some((other) => other !== base && isBelow(base, other)));
}

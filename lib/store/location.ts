import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Where a project's records are kept by default: `node_modules/.cache/strict-modules` of the nearest folder upwards that
 * has a `node_modules`. Null where there is none: nothing is made outside of what is ignored anyway.
 */
export function defaultStoreFolder(root: string): string | null {
  for (let folder = root; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'node_modules'))) return join(folder, 'node_modules', '.cache', 'strict-modules');
    if (dirname(folder) === folder) return null;
  }
}

import { loadSatisfies } from '../../base/libraries.ts';
import { AGENTS } from './agents.ts';
import { ARGUMENT_WRITES } from './argument-writes.ts';
import { CONFIGURATION } from './configuration.ts';
import { MUST_BE_FIRST } from './must-be-first.ts';
import { NATIVE_ADDONS } from './native-addons.ts';
import type { PackageRow } from './package-row.ts';
import { POLYFILLS } from './polyfills.ts';
import { REGISTRATION } from './registration.ts';
import { REQUEST_HANDLERS } from './request-handlers.ts';
import { STORES } from './stores.ts';

/** The rows that come with the analysis. */
export function builtinPackageRows(): readonly PackageRow[] {
  return [...NATIVE_ADDONS, ...MUST_BE_FIRST, ...AGENTS, ...POLYFILLS, ...CONFIGURATION, ...REGISTRATION, ...ARGUMENT_WRITES, ...REQUEST_HANDLERS, ...STORES];
}

/**
 * The row about a package, or about one of its subpaths. Of `groups` the first that has a row for it counts (the user's,
 * the package's own, the built-in ones); in a group the first row.
 */
export function packageRow(name: string, version: string, subpath: string | null, groups: readonly (readonly PackageRow[])[] = [builtinPackageRows()]): PackageRow | null {
  for (const group of groups) {
    const found = group.find((row) => row.package === name && row.subpath === (subpath ?? undefined) && loadSatisfies()(version, row.versions, { includePrerelease: true }));
    if (found !== undefined) return found;
  }
  return null;
}

/**
 * The row that says what loading a file of a package does: that of its subpath rather than that of the whole package.
 * `file` is the file's path from the package's folder.
 */
export function loadRow(name: string, version: string, file: string, groups: readonly (readonly PackageRow[])[]): PackageRow | null {
  return rowOfFile(name, version, file, groups, ({ load }) => load !== undefined);
}

/** The row that says what must not be loaded before a file of a package. */
export function firstRow(name: string, version: string, file: string, groups: readonly (readonly PackageRow[])[]): PackageRow | null {
  return rowOfFile(name, version, file, groups, ({ roles }) => roles?.some(({ role }) => role === 'mustBeFirst') === true);
}

function rowOfFile(name: string, version: string, file: string, groups: readonly (readonly PackageRow[])[], isMeant: (row: PackageRow) => boolean): PackageRow | null {
  for (const group of groups) {
    const meant = group.filter(isMeant);
    if (meant.length === 0) continue;
    for (const subpath of [...subpathsOf(file), null]) {
      const row = packageRow(name, version, subpath, [meant]);
      if (row !== null) return row;
    }
  }
  return null;
}

/** `register/index.js` is meant by `./register/index.js`, `./register/index` and `./register`. */
function subpathsOf(file: string): readonly string[] {
  const path = `./${file}`;
  const plain = path.replace(/\.\w+$/u, '');
  return [...new Set([path, plain, plain.replace(/\/index$/u, '')])];
}

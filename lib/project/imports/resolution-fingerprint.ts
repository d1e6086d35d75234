import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digest, fingerprint } from '../../base/fingerprint.ts';
import type { ModuleId } from '../../effects/index.ts';
import type { ProjectFiles } from '../files/index.ts';
import type { Tsconfig, TsconfigLookup } from '../tsconfig.ts';
import { relativeTo } from './relative-name.ts';

/** What decides where a specifier leads, besides the specifier and the place of the importing file. */
export interface ResolutionFingerprints {
  /** The same for all files that one `tsconfig.json` governs. */
  of(file: ModuleId): string;
}

export interface ResolutionSettings {
  readonly conditions: readonly string[] | null;
  readonly assets: readonly string[];
}

/** Options of TypeScript that the resolver follows. */
const RESOLUTION_OPTIONS = ['baseUrl', 'paths', 'rootDirs', 'moduleSuffixes'] as const;

/**
 * Reads the state of what is installed at once, and the configurations as they are asked for. Holds the names of all own
 * sources: a file that appears, vanishes or is renamed may change where anything leads.
 */
export function createResolutionFingerprints(project: ProjectFiles, tsconfigs: TsconfigLookup, settings: ResolutionSettings): ResolutionFingerprints {
  const shared = fingerprint(
    JSON.stringify(project.files.map((file) => relativeTo(project.root, file))),
    // The order of conditions in `exports` counts.
    JSON.stringify(project.packages.map(({ folder, name, exports, main, module }) => [relativeTo(project.root, folder), name, exports, main, module])),
    JSON.stringify([settings.conditions, settings.assets]),
    installedState(project),
  );
  const known = new Map<Tsconfig | null, string>();
  return {
    of(file) {
      const tsconfig = tsconfigs.governing(file);
      const remembered = known.get(tsconfig);
      if (remembered !== undefined) return remembered;
      const found = fingerprint(shared, tsconfig === null ? '' : pathOptions(tsconfig, project.root));
      known.set(tsconfig, found);
      return found;
    },
  };
}

/** The values are the user's and may be anything that JSON has. Paths in them that are absolute are made relative. */
function pathOptions({ path, config }: Tsconfig, root: ModuleId): string {
  const options: Readonly<Record<string, unknown>> = { ...config.compilerOptions };
  const given = RESOLUTION_OPTIONS.map((name) => options[name] ?? null);
  return `${relativeTo(root, path)} ${JSON.stringify(given).replaceAll(root, '.')}`;
}

/** Written by the package managers with what they have installed; the lock file that says what they should, else. */
const INSTALLED_STATES = [
  'node_modules/.package-lock.json',
  'node_modules/.pnpm/lock.yaml',
  'node_modules/.yarn-integrity',
  'node_modules/.yarn-state.yml',
  '.pnp.data.json',
  '.pnp.cjs',
  'package-lock.json',
  'pnpm-lock.yaml',
  'yarn.lock',
  'bun.lock',
];

function installedState({ root, packages }: ProjectFiles): string {
  const folders = new Set(packages.map(({ folder }) => folder));
  for (let folder = root; ; folder = dirname(folder)) {
    folders.add(folder);
    if (dirname(folder) === folder) break;
  }
  return fingerprint(...[...folders].map(stateIn));
}

function stateIn(folder: string): string {
  for (const name of INSTALLED_STATES) {
    try {
      return digest(readFileSync(join(folder, name)));
    } catch {
      // Another package manager's.
    }
  }
  return '';
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { loadTinyglobby } from '../../base/libraries.ts';
import { moduleIdOf } from '../module-path.ts';
import { isObject, type Manifest } from './manifest.ts';

export interface Workspaces {
  /** Absolute folders of the packages besides the root's, in code unit order; null where none are declared. */
  readonly folders: readonly string[] | null;
  /** One line for a declaration that cannot be read. */
  readonly problem: string | null;
}

const PNPM_FILE = 'pnpm-workspace.yaml';

/**
 * The packages that a root declares: pnpm in a file of its own, npm, Yarn and Bun by `workspaces` of `package.json`,
 * which pnpm does not read.
 */
export function findWorkspaces(root: string, manifest: Manifest | null): Workspaces {
  const pnpm = readPnpmPatterns(root);
  if (pnpm.problem !== null) return { folders: null, problem: pnpm.problem };
  const patterns = pnpm.patterns ?? manifest?.workspaces ?? null;
  return { folders: patterns === null ? null : foldersOf(patterns, root), problem: null };
}

/** `pnpm-workspace.yaml` may be there for its settings alone: without `packages` it declares nothing. */
function readPnpmPatterns(root: string): { readonly patterns: readonly string[] | null; readonly problem: string | null } {
  let text: string;
  try {
    text = readFileSync(join(root, PNPM_FILE), 'utf8');
  } catch {
    return { patterns: null, problem: null };
  }
  try {
    const written: unknown = parserOfYaml().parse(text);
    const packages = isObject(written) ? written['packages'] : null;
    return { patterns: Array.isArray(packages) ? packages.filter((pattern) => typeof pattern === 'string') : null, problem: null };
  } catch {
    return { patterns: null, problem: `${PNPM_FILE} is passed over: not valid YAML` };
  }
}

/** Loaded when there is something to parse: it takes longer to load than all of the project's code. */
function parserOfYaml(): typeof import('yaml') {
  return createRequire(import.meta.url)('yaml');
}

/** `packages/*`, `apps/web/`, `./tools/**`, `!packages/legacy`: folders that hold a `package.json`. */
function foldersOf(patterns: readonly string[], root: string): readonly string[] {
  const manifests = patterns.map((pattern) => {
    const [, negation = '', folder = ''] = /^(!?)(?:\.\/)*(.*?)\/*$/su.exec(pattern) ?? [];
    return folder === '' || folder === '.' ? `${negation}package.json` : `${negation}${folder}/package.json`;
  });
  try {
    const found = loadTinyglobby().globSync(manifests, { cwd: root, absolute: true, expandDirectories: false, ignore: ['**/node_modules/**', '**/bower_components/**'] });
    const folders = new Set(found.map((path) => moduleIdOf(dirname(path))));
    folders.delete(moduleIdOf(root));
    return [...folders].sort();
  } catch {
    // A link that leads in a circle, a folder that may not be read.
    return [];
  }
}

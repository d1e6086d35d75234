import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import type { ModuleId } from '../../effects/index.ts';
import { isBelow, moduleIdOf } from '../module-path.ts';
import { filesOfGlobs } from './glob-files.ts';
import { readManifest, type Manifest } from './manifest.ts';
import { createSourceSearch, type SourceSearch } from './source-search.ts';
import { filesOfTsconfig } from './tsconfig-files.ts';
import { findWorkspaces } from './workspaces.ts';

/**
 * What decides which files a project has; the first that there is.
 * - `settings`: the globs of the setting `project`
 * - `workspaces`: the root and the packages that it declares, each by its `tsconfig.json` or else its folder
 * - `tsconfig`: the root's `tsconfig.json` with its references
 * - `folder`: all sources below the root
 */
export type ProjectSource = 'settings' | 'workspaces' | 'tsconfig' | 'folder';

export interface ProjectOptions {
  /** Globs from the root. */
  readonly project?: readonly string[] | null;
  /** Path of the configuration that stands in for the search of `tsconfig.json` and workspaces. */
  readonly tsconfig?: string | null;
}

/** What one package or configuration adds. */
export interface ProjectPart {
  /** Absolute folder, with `/`. */
  readonly folder: ModuleId;
  /** The configuration that lists the files, null where the folder itself or globs do. */
  readonly tsconfig: ModuleId | null;
  readonly files: readonly ModuleId[];
}

/** The files that are taken together: what they import from each other is known, all else is open world. Plain data. */
export interface ProjectFiles {
  /** Real path, with `/`. */
  readonly root: ModuleId;
  readonly source: ProjectSource;
  /** Own sources in code unit order: no installed package, no declaration file. */
  readonly files: readonly ModuleId[];
  readonly parts: readonly ProjectPart[];
  /** The root's `package.json`, where there is one, and those of its workspaces. */
  readonly packages: readonly Manifest[];
  /** One line for each thing that was passed over. */
  readonly problems: readonly string[];
}

interface Gathering {
  readonly root: string;
  readonly search: SourceSearch;
  readonly packages: readonly Manifest[];
  readonly problems: string[];
}

/** Reads the file system anew at each call. Never throws: what cannot be read is named among the problems. */
export function projectFiles(root: string, options: ProjectOptions = {}): ProjectFiles {
  const real = realPathOf(resolve(root));
  const problems: string[] = [];
  const manifest = manifestIn(real, problems);
  const workspaces = findWorkspaces(real, manifest);
  if (workspaces.problem !== null) problems.push(workspaces.problem);
  const folders = workspaces.folders?.map(realPathOf) ?? null;
  const others = (folders ?? []).flatMap((folder) => manifestIn(folder, problems) ?? []);
  const packages = manifest === null ? others : [manifest, ...others];
  const gathering: Gathering = { root: real, search: createSourceSearch(), packages, problems };
  const { source, parts } = gather(gathering, folders, options);
  for (const folder of gathering.search.unreadable()) problems.push(`${folder} cannot be listed`);
  const files = [...new Set(parts.flatMap((part) => part.files))].sort();
  return { root: moduleIdOf(real), source, files, parts, packages, problems: problems.map((problem) => withoutRoot(problem, real)) };
}

function gather(gathering: Gathering, workspaces: readonly string[] | null, options: ProjectOptions): Pick<ProjectFiles, 'source' | 'parts'> {
  const { root, search } = gathering;
  const { project = null, tsconfig = null } = options;
  if (project !== null) return { source: 'settings', parts: [{ folder: moduleIdOf(root), tsconfig: null, files: filesOfGlobs(project, root, search) }] };
  if (tsconfig !== null) return { source: 'tsconfig', parts: partsOfTsconfig(resolve(root, tsconfig), gathering) };
  if (workspaces !== null) {
    const parts = [root, ...workspaces].flatMap((folder) => partsOfPackage(folder, gathering));
    return { source: 'workspaces', parts };
  }
  const listed = partsOfFolder(root, gathering);
  if (listed.length > 0) return { source: 'tsconfig', parts: listed };
  return { source: 'folder', parts: [{ folder: moduleIdOf(root), tsconfig: null, files: search.find([root], () => true) }] };
}

function partsOfTsconfig(path: string, { search, problems }: Gathering): readonly ProjectPart[] {
  const found = filesOfTsconfig(path, search);
  for (const problem of found.problems) if (!problems.includes(problem)) problems.push(problem);
  return found.shares.map(({ tsconfig, files }) => ({ folder: moduleIdOf(dirname(tsconfig)), tsconfig, files }));
}

/** By its `tsconfig.json`: none where there is none, or where it lists no sources, as one that others extend. */
function partsOfFolder(folder: string, gathering: Gathering): readonly ProjectPart[] {
  const path = join(folder, 'tsconfig.json');
  return existsSync(path) ? partsOfTsconfig(path, gathering) : [];
}

function partsOfPackage(folder: string, gathering: Gathering): readonly ProjectPart[] {
  const listed = partsOfFolder(folder, gathering);
  if (listed.length > 0) return listed;
  const owns = ownedBy(folder);
  return [{ folder: moduleIdOf(folder), tsconfig: null, files: gathering.search.find([folder], owns) }];
}

/**
 * Whether a file below a package's folder is the package's own: another named package between them is either a
 * workspace itself or was left out of the workspaces. `{ "type": "module" }` names none.
 */
function ownedBy(folder: string): (file: ModuleId) => boolean {
  const known = new Map<string, boolean>([[folder, true]]);
  const owns = (inner: string): boolean => {
    const remembered = known.get(inner);
    if (remembered !== undefined) return remembered;
    const read = readManifest(inner);
    const owned = !(read.kind === 'read' && read.manifest.name !== null) && isBelow(moduleIdOf(inner), moduleIdOf(folder)) && owns(dirname(inner));
    known.set(inner, owned);
    return owned;
  };
  return (file) => owns(dirname(file));
}

function manifestIn(folder: string, problems: string[]): Manifest | null {
  const read = readManifest(folder);
  if (read.kind === 'failed') problems.push(`${join(folder, 'package.json')} is passed over: ${read.reason}`);
  return read.kind === 'read' ? read.manifest : null;
}

function realPathOf(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

/** Problems are told on every machine alike. */
function withoutRoot(problem: string, root: string): string {
  return problem.startsWith(root + sep) ? moduleIdOf(problem.slice(root.length + 1)) : problem;
}

import { existsSync, statSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { loadTinyglobby } from '../base/libraries.ts';
import type { ModuleId } from '../effects/index.ts';
import { discover } from './discover.ts';
import { manifestEntries, outputMap, readEmissions } from './entries/index.ts';
import { projectFiles, readManifest, type Manifest } from './files/index.ts';
import { isBelow, moduleIdOf } from './module-path.ts';
import { isSource } from './source-kind.ts';

/** The code that a package offers. Paths are absolute with `/`. */
export interface PackageSources {
  readonly folder: ModuleId;
  /** Modules behind its entry points, as sources where they are known to be compiled. */
  readonly entries: readonly ModuleId[];
  /** Paths from the folder of a module and of what it is compiled to: `src/a.ts`, `dist/a.js`. */
  pathsOf(module: ModuleId): readonly string[];
  /** Of them, the one that the package most likely contains when it is published. */
  publishedPath(module: ModuleId): string;
  /** Whether the `package.json` of this folder speaks for the file. */
  owns(file: ModuleId): boolean;
  /** What lies on disk under a glob from the folder; installed packages do not. */
  filesUnder(glob: string): readonly ModuleId[];
}

/** Null where the folder has no `package.json` that can be read. Never throws. */
export function packageSources(folder: ModuleId): PackageSources | null {
  const read = readManifest(folder);
  if (read.kind !== 'read') return null;
  const project = projectFiles(folder);
  const files = project.files.length > 0 ? project.files : filesIn(folder);
  const outputs = outputMap(files, readEmissions(project));
  const compiled = new Map<ModuleId, string[]>();
  for (const [output, sources] of outputs.sources) for (const source of sources) compiled.set(source, [...(compiled.get(source) ?? []), posix.relative(folder, output)]);
  const { entries, unmapped } = manifestEntries(read.manifest, outputs);
  const onDisk = unmapped.flatMap(({ path, origin }) => (origin.key.includes('*') ? filesBehind(path, folder) : (fileAt(posix.join(folder, path)) ?? [])));
  return {
    folder,
    entries: [...new Set([...entries.map(({ module }) => module), ...onDisk, ...impliedIndex(read.manifest, entries.length + unmapped.length)])].filter(isSource).sort(),
    pathsOf: (module) => [...new Set([posix.relative(folder, module), ...(compiled.get(module) ?? [])])],
    publishedPath(module) {
      const path = posix.relative(folder, module);
      return compiled.get(module)?.find((output) => posix.dirname(output) !== posix.dirname(path)) ?? path;
    },
    owns: ownership(folder),
    filesUnder: (glob) => globbed(glob, folder),
  };
}

function filesIn(folder: ModuleId): readonly ModuleId[] {
  return discover([folder], { cwd: folder }).files.map(({ path }) => path).filter((path) => !path.slice(folder.length).includes('/node_modules/'));
}

function impliedIndex({ folder }: Manifest, offered: number): readonly ModuleId[] {
  const index = fileAt(posix.join(folder, 'index'));
  return offered > 0 || index === null ? [] : [index];
}

/** Node's LOAD_AS_FILE and LOAD_INDEX. */
function fileAt(path: ModuleId): ModuleId | null {
  return [path, `${path}.js`, `${path}/index.js`].find((candidate) => existsSync(candidate) && statSync(candidate).isFile()) ?? null;
}

/** The `*` of `exports` stands for any path. */
function filesBehind(path: string, folder: ModuleId): readonly ModuleId[] {
  return globbed(path.replace('*', '**/*'), folder);
}

function globbed(glob: string, folder: ModuleId): readonly ModuleId[] {
  try {
    return loadTinyglobby().globSync(glob, { cwd: folder, absolute: true, dot: true, ignore: ['**/node_modules/**'], expandDirectories: false }).map(moduleIdOf).sort();
  } catch {
    return [];
  }
}

/**
 * A `package.json` between a file and the folder that has a name, or says something of effects itself, speaks for the
 * file instead. `{ "type": "module" }` does not.
 */
function ownership(folder: ModuleId): (file: ModuleId) => boolean {
  const known = new Map<string, boolean>([[folder, true]]);
  const ownsFolder = (inner: string): boolean => {
    const remembered = known.get(inner);
    if (remembered !== undefined) return remembered;
    const read = isBelow(inner, folder) ? readManifest(inner) : null;
    const isOther = read?.kind === 'read' && (read.manifest.name !== null || read.manifest.sideEffects !== undefined);
    const owned = read !== null && !isOther && !inner.endsWith('/node_modules') && ownsFolder(dirname(inner));
    known.set(inner, owned);
    return owned;
  };
  return (file) => ownsFolder(dirname(file));
}

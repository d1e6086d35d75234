import { readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { ModuleId } from '../../effects/index.ts';
import type { ProjectFiles } from '../files/index.ts';
import { basesOf } from '../files/tsconfig-files.ts';
import { isBelow, moduleIdOf } from '../module-path.ts';
import { readTsconfig, type Tsconfig } from '../tsconfig.ts';

/** Where one TypeScript configuration puts what it makes of which sources. Plain data; paths are absolute with `/`. */
export interface Emission {
  /** Null: each output lies beside its source. */
  readonly outDir: ModuleId | null;
  /**
   * What `outDir` mirrors. Several where the configuration is silent: TypeScript 6 takes its folder, older versions the
   * deepest folder that holds all sources.
   */
  readonly rootDirs: readonly ModuleId[];
  /** JSX stays, so that `a.tsx` becomes `a.jsx`. */
  readonly preservesJsx: boolean;
  readonly sources: readonly ModuleId[];
}

/**
 * What the project's configurations emit: those that list its files, and others beside a `package.json`, such as
 * `tsconfig.build.json`. Those that emit no JavaScript, or all of it into one file, are left out.
 */
export function readEmissions(project: ProjectFiles): readonly Emission[] {
  const listed = project.parts.flatMap(({ tsconfig }) => tsconfig ?? []);
  const folders = new Set([project.root, ...project.packages.map(({ folder }) => folder)]);
  const paths = new Set([...listed, ...[...folders].flatMap(configurationsIn)]);
  return [...paths].sort().flatMap((path) => {
    const read = readTsconfig(path);
    return read.kind === 'read' ? emissionOf(read.tsconfig, project.files) ?? [] : [];
  });
}

function configurationsIn(folder: string): readonly ModuleId[] {
  try {
    return readdirSync(folder).filter((name) => /^tsconfig.*\.json$/u.test(name)).map((name) => moduleIdOf(join(folder, name)));
  } catch {
    return [];
  }
}

function emissionOf(tsconfig: Tsconfig, files: readonly ModuleId[]): Emission | null {
  const options: Readonly<Record<string, unknown>> = { ...tsconfig.config.compilerOptions };
  if (options['noEmit'] === true || options['emitDeclarationOnly'] === true || typeof options['outFile'] === 'string') return null;
  const bases = basesOf(tsconfig);
  const sources = files.filter((file) => bases.some((base) => file === base || isBelow(file, base)) && tsconfig.includes(file));
  if (sources.length === 0) return null;
  const folder = moduleIdOf(dirname(tsconfig.path));
  const pathOf = (value: unknown) => (typeof value === 'string' ? moduleIdOf(resolve(folder, value)) : null);
  const rootDir = pathOf(options['rootDir']) ?? (options['composite'] === true ? folder : null);
  return {
    outDir: pathOf(options['outDir']),
    rootDirs: rootDir === null ? [...new Set([folder, commonFolder(sources)])] : [rootDir],
    preservesJsx: /^(?:preserve|react-native)$/iu.test(String(options['jsx'] ?? '')),
    sources,
  };
}

function commonFolder(files: readonly ModuleId[]): ModuleId {
  let folder = dirname(files[0] ?? '/');
  for (const file of files) while (!isBelow(file, folder) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

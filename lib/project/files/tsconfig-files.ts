import { dirname, resolve } from 'node:path';
import type { ModuleId } from '../../effects/index.ts';
import { moduleIdOf } from '../module-path.ts';
import { readTsconfig, referencedBy, type Tsconfig } from '../tsconfig.ts';
import type { SourceSearch } from './source-search.ts';

/** One configuration's share of the project. */
export interface TsconfigFiles {
  /** Absolute path of the configuration, with `/`. */
  readonly tsconfig: ModuleId;
  readonly files: readonly ModuleId[];
}

export interface TsconfigSearch {
  /** The configuration and all that it references, each once, those with no sources left out. */
  readonly shares: readonly TsconfigFiles[];
  /** One line for each configuration that cannot be read. */
  readonly problems: readonly string[];
}

/** The sources that a configuration and the `references` below it list, as `tsc --build` would compile them. */
export function filesOfTsconfig(path: string, search: SourceSearch): TsconfigSearch {
  const shares: TsconfigFiles[] = [];
  const problems: string[] = [];
  const pending = [path];
  const seen = new Set(pending);
  for (let next = pending.shift(); next !== undefined; next = pending.shift()) {
    const read = readTsconfig(next);
    if (read.kind === 'failed') {
      problems.push(`${next} is passed over: ${read.reason}`);
      continue;
    }
    const files = filesOf(read.tsconfig, search);
    if (files.length > 0) shares.push({ tsconfig: moduleIdOf(next), files });
    for (const target of referencedBy(read.tsconfig)) {
      if (!seen.has(target)) pending.push(target);
      seen.add(target);
    }
  }
  return { shares, problems };
}

function filesOf(tsconfig: Tsconfig, search: SourceSearch): readonly ModuleId[] {
  const found = search.find(basesOf(tsconfig), tsconfig.includes);
  const names = new Set(found);
  return found.filter((file) => !isCompiledFrom(file, names));
}

/** TypeScript drops `a.js` where it compiles `a.ts` to it. */
function isCompiledFrom(file: ModuleId, names: ReadonlySet<ModuleId>): boolean {
  const [, stem, kind = ''] = /^(.*)\.([cm]?)jsx?$/su.exec(file) ?? [];
  return stem !== undefined && (names.has(`${stem}.${kind}ts`) || (kind === '' && names.has(`${stem}.tsx`)));
}

/** Folders and files that a configuration takes sources from: of a pattern, the part before its first wildcard. */
export function basesOf({ path, config }: Tsconfig): readonly string[] {
  const folder = dirname(path);
  const files = textsIn(config.files);
  const include = Array.isArray(config.include) || Array.isArray(config.files) ? textsIn(config.include) : ['.'];
  const literals = include.map((pattern) => {
    const segments = pattern.split(/[\\/]/u);
    const wild = segments.findIndex((segment) => /[*?]/u.test(segment));
    return wild < 0 ? pattern : segments.slice(0, wild).join('/') || (pattern.startsWith('/') ? '/' : '.');
  });
  return [...files, ...literals].map((base) => moduleIdOf(resolve(folder, base)));
}

function textsIn(values: unknown): readonly string[] {
  return Array.isArray(values) ? values.filter((value) => typeof value === 'string') : [];
}

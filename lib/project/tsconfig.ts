import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { createFilesMatcher, parseTsconfig, type TsConfigJsonResolved } from 'get-tsconfig';
import type { ModuleId } from '../effects/index.ts';
import { isInstalled } from './module-path.ts';

/** A TypeScript configuration with all that it extends. */
export interface Tsconfig {
  readonly path: string;
  readonly config: TsConfigJsonResolved;
  readonly includes: (file: string) => boolean;
  /** Paths of all files that were read for it: itself and those that it extends. */
  readonly sources: readonly string[];
}

/** Which configuration governs which file. Reads the file system and remembers what it read. */
export interface TsconfigLookup {
  /**
   * The nearest configuration upwards that includes the file, itself or by one of its `references`; else the nearest.
   * Null where there is none, and for installed packages, whose configuration says how they were built, not how they run.
   */
  governing(file: ModuleId): Tsconfig | null;
  /** One line for each configuration that cannot be read and is passed over. */
  problems(): readonly string[];
  /** Paths of all files that were read so far. */
  sources(): readonly string[];
  clear(): void;
}

interface Memory {
  readonly byFile: Map<ModuleId, Tsconfig | null>;
  readonly byFolder: Map<string, string | null>;
  readonly byPath: Map<string, Tsconfig | null>;
  readonly problems: Set<string>;
}

/** `given` stands in for the search: it governs every file that is not installed. */
export function createTsconfigLookup(given?: string): TsconfigLookup {
  const memory: Memory = { byFile: new Map(), byFolder: new Map(), byPath: new Map(), problems: new Set() };
  return {
    governing(file) {
      if (isInstalled(file)) return null;
      const known = memory.byFile.get(file);
      if (known !== undefined) return known;
      const found = search(file, given, memory);
      memory.byFile.set(file, found);
      return found;
    },
    problems: () => [...memory.problems],
    sources: () => [...new Set([...memory.byPath.values()].flatMap((tsconfig) => tsconfig?.sources ?? []))],
    clear() {
      for (const remembered of Object.values(memory)) remembered.clear();
    },
  };
}

function search(file: ModuleId, given: string | undefined, memory: Memory): Tsconfig | null {
  const candidate = asTypeScript(file);
  if (given === undefined) return nearest(dirname(file), candidate, memory);
  return including(given, candidate, memory) ?? load(given, memory);
}

/** `include` patterns without an extension leave JavaScript out unless `allowJs` is set; its folder decides all the same. */
function asTypeScript(file: string): string {
  return file.replace(/\.([cm]?)js(x?)$/, '.$1ts$2');
}

function nearest(folder: string, file: string, memory: Memory): Tsconfig | null {
  let fallback: Tsconfig | null = null;
  let path = above(folder, memory);
  while (path !== null) {
    const found = including(path, file, memory);
    if (found !== null) return found;
    fallback ??= load(path, memory);
    const holder = dirname(path);
    path = dirname(holder) === holder ? null : above(dirname(holder), memory);
  }
  return fallback;
}

/** Path of the nearest `tsconfig.json` in or above a folder. */
function above(folder: string, memory: Memory): string | null {
  const known = memory.byFolder.get(folder);
  if (known !== undefined) return known;
  const here = join(folder, 'tsconfig.json');
  const parent = dirname(folder);
  const path = existsSync(here) ? here : parent === folder ? null : above(parent, memory);
  memory.byFolder.set(folder, path);
  return path;
}

/** The configuration or, for a solution that only lists projects, the one of its `references` that includes the file. */
function including(path: string, file: string, memory: Memory, seen = new Set<string>()): Tsconfig | null {
  if (seen.has(path)) return null;
  seen.add(path);
  const tsconfig = load(path, memory);
  if (tsconfig === null) return null;
  if (tsconfig.includes(file)) return tsconfig;
  for (const target of referencedBy(tsconfig)) {
    const found = including(target, file, memory, seen);
    if (found !== null) return found;
  }
  return null;
}

/** Paths of the configurations that one references. A folder stands for the `tsconfig.json` in it. */
export function referencedBy({ path, config }: Tsconfig): readonly string[] {
  const references: readonly unknown[] = Array.isArray(config.references) ? config.references : [];
  return references.flatMap((reference) => {
    const target = typeof reference === 'object' && reference !== null && 'path' in reference ? reference.path : null;
    if (typeof target !== 'string') return [];
    const absolute = resolve(dirname(path), target);
    return [absolute.endsWith('.json') ? absolute : join(absolute, 'tsconfig.json')];
  });
}

function load(path: string, memory: Memory): Tsconfig | null {
  const known = memory.byPath.get(path);
  if (known !== undefined) return known;
  const read = readTsconfig(path);
  if (read.kind === 'failed') memory.problems.add(`${path} is passed over: ${read.reason}`);
  const tsconfig = read.kind === 'failed' ? null : read.tsconfig;
  memory.byPath.set(path, tsconfig);
  return tsconfig;
}

/** Never throws: a configuration that is missing, malformed or extends something absent gives the reason. */
export function readTsconfig(
  path: string,
): { readonly kind: 'read'; readonly tsconfig: Tsconfig } | { readonly kind: 'failed'; readonly reason: string } {
  try {
    const cache = new Map<string, string>();
    const config = parseTsconfig(path, cache);
    const matches = createFilesMatcher({ path, config });
    return { kind: 'read', tsconfig: { path, config, includes: (file) => matches(file) !== undefined, sources: filesReadInto(cache) } };
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return { kind: 'failed', reason: existsSync(path) ? reason.replace(/\.$/, '') : 'no such file' };
  }
}

/** get-tsconfig remembers each call by its name and arguments: `readFileSync:/p/tsconfig.base.json:utf8`. */
function filesReadInto(cache: ReadonlyMap<string, string>): readonly string[] {
  return [...cache.keys()].flatMap((key) => /^readFileSync:(.*?)(?::[\w-]+)?$/su.exec(key)?.[1] ?? []);
}

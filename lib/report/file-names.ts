import { isAbsolute, relative } from 'node:path';
import type { ModuleId } from '../effects/index.ts';
import { type DiscoveredFile, moduleIdOf } from '../project/index.ts';

/** How a report names a file. */
export type FileNames = (file: ModuleId) => string;

/**
 * Relative to a folder, with `/`. A file that was reached through a symbolic link keeps the name by which it was
 * reached; a module of the host (`node:fs`) has its own name.
 */
export function fileNamesFrom(folder: string, discovered: readonly DiscoveredFile[] = []): FileNames {
  const shown = new Map(discovered.map((file) => [file.path, file.shown]));
  const inside = moduleIdOf(folder).replace(/\/?$/u, '/');
  return (file) => {
    const path = shown.get(file) ?? file;
    if (path.startsWith(inside)) return path.slice(inside.length);
    return isAbsolute(path) ? moduleIdOf(relative(folder, path)) : path;
  };
}

/** By code units: the same order on every machine. */
export function compareNames(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { ModuleId } from '../effects/index.ts';
import { moduleIdOf } from './module-path.ts';
import { isDeclaration, isSource } from './source-kind.ts';

export interface DiscoveredFile {
  /** What the module is known by: its real path. */
  readonly path: ModuleId;
  /** Absolute path by which it was reached, through symbolic links. */
  readonly shown: ModuleId;
}

export interface Discovery {
  /** Each real file once, by {@link DiscoveredFile.shown} in code unit order. */
  readonly files: readonly DiscoveredFile[];
  /** One line for each path that names nothing to judge. */
  readonly problems: readonly string[];
  /** Folders that could not be listed. */
  readonly unreadable: readonly string[];
}

interface Walk {
  readonly files: Map<ModuleId, ModuleId>;
  readonly folders: Set<string>;
  readonly unreadable: string[];
  /** Installed packages are descended into: the path itself names them. */
  readonly installed: boolean;
}

interface Folder {
  readonly shown: string;
  readonly real: string;
}

interface Pending {
  readonly open: Folder[];
  readonly linked: Folder[];
}

/**
 * The modules that files and folders name. Folders are searched for sources, without dot-folders, and without
 * `node_modules` unless the path lies in one or names one.
 */
export function discover(paths: readonly string[], options: { readonly cwd: string }): Discovery {
  const files = new Map<ModuleId, ModuleId>();
  const problems: string[] = [];
  const unreadable: string[] = [];
  for (const path of paths) {
    if (path === '') {
      problems.push('an empty path');
      continue;
    }
    const shown = resolve(options.cwd, path);
    const installed = /[\\/]node_modules(?:[\\/]|$)/.test(shown);
    const problem = discoverPath(shown, { files, folders: new Set(), unreadable, installed });
    if (problem !== null) problems.push(`${path}: ${problem}`);
  }
  const found = [...files].map(([real, shown]) => ({ path: real, shown }));
  return { files: found.sort(byShown), problems, unreadable: [...new Set(unreadable)].map(moduleIdOf) };
}

function byShown(left: DiscoveredFile, right: DiscoveredFile): number {
  return left.shown < right.shown ? -1 : left.shown > right.shown ? 1 : 0;
}

function discoverPath(shown: string, walk: Walk): string | null {
  const kind = kindOf(shown);
  if (kind === 'folder') {
    walkFolder(shown, walk);
    return null;
  }
  if (kind !== 'file') return kind === 'absent' ? 'no such file or folder' : 'neither a file nor a folder';
  // A script may have no extension at all: `bin/serve` with a hashbang.
  if (!isSource(shown) && (isDeclaration(shown) || basename(shown).includes('.'))) {
    return 'not a JavaScript or TypeScript file';
  }
  addFile(shown, realPathOf(shown), walk);
  return null;
}

function kindOf(path: string): 'file' | 'folder' | 'absent' | 'other' {
  try {
    const found = statSync(path);
    return found.isDirectory() ? 'folder' : found.isFile() ? 'file' : 'other';
  } catch {
    return 'absent';
  }
}

function realPathOf(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

/** A file that several links lead to is shown by its real path where that is among them, else by the first. */
function addFile(shown: string, real: string, walk: Walk): void {
  const path = moduleIdOf(real);
  const name = moduleIdOf(shown);
  const known = walk.files.get(path);
  if (known === undefined || name === path || (known !== path && name < known)) walk.files.set(path, name);
}

function walkFolder(start: string, walk: Walk): void {
  const open: Folder[] = [{ shown: start, real: realPathOf(start) }];
  const linked: Folder[] = [];
  // Links come last, so that what can be reached without them is shown without them.
  for (let folder = open.pop(); folder !== undefined; folder = open.pop() ?? linked.shift()) {
    if (walk.folders.has(folder.real)) continue;
    walk.folders.add(folder.real);
    for (const entry of list(folder, walk)) visit(entry, folder, { open, linked }, walk);
  }
}

function list(folder: Folder, walk: Walk): Dirent[] {
  try {
    return readdirSync(folder.shown, { withFileTypes: true });
  } catch {
    walk.unreadable.push(folder.shown);
    return [];
  }
}

function visit(entry: Dirent, folder: Folder, pending: Pending, walk: Walk): void {
  const shown = join(folder.shown, entry.name);
  const linked = entry.isSymbolicLink();
  const kind = linked ? kindOf(shown) : entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : 'other';
  const real = linked ? realPathOf(shown) : join(folder.real, entry.name);
  if (kind === 'folder') {
    if (!isSearched(entry.name, walk) || (linked && contains(real, folder.real))) return;
    (linked ? pending.linked : pending.open).push({ shown, real });
    return;
  }
  // A link that leads nowhere or in a circle is a module that cannot be read: it is judged, as unknown.
  const readable = kind === 'file' || (linked && kind === 'absent');
  if (readable && isSource(entry.name)) addFile(shown, real, walk);
}

function isSearched(name: string, walk: Walk): boolean {
  return !name.startsWith('.') && (walk.installed || name !== 'node_modules');
}

/** A link to a folder that the link itself lies in would lead out of what was asked for. */
function contains(outer: string, inner: string): boolean {
  return inner === outer || moduleIdOf(inner).startsWith(`${moduleIdOf(outer)}/`);
}

import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { digest, fingerprint } from '../base/fingerprint.ts';
import type { ModuleId } from '../effects/index.ts';
import { isBelow } from '../project/index.ts';

/** Configuration that resolution and meaning depend on, in any folder around a source. */
const CONFIGURATION = ['package.json', 'tsconfig.json', 'jsconfig.json'];

/** What comes and goes beside sources and is never imported. */
const PASSING: ReadonlySet<string> = new Set(['.cache', '.git', '.DS_Store', '.eslintcache', '.package-lock.json']);

/** What decides, around sources, what their imports mean. */
export interface Surroundings {
  /**
   * Of all folders of files and above, and of those that were looked into, by times: equal stamps say that nothing
   * appeared, vanished or was reconfigured since the other was made in this process.
   */
  stamp(files: Iterable<ModuleId>): string;
  /** Of one folder and those above, by content: the same on every machine. Remembered until it is cleared. */
  contentOf(folder: string): string;
  clear(): void;
}

export interface SurroundingsOptions {
  readonly root: string;
  /** Files elsewhere that were read, such as those that a `tsconfig.json` extends. */
  readonly configurations?: () => readonly string[];
  /** Where files were looked for in vain: paths without extension. */
  readonly sought?: () => Iterable<string>;
}

export function createSurroundings({ root, configurations = () => [], sought = () => [] }: SurroundingsOptions): Surroundings {
  const known = new Map<string, string>();
  const contentOf = (folder: string): string => {
    let content = known.get(folder);
    if (content === undefined) known.set(folder, (content = contentIn(folder)));
    return content;
  };
  const contentIn = (folder: string): string => {
    const own = [...entriesIn(folder, root), ...configurationIn(folder)];
    const above = dirname(folder) === folder ? '' : contentOf(dirname(folder));
    // How deep the project lies on a machine says nothing.
    return isAbove(folder, root) && own.every((part) => part === '') ? above : fingerprint(...own, above);
  };
  const stamp: Surroundings['stamp'] = (files) => stampOf(foldersAround(files, [...known.keys(), ...sought()]), root, configurations());
  return { stamp, contentOf, clear: () => known.clear() };
}

/** Names in the folder, and of what is installed there. Above the root only configuration and packages count. */
function entriesIn(folder: string, root: string): string[] {
  const entries = isAbove(folder, root) ? [] : list(folder);
  const modules = `${folder}/node_modules`;
  const installed = isAbove(folder, root) || entries.some(({ name }) => name === 'node_modules') ? list(modules) : [];
  const scoped = installed.filter(({ name }) => name.startsWith('@')).flatMap((scope) => namesOf(list(`${modules}/${scope.name}`)).map((name) => `${scope.name}/${name}`));
  return [namesOf(entries).join('/'), namesOf(installed).join('/'), scoped.join('|')];
}

function isAbove(folder: string, root: string): boolean {
  return isBelow(root, folder);
}

function list(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !PASSING.has(name));
  } catch {
    return [];
  }
}

/** A folder and a file of one name are told apart. */
function namesOf(entries: readonly Dirent[]): string[] {
  return entries.map((entry) => (entry.isDirectory() ? `${entry.name}:` : entry.name)).sort();
}

function configurationIn(folder: string): string[] {
  return CONFIGURATION.map((name) => {
    const path = `${folder}/${name}`;
    try {
      return statSync(path, { throwIfNoEntry: false }) === undefined ? '' : digest(readFileSync(path));
    } catch {
      return '?';
    }
  });
}

function foldersAround(files: Iterable<ModuleId>, places: Iterable<string>): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const file of files) addFolders(dirname(file), folders);
  // A place may be a file without its extension, or a folder with an index.
  for (const place of places) addFolders(place, folders);
  return folders;
}

function stampOf(folders: ReadonlySet<string>, root: string, configurations: readonly string[]): string {
  const parts: string[] = [];
  for (const folder of [...folders].sort()) {
    parts.push(folder, isAbove(folder, root) ? '' : timeOf(folder), timeOf(`${folder}/node_modules`));
    for (const name of CONFIGURATION) parts.push(timeOf(`${folder}/${name}`));
  }
  for (const path of configurations) parts.push(timeOf(path));
  return fingerprint(parts.join('\n'));
}

function addFolders(folder: string, folders: Set<string>): void {
  for (let current = folder; !folders.has(current); current = dirname(current)) folders.add(current);
}

function timeOf(path: string): string {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    return found === undefined ? '-' : `${found.mtimeMs}:${found.size}`;
  } catch {
    // Below a file, or not for us to see.
    return '-';
  }
}

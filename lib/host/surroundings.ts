import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { digest, fingerprint } from '../base/fingerprint.ts';
import type { ModuleId } from '../effects/index.ts';
import { isBelow } from '../project/index.ts';

/** Configuration that resolution and meaning depend on, in any folder around a source. */
const CONFIGURATION = ['package.json', 'tsconfig.json', 'jsconfig.json'];

/** What comes and goes beside sources and is never imported. */
const PASSING: ReadonlySet<string> = new Set(['.cache', '.git', '.DS_Store', '.eslintcache', '.package-lock.json']);

/** Coarsest resolution of time stamps in use, in milliseconds. */
const STAMP_RESOLUTION = 20;

/** A file system's clock may be so far behind ours, in milliseconds. */
const CLOCK_SLACK = 2_000;

/** What one session has seen of them. */
export interface SurroundingsObserver {
  /** A file of this folder is about to be read: what happens there from now on is a change. */
  notice(folder: string): void;
  /**
   * Whether something may have appeared, vanished or been reconfigured, since this was last asked, in the folders of
   * files and above, or in those that were looked into. Folders that have become known meanwhile are no change.
   */
  haveChanged(files: Iterable<ModuleId>): boolean;
}

/** What decides, around sources, what their imports mean. */
export interface Surroundings {
  observer(): SurroundingsObserver;
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
  const observer = (): SurroundingsObserver => observe(root, (files) => pathsAround(files, [...known.keys(), ...sought()], configurations()));
  return { observer, contentOf, clear: () => known.clear() };
}

interface Seen {
  /** The folder that it was looked at for; null for a configuration elsewhere. */
  readonly folder: string | null;
  readonly time: string;
}

type Paths = Iterable<readonly [path: string, folder: string | null]>;

function observe(root: string, pathsFor: (files: Iterable<ModuleId>) => Paths): SurroundingsObserver {
  let seen = new Map<string, Seen>();
  let since = Date.now();
  return {
    notice(folder) {
      for (let current = folder; !seen.has(current); current = dirname(current)) for (const path of pathsOf(current)) seen.set(path, { folder: current, time: settled(timesOf(path, current, root)) });
    },
    haveChanged(files) {
      const now = new Map<string, Seen>();
      let isSame = true;
      for (const [path, folder] of pathsFor(files)) {
        const found = timesOf(path, folder, root);
        const before = seen.get(path);
        isSame &&= before === undefined ? found.latest < since - CLOCK_SLACK : before.time === found.text;
        now.set(path, { folder, time: settled(found) });
      }
      for (const [path, { folder, time }] of seen) isSame &&= now.has(path) || timesOf(path, folder, root).text === time;
      seen = now;
      since = Date.now();
      return !isSame;
    },
  };
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

/** Each with the folder that it is looked at for. */
function* pathsAround(files: Iterable<ModuleId>, places: Iterable<string>, configurations: readonly string[]): Generator<readonly [path: string, folder: string | null]> {
  const folders = new Set<string>();
  for (const file of files) addFolders(dirname(file), folders);
  // A place may be a file without its extension, or a folder with an index.
  for (const place of places) addFolders(place, folders);
  for (const folder of folders) for (const path of pathsOf(folder)) yield [path, folder];
  for (const path of configurations) yield [path, null];
}

function pathsOf(folder: string): string[] {
  return [folder, `${folder}/node_modules`, ...CONFIGURATION.map((name) => `${folder}/${name}`)];
}

function addFolders(folder: string, folders: Set<string>): void {
  for (let current = folder; !folders.has(current); current = dirname(current)) folders.add(current);
}

interface Times {
  readonly text: string;
  /** When it changed last. */
  readonly latest: number;
}

/** What changed so lately that its next change may bear the same time is not known to be the same later. */
function settled({ text, latest }: Times): string {
  return Date.now() - latest > STAMP_RESOLUTION ? text : '';
}

const ABSENT: Times = { text: '-', latest: 0 };

/** Of a folder above the root itself nothing counts: what appears there is no source. */
function timesOf(path: string, folder: string | null, root: string): Times {
  if (path === folder && isAbove(folder, root)) return ABSENT;
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    return found === undefined ? ABSENT : { text: `${found.mtimeMs}:${found.size}`, latest: Math.max(found.mtimeMs, found.ctimeMs) };
  } catch {
    // Below a file, or not for us to see.
    return ABSENT;
  }
}

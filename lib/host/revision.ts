import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { isSource } from '../project/index.ts';

/** The files of a repository as they were at a revision, in a folder of their own. The repository is left as it is. */
export interface RevisionFiles {
  /** What stands for a path of the repository. */
  pathOf(path: string): string;
  /** The same plain data with paths of the repository. */
  named<Data>(data: Data): Data;
  remove(): void;
}

/** Throws with git's words where there is no such revision, or no repository. */
export function filesAtRevision(cwd: string, revision: string): RevisionFiles {
  const top = realpathSync(git(cwd, ['rev-parse', '--show-toplevel']).toString().trim());
  const commit = git(cwd, ['rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`]).toString().trim();
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'strict-modules-')));
  try {
    writeTree(top, commit, folder);
    linkInstalled(top, folder);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  return {
    pathOf: (path) => (isInside(top, resolve(path)) ? join(folder, relative(top, resolve(path))) : path),
    named: (data) => JSON.parse(JSON.stringify(data).replaceAll(folder, top)),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

const LARGEST_OUTPUT = 2 ** 31 - 1;

function git(cwd: string, words: readonly string[], input = ''): Buffer {
  return execFileSync('git', words, { cwd, input, maxBuffer: LARGEST_OUTPUT, stdio: ['pipe', 'pipe', 'pipe'] });
}

/** Code and configuration with their text; of all else it matters only that it is there. */
function writeTree(top: string, commit: string, folder: string): void {
  const entries = git(top, ['ls-tree', '-r', '-z', commit]).toString().split('\0').flatMap((line) => {
    const [, kind, object = '', path = ''] = /^\d+ (\w+) (\w+)\t(.*)$/su.exec(line) ?? [];
    const place = join(folder, path);
    return kind === 'blob' && isInside(folder, place) ? [{ object, place, isRead: isSource(path) || path.endsWith('.json') }] : [];
  });
  const texts = blobs(top, entries.filter(({ isRead }) => isRead).map(({ object }) => object));
  for (const { object, place, isRead } of entries) {
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, isRead ? (texts.get(object) ?? '') : '');
  }
}

/** `<object> blob <size>`, a line feed, the bytes, a line feed: for each. */
function blobs(top: string, objects: readonly string[]): Map<string, Buffer> {
  const found = new Map<string, Buffer>();
  const output = git(top, ['cat-file', '--batch'], `${objects.join('\n')}\n`);
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(10, at);
    const [object = '', , size = '0'] = output.toString('utf8', at, end).split(' ');
    found.set(object, output.subarray(end + 1, end + 1 + Number(size)));
    at = end + 1 + Number(size) + 1;
  }
  return found;
}

/** Packages are those that are installed now. */
function linkInstalled(top: string, folder: string): void {
  const folders = git(top, ['ls-files', '-z', '--', 'package.json', '**/package.json']).toString().split('\0').map((path) => dirname(path));
  for (const holder of new Set(['.', ...folders])) {
    const [installed, place] = [join(top, holder, 'node_modules'), join(folder, holder, 'node_modules')];
    if (existsSync(installed) && existsSync(dirname(place)) && lstatSync(place, { throwIfNoEntry: false }) === undefined) symlinkSync(installed, place, 'dir');
  }
}

function isInside(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder + sep);
}

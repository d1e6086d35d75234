import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { onTestFinished } from 'vitest';
import { fingerprint } from '../../lib/base/fingerprint.ts';
import { createFileStore, type FileStoreOptions, type PackName, type RecordStore } from '../../lib/store/index.ts';

export const KEY = fingerprint('a key');
export const OTHER_KEY = fingerprint('another key');
export const PACK: PackName = { name: '@scope/package', version: '1.2.3', key: KEY };

export interface WatchedStore {
  readonly store: RecordStore;
  readonly folder: string;
  readonly warnings: readonly string[];
}

/** A folder that lives as long as the running test. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'strict-modules-store-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function openStore(options: Partial<FileStoreOptions> = {}): WatchedStore {
  const folder = options.folder ?? temporaryFolder();
  const warnings: string[] = [];
  return { store: createFileStore({ onWarning: (message) => warnings.push(message), ...options, folder }), folder, warnings };
}

/** Paths below the folder, with `/`, in order. */
export function filesIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
  return names.filter((path) => statSync(path).isFile()).map((path) => relative(folder, path).replaceAll('\\', '/')).sort();
}

export function contentOf(folder: string): Record<string, string> {
  return Object.fromEntries(filesIn(folder).map((name) => [name, readFileSync(join(folder, name), 'latin1')]));
}

/** The path of the only file. */
export function onlyFile(folder: string): string {
  const [name, ...others] = filesIn(folder);
  if (name === undefined || others.length > 0) throw new Error(`expected one file, found ${filesIn(folder).join(', ')}`);
  return join(folder, name);
}

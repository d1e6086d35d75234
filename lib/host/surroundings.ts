import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { fingerprint } from '../base/fingerprint.ts';
import type { ModuleId } from '../effects/index.ts';

/** Configuration that resolution and meaning depend on, in any folder around a source. */
const CONFIGURATION = ['package.json', 'tsconfig.json', 'jsconfig.json'];

/**
 * Stamp of everything around `files` that decides what their imports mean: which entries their folders and the folders
 * above have, and the configuration files there. Equal stamps: nothing appeared, vanished or was reconfigured.
 */
export function stampSurroundings(files: Iterable<ModuleId>, extra: readonly string[] = []): string {
  const folders = new Set<string>();
  for (const file of files) addFolders(dirname(file), folders);
  const parts: string[] = [];
  for (const folder of [...folders].sort()) {
    parts.push(folder, timeOf(folder), timeOf(`${folder}/node_modules`));
    for (const name of CONFIGURATION) parts.push(timeOf(`${folder}/${name}`));
  }
  for (const path of extra) parts.push(timeOf(path));
  return fingerprint(parts.join('\n'));
}

function addFolders(folder: string, folders: Set<string>): void {
  for (let current = folder; !folders.has(current); current = dirname(current)) folders.add(current);
}

function timeOf(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  return found === undefined ? '-' : `${found.mtimeMs}:${found.size}`;
}

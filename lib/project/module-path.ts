import { sep } from 'node:path';
import type { ModuleId } from '../effects/index.ts';

/** A module's identity from a path of this machine: the same path with `/`. */
export function moduleIdOf(path: string): ModuleId {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

/** Whether a path lies in a folder, at any depth. */
export function isBelow(path: ModuleId, folder: ModuleId): boolean {
  return path.length > folder.length && path.startsWith(folder) && (folder.endsWith('/') || path[folder.length] === '/');
}

const INSTALLED = '/node_modules/';

/** Whether a path lies in a `node_modules` folder: code that is installed and not our own. */
export function isInstalled(path: ModuleId): boolean {
  return path.includes(INSTALLED);
}

/** Name of the npm package that a path inside `node_modules` belongs to, null for own code. */
export function installedPackageOf(path: ModuleId): string | null {
  const start = path.lastIndexOf(INSTALLED);
  if (start < 0) return null;
  const [first = '', second = ''] = path.slice(start + INSTALLED.length).split('/');
  if (first === '') return null;
  return first.startsWith('@') && second !== '' ? `${first}/${second}` : first;
}

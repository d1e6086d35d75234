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

/** A file of a package may be meant for bundlers, which go on without what is missing, and a compiler of TypeScript may erase what names a type. */
export function isLinkedByEngine(module: ModuleId): boolean {
  return !isInstalled(module) && /\.m?jsx?$/u.test(module);
}

function endOfName(path: string, from: number): number {
  const end = path.indexOf('/', from);
  return end < 0 ? path.length : end;
}

/** Name of the npm package that a path inside `node_modules` belongs to, null for own code. */
export function installedPackageOf(path: ModuleId): string | null {
  const start = path.lastIndexOf(INSTALLED);
  if (start < 0) return null;
  const begin = start + INSTALLED.length;
  const first = endOfName(path, begin);
  if (first === begin) return null;
  if (path[begin] !== '@' || first + 1 >= path.length || path[first + 1] === '/') return path.slice(begin, first);
  return path.slice(begin, endOfName(path, first + 1));
}

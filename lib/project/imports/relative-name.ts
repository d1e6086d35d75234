import { isAbsolute, relative, resolve } from 'node:path';
import type { ModuleId } from '../../effects/index.ts';
import { moduleIdOf } from '../module-path.ts';

/** A path as the project's root sees it, the same on every machine: `src/a.ts`, `../shared/b.ts`. */
export function relativeTo(root: ModuleId, path: ModuleId): string {
  return path.startsWith(`${root}/`) ? path.slice(root.length + 1) : moduleIdOf(relative(root, path));
}

export function absolute(root: ModuleId, name: string): ModuleId {
  return name.startsWith('../') || root.endsWith('/') ? moduleIdOf(resolve(root, name)) : `${root}/${name}`;
}

/** Whether {@link relativeTo} could have given a name: `..` at its beginning only, and nothing empty. */
export function isRelativeName(name: string): boolean {
  const parts = name.split('/');
  const down = parts.findIndex((part) => part !== '..');
  const isNormal = down >= 0 && parts.slice(down).every((part) => part !== '' && part !== '.' && part !== '..');
  return isNormal && !isAbsolute(name) && !name.includes('\0');
}

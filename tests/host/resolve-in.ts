import path from 'node:path';
import { createModuleResolver } from '../../lib/host/index.ts';
import { createTsconfigLookup, moduleIdOf, type Resolution } from '../../lib/project/index.ts';
import { projectOnDisk } from '../eslint/project-on-disk.ts';

export interface Resolving {
  readonly from?: string;
  readonly syntax?: 'import' | 'require';
  readonly conditions?: readonly string[];
  readonly assets?: readonly string[];
  readonly tsconfig?: string;
}

/** What a specifier denotes in a project of these files, with paths from the project's folder. */
export function resolveIn(files: Readonly<Record<string, string>>, specifier: string, options: Resolving = {}): Resolution {
  const { cwd } = projectOnDisk(files);
  return resolveFrom(cwd, specifier, options);
}

export function resolveFrom(cwd: string, specifier: string, options: Resolving = {}): Resolution {
  const { from = 'main.ts', syntax = 'import', conditions, assets, tsconfig } = options;
  const tsconfigs = createTsconfigLookup(tsconfig === undefined ? undefined : path.join(cwd, tsconfig));
  const resolver = createModuleResolver({ root: cwd, tsconfigs, conditions, assets });
  return relativeTo(cwd, resolver.resolve(specifier, moduleIdOf(path.join(cwd, from)), syntax));
}

export function relativeTo(cwd: string, resolution: Resolution): Resolution {
  if (resolution.kind !== 'file' && resolution.kind !== 'asset') return resolution;
  return { ...resolution, path: moduleIdOf(path.relative(cwd, resolution.path)) };
}

export function file(name: string): Resolution {
  return { kind: 'file', path: name };
}

export function asset(name: string): Resolution {
  return { kind: 'asset', path: name };
}

export function unresolved(reason: string): Resolution {
  return { kind: 'unresolved', reason };
}

import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';

interface Manifest {
  readonly version: string;
  readonly main?: unknown;
  readonly module?: unknown;
  readonly browser?: unknown;
  readonly bin?: unknown;
  readonly exports?: unknown;
}

export function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true;
}

export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Manifest;
}

/** What the package's name alone leads to under any condition, and its commands: paths from its folder, sorted. */
export function entryFiles(folder: string): string[] {
  const { main, module, browser, bin, exports } = readManifest(folder);
  const itself = typeof exports === 'object' && exports !== null && '.' in exports ? exports['.'] : isSubpaths(exports) ? null : exports;
  const named = [main ?? 'index.js', module, typeof browser === 'string' ? browser : null, bin, itself].flatMap(textsIn);
  return [...new Set(named.flatMap((target) => sourceAt(folder, target)))].sort();
}

function isSubpaths(exports: unknown): boolean {
  return typeof exports === 'object' && exports !== null && Object.keys(exports).some((key) => key.startsWith('.'));
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function sourceAt(folder: string, target: string): string[] {
  const found = ['', '.js', '.cjs', '/index.js'].map((end) => path.posix.normalize(`${target}${end}`)).find((file) => isFile(path.join(folder, file)));
  return found !== undefined && /\.[cm]?[jt]sx?$/u.test(found) && !/\.d\.[cm]?ts$/u.test(found) ? [found] : [];
}

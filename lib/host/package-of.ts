import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { ModuleId } from '../effects/index.ts';
import { moduleIdOf } from '../project/index.ts';

/** What a `package.json` says of the files below it. Fields that are absent or of the wrong type are null. */
export interface PackageInfo {
  /** Absolute folder of the `package.json`, with `/`. */
  readonly root: ModuleId;
  readonly name: string | null;
  readonly version: string | null;
  readonly type: 'module' | 'commonjs' | null;
  readonly sideEffects: boolean | readonly string[] | null;
  /** Absolute paths of its commands. */
  readonly bin: readonly ModuleId[];
  /** The field `strictModules`, as it stands there: not trusted. */
  readonly strictModules?: unknown;
}

export interface PackageLookup {
  /** The nearest `package.json` upwards that is an object; null where there is none. */
  packageOf(file: ModuleId): PackageInfo | null;
  clear(): void;
}

export function createPackageLookup(): PackageLookup {
  const known = new Map<string, PackageInfo | null>();
  return { packageOf: (file) => nearest(dirname(file), known), clear: () => known.clear() };
}

function nearest(folder: string, known: Map<string, PackageInfo | null>): PackageInfo | null {
  const remembered = known.get(folder);
  if (remembered !== undefined) return remembered;
  const parent = dirname(folder);
  const found = readPackage(folder) ?? (isTop(folder) ? null : nearest(parent, known));
  known.set(folder, found);
  return found;
}

/** A package's scope ends at `node_modules`, as in Node's LOOKUP_PACKAGE_SCOPE. */
function isTop(folder: string): boolean {
  return dirname(folder) === folder || /[\\/]node_modules$/.test(folder);
}

function readPackage(folder: string): PackageInfo | null {
  const json = readObject(join(folder, 'package.json'));
  if (json === null) return null;
  const { type, sideEffects } = json;
  return {
    root: moduleIdOf(folder),
    name: textOrNull(json['name']),
    version: textOrNull(json['version']),
    type: type === 'module' || type === 'commonjs' ? type : null,
    sideEffects: typeof sideEffects === 'boolean' ? sideEffects : Array.isArray(sideEffects) ? textsIn(sideEffects) : null,
    bin: binariesOf(json['bin']).map((path) => moduleIdOf(resolve(folder, path))),
    ...(json['strictModules'] === undefined ? {} : { strictModules: json['strictModules'] }),
  };
}

function readObject(path: string): Readonly<Record<string, unknown>> | null {
  try {
    const json: unknown = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
    return typeof json === 'object' && json !== null && !Array.isArray(json) ? { ...json } : null;
  } catch {
    return null;
  }
}

/** `"bin": "cli.js"` or `"bin": { "name": "cli.js" }`. */
function binariesOf(bin: unknown): string[] {
  if (typeof bin === 'string') return [bin];
  return typeof bin === 'object' && bin !== null ? textsIn(Object.values(bin)) : [];
}

function textsIn(values: readonly unknown[]): string[] {
  return values.filter((value) => typeof value === 'string');
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

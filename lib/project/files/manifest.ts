import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseJson } from '../../base/canonical-json.ts';
import type { ModuleId } from '../../effects/index.ts';
import { moduleIdOf } from '../module-path.ts';

/** What a `package.json` says of the project. Fields that are absent or of the wrong type are null. */
export interface Manifest {
  /** Absolute folder of the `package.json`, with `/`. */
  readonly folder: ModuleId;
  readonly name: string | null;
  /** As written: a path, an array, or nested objects of subpaths and conditions. */
  readonly exports: unknown;
  readonly main: string | null;
  readonly module: string | null;
  /** As written; undefined where it is absent. */
  readonly sideEffects: unknown;
  /** Commands by name; the package's own name where there is only a path. */
  readonly bin: Readonly<Record<string, string>>;
  /** Patterns of folders, null where the package declares none. */
  readonly workspaces: readonly string[] | null;
}

export type ManifestRead =
  | { readonly kind: 'read'; readonly manifest: Manifest }
  | { readonly kind: 'absent' }
  | { readonly kind: 'failed'; readonly reason: string };

/** Never throws. */
export function readManifest(folder: string): ManifestRead {
  const path = join(folder, 'package.json');
  try {
    const json = parseJson(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
    return isObject(json) ? { kind: 'read', manifest: manifestFrom(json, moduleIdOf(folder)) } : { kind: 'failed', reason: 'not a JSON object' };
  } catch {
    return existsSync(path) ? { kind: 'failed', reason: 'cannot be read' } : { kind: 'absent' };
  }
}

function manifestFrom(json: Readonly<Record<string, unknown>>, folder: ModuleId): Manifest {
  const name = textOrNull(json['name']);
  return {
    folder,
    name,
    exports: json['exports'] ?? null,
    main: textOrNull(json['main']),
    module: textOrNull(json['module']),
    sideEffects: json['sideEffects'],
    bin: commandsOf(json['bin'], name),
    workspaces: patternsOf(json['workspaces']),
  };
}

/** `"bin": "cli.js"` or `"bin": { "name": "cli.js" }` */
function commandsOf(bin: unknown, name: string | null): Readonly<Record<string, string>> {
  if (typeof bin === 'string') return { [name ?? '']: bin };
  if (!isObject(bin)) return {};
  return Object.fromEntries(Object.entries(bin).flatMap(([command, path]) => (typeof path === 'string' ? [[command, path]] : [])));
}

/** `"workspaces": ["packages/*"]`, or with Yarn's `nohoist` beside it `"workspaces": { "packages": ["packages/*"] }` */
function patternsOf(workspaces: unknown): readonly string[] | null {
  const patterns = isObject(workspaces) ? workspaces['packages'] : workspaces;
  return Array.isArray(patterns) ? patterns.filter((pattern) => typeof pattern === 'string') : null;
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

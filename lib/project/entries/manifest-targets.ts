import type { Manifest } from '../files/index.ts';
import { isObject } from '../files/manifest.ts';

/** A path that a `package.json` offers to the outside. */
export interface ManifestTarget {
  readonly field: 'exports' | 'main' | 'module' | 'bin';
  /** Of `exports`, the subpath: `.`, `./feature`, `./features/*`. Of `bin`, the command. Else empty. */
  readonly key: string;
  /** Of `exports`, the conditions on the way, outermost first. */
  readonly conditions: readonly string[];
  /** As written: `./dist/index.js`, `./dist/*.js`. Null withholds what another pattern would give. */
  readonly path: string | null;
}

/** All that a manifest offers under any condition. */
export function targetsOf(manifest: Manifest): readonly ManifestTarget[] {
  const { main, module, bin } = manifest;
  return [
    ...exportsOf(manifest),
    ...(main === null ? [] : [{ field: 'main', key: '', conditions: [], path: main } as const]),
    ...(module === null ? [] : [{ field: 'module', key: '', conditions: [], path: module } as const]),
    ...Object.entries(bin).map(([key, path]) => ({ field: 'bin', key, conditions: [], path }) as const),
  ];
}

/** A path or conditions alone are those of `.`; keys with a dot are subpaths (Node's PACKAGE_EXPORTS_RESOLVE). */
function exportsOf({ exports }: Manifest): readonly ManifestTarget[] {
  if (exports === null) return [];
  if (!isObject(exports) || !Object.keys(exports).some((key) => key.startsWith('.'))) return [...alternatives(exports, '.', [])];
  return Object.entries(exports).flatMap(([key, value]) => (key.startsWith('.') ? [...alternatives(value, key, [])] : []));
}

function* alternatives(value: unknown, key: string, conditions: readonly string[]): Generator<ManifestTarget> {
  if (value === null || typeof value === 'string') yield { field: 'exports', key, conditions, path: value };
  else if (Array.isArray(value)) for (const item of value) yield* alternatives(item, key, conditions);
  else if (isObject(value)) for (const [condition, inner] of Object.entries(value)) yield* alternatives(inner, key, [...conditions, condition]);
}

/** The key of `exports` that answers for a subpath: itself, else the most specific pattern (Node's PATTERN_KEY_COMPARE). */
export function keyFor(subpath: string, keys: readonly string[]): string | null {
  if (keys.includes(subpath) && !subpath.includes('*')) return subpath;
  let best: string | null = null;
  for (const key of keys) {
    if (starIn(key, subpath) !== null && (best === null || isMoreSpecific(key, best))) best = key;
  }
  return best;
}

function isMoreSpecific(key: string, other: string): boolean {
  const difference = key.indexOf('*') - other.indexOf('*');
  return difference === 0 ? key.length > other.length : difference > 0;
}

/** What the `*` of a pattern stands for in a text; the same text for each `*`. Null where the text does not match. */
export function starIn(pattern: string, text: string): string | null {
  const parts = pattern.split('*');
  if (parts.length < 2) return null;
  const [prefix = ''] = parts;
  const length = (text.length - (pattern.length - parts.length + 1)) / (parts.length - 1);
  if (!Number.isInteger(length) || length < 1) return null;
  const star = text.slice(prefix.length, prefix.length + length);
  return parts.join(star) === text ? star : null;
}

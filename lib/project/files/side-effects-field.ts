import { loadPicomatch } from '../../base/libraries.ts';

/** What `sideEffects` in a `package.json` says: of all files, or which have effects when they are loaded. */
export type SideEffectsField = boolean | readonly string[];

/** Null where the value says nothing that bundlers understand. */
export function asSideEffectsField(value: unknown): SideEffectsField | null {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string') return [value];
  return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : null;
}

/**
 * Whether a glob of the field names a path from the folder of the `package.json`. As webpack has it: without a slash it
 * means any folder, a leading `./` means nothing, names may begin with a dot.
 */
export function matchesEntry(glob: string, path: string): boolean {
  const written = glob.replace(/^\.\//u, '');
  const pattern = loadPicomatch().makeRe(glob.includes('/') ? written : `**/${written}`, { dot: true });
  return pattern.test(path);
}

/** Whether the field lets a file have effects, whose paths are any of these. */
export function isListed(field: SideEffectsField, paths: readonly string[]): boolean {
  return typeof field === 'boolean' ? field : field.some((glob) => paths.some((path) => matchesEntry(glob, path)));
}

import { resolve } from 'node:path';
import { loadPicomatch } from '../../base/libraries.ts';
import type { ModuleId } from '../../effects/index.ts';
import { isBelow, moduleIdOf } from '../module-path.ts';
import type { SourceSearch } from './source-search.ts';

interface Glob {
  /** Absolute path of the longest part without wildcards, with `/`. */
  readonly base: ModuleId;
  readonly negated: boolean;
  readonly matches: (path: ModuleId) => boolean;
}

/** Sources that some glob names and none behind `!`. A path without wildcards names a file, or a folder with all below it. */
export function filesOfGlobs(globs: readonly string[], root: string, search: SourceSearch): readonly ModuleId[] {
  const all = globs.map((glob) => globFrom(glob, root));
  const [taken, left] = [all.filter(({ negated }) => !negated), all.filter(({ negated }) => negated)];
  const bases = taken.map(({ base }) => base);
  return search.find(bases, (path) => taken.some(({ matches }) => matches(path)) && !left.some(({ matches }) => matches(path)));
}

function globFrom(written: string, root: string): Glob {
  const { base: literal, glob, negated } = loadPicomatch().scan(moduleIdOf(written));
  const base = moduleIdOf(resolve(root, literal.replace(/\\(.)/gu, '$1')));
  if (glob === '') return { base, negated, matches: (path) => path === base || isBelow(path, base) };
  const matcher = loadPicomatch()(glob, { dot: true });
  const start = base.endsWith('/') ? base.length : base.length + 1;
  return { base, negated, matches: (path) => isBelow(path, base) && matcher(path.slice(start)) };
}

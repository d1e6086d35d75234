import path from 'node:path';
import type { Linter } from 'eslint';
import { loadPicomatch } from '../../base/libraries.ts';
import { isBelow, isSource, moduleIdOf } from '../../project/index.ts';

/**
 * Which files the fingerprint of a whole project speaks of: sources in the folder, without what is installed, without
 * dot-folders, and without what the configuration ignores. Files outside of these have fingerprints of their own.
 */
export function fileCoverage(cwd: string, entries: readonly Linter.Config[]): (file: string) => boolean {
  const root = moduleIdOf(cwd);
  const isIgnored = ignoring(entries);
  return (file) => {
    const module = moduleIdOf(file);
    if (!isBelow(module, root) || !isSource(module)) return false;
    const inside = moduleIdOf(path.relative(cwd, file));
    const folders = inside.split('/').slice(0, -1);
    return !folders.some((name) => name === 'node_modules' || name.startsWith('.')) && !isIgnored(inside);
  };
}

/** As ESLint's global patterns; the last that matches decides. */
function ignoring(entries: readonly Linter.Config[]): (inside: string) => boolean {
  const patterns = entries.filter(ignoresOnly).flatMap(({ ignores = [] }) => ignores.filter((pattern) => typeof pattern === 'string'));
  const matchers = patterns.map((pattern) => {
    const glob = pattern.replace(/^!/u, '').replace(/^\.\//u, '').replace(/\/$/u, '/**');
    return { ignores: !pattern.startsWith('!'), matches: loadPicomatch()([glob, `${glob}/**`], { dot: true }) };
  });
  return (inside) => matchers.reduce((ignored, { ignores, matches }) => (matches(inside) ? ignores : ignored), false);
}

function ignoresOnly(entry: Linter.Config): boolean {
  return Object.keys(entry).every((key) => ['ignores', 'name', 'basePath'].includes(key));
}

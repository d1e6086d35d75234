import { dirname, posix, resolve } from 'node:path';
import type { ModuleId } from '../effects/index.ts';
import { moduleIdOf, type Tsconfig } from '../project/index.ts';

/**
 * Paths, without extension, at which a file that appears would give a specifier that leads nowhere a meaning. Those of
 * `#name` are left out: its map stands in a `package.json`, whose files lie in known folders as a rule.
 */
export function soughtPlaces(specifier: string, importer: ModuleId, tsconfig: Tsconfig | null): readonly string[] {
  const home = dirname(importer);
  if (/^\.{0,2}\/|^\.{1,2}$/u.test(specifier)) return [posix.resolve(home, specifier)];
  if (specifier === '' || /^[#\0]|^\w+:/u.test(specifier)) return [];
  return [...installedAt(specifier, home), ...(tsconfig === null ? [] : mappedTo(specifier, tsconfig))];
}

function installedAt(specifier: string, home: string): string[] {
  const places: string[] = [];
  for (let folder = home; ; folder = dirname(folder)) {
    places.push(`${folder}/node_modules/${specifier}`);
    if (dirname(folder) === folder) return places;
  }
}

/** By `baseUrl` and `paths`, whose values are the user's and may be anything that JSON has. */
function mappedTo(specifier: string, { path, config }: Tsconfig): string[] {
  const { baseUrl, paths }: { readonly baseUrl?: unknown; readonly paths?: unknown } = { ...config.compilerOptions };
  const base = resolve(dirname(path), typeof baseUrl === 'string' ? baseUrl : '.');
  const entries = typeof paths === 'object' && paths !== null ? Object.entries(paths) : [];
  const mapped = entries.flatMap(([pattern, targets]) => {
    const rest = matched(specifier, pattern);
    return rest === null || !Array.isArray(targets) ? [] : targets.filter((target) => typeof target === 'string').map((target) => target.replace('*', () => rest));
  });
  return [...(typeof baseUrl === 'string' ? [specifier] : []), ...mapped].map((target) => moduleIdOf(resolve(base, target)));
}

/** What stands for the `*`; null where the pattern does not match. */
function matched(specifier: string, pattern: string): string | null {
  const star = pattern.indexOf('*');
  if (star < 0) return specifier === pattern ? '' : null;
  const [before, after] = [pattern.slice(0, star), pattern.slice(star + 1)];
  const fits = specifier.length >= before.length + after.length && specifier.startsWith(before) && specifier.endsWith(after);
  return fits ? specifier.slice(before.length, specifier.length - after.length) : null;
}

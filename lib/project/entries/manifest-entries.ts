import { posix } from 'node:path';
import type { ModuleId } from '../../effects/index.ts';
import type { Manifest } from '../files/index.ts';
import { isBelow } from '../module-path.ts';
import { isSource } from '../source-kind.ts';
import type { EntryPoint, EntryPoints, ManifestOrigin, UnmappedEntry } from './entry-point.ts';
import { keyFor, starIn, targetsOf, type ManifestTarget } from './manifest-targets.ts';
import { sourceOf, type OutputMap, type SourceAnswer } from './output-map.ts';

/** A target under which one file is offered. */
interface Offer {
  readonly key: string;
  readonly answer: SourceAnswer;
}

/** What a package's manifest offers, as sources. Declarations, data and styles run nothing and are left out. */
export function manifestEntries(manifest: Manifest, outputs: OutputMap): EntryPoints {
  const entries: EntryPoint[] = [];
  const unmapped: UnmappedEntry[] = [];
  const targets = targetsOf(manifest);
  const offersOf = offersIn(manifest, targets, outputs);
  for (const target of targets) {
    if (target.path === null || !mayRun(target.path)) continue;
    for (const { key, answer } of offersOf(target, target.path)) {
      const origin: ManifestOrigin = { kind: target.field, package: manifest.folder, key, conditions: target.conditions };
      if (answer.kind === 'source') entries.push({ module: answer.module, origin });
      else unmapped.push({ origin, path: target.path, reason: answer.reason });
    }
  }
  const implied = targets.some(({ field }) => field === 'exports' || field === 'main') ? null : impliedMain(manifest, outputs);
  return { entries: implied === null ? entries : [...entries, implied], unmapped };
}

/** Code by its extension, or a command without one. */
function mayRun(path: string): boolean {
  return isSource(path) || posix.extname(path) === '';
}

function offersIn(manifest: Manifest, targets: readonly ManifestTarget[], outputs: OutputMap): (target: ManifestTarget, path: string) => readonly Offer[] {
  const keys = targets.flatMap(({ field, key }) => (field === 'exports' ? key : []));
  let below: readonly ModuleId[] | null = null;
  return ({ field, key }, path) => {
    if (field !== 'exports' || !key.includes('*')) return [{ key, answer: firstSource(candidatesFor(field, manifest, path), outputs) }];
    below ??= [...outputs.sources.keys()].filter((output) => isBelow(output, manifest.folder)).sort();
    const found = below.flatMap((output) => {
      const star = starIn(pathIn(manifest, path), output);
      const subpath = star === null ? null : key.replace('*', () => star);
      return subpath !== null && keyFor(subpath, keys) === key ? { key: subpath, answer: sourceOf(outputs, output) } : [];
    });
    return found.length > 0 ? found : [{ key, answer: { kind: 'none', reason: 'no source of the project is known to match' } }];
  };
}

/** Node's LOAD_AS_FILE and LOAD_INDEX for what is not in `exports`: an extension or `index.js` may be left out. */
export function candidatesFor(field: ManifestTarget['field'], manifest: Manifest, path: string): readonly ModuleId[] {
  const file = pathIn(manifest, path);
  return field === 'main' || field === 'module' ? [file, `${file}.js`, `${file}/index.js`] : [file];
}

/** Of the first candidate behind which there is any source; about the first where there is none. */
export function firstSource(candidates: readonly ModuleId[], outputs: OutputMap): SourceAnswer {
  const known = candidates.find((candidate) => outputs.sources.has(candidate));
  return sourceOf(outputs, known ?? candidates[0] ?? '');
}

/** Without `exports` and `main`, a package is its `index.js`. */
function impliedMain(manifest: Manifest, outputs: OutputMap): EntryPoint | null {
  const answer = sourceOf(outputs, pathIn(manifest, 'index.js'));
  if (answer.kind === 'none') return null;
  return { module: answer.module, origin: { kind: 'main', package: manifest.folder, key: '', conditions: [] } };
}

function pathIn({ folder }: Manifest, path: string): ModuleId {
  return posix.join(folder, path).replace(/(?<=.)\/$/u, '');
}

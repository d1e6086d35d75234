import type { ModuleId } from '../../effects/index.ts';
import type { Manifest, ProjectFiles } from '../files/index.ts';
import { ownNamesOf, type OwnModules } from '../imports/index.ts';
import { isBelow, isInstalled } from '../module-path.ts';
import { isSource } from '../source-kind.ts';
import { candidatesFor, firstSource } from './manifest-entries.ts';
import { keyFor, starIn, targetsOf } from './manifest-targets.ts';
import { sourceOf, type OutputMap, type SourceAnswer } from './output-map.ts';

/**
 * Tells own sources behind imports of other workspaces: `@scope/a` leads to `dist/index.js` of the package, which is
 * made of `src/index.ts`, and to nothing where the package was not built or not linked yet.
 */
export function ownModules({ root, files, packages }: ProjectFiles, outputs: OutputMap): OwnModules {
  const named = new Map(packages.flatMap((manifest) => (manifest.name === null ? [] : [[manifest.name, manifest] as const])));
  const folders = [root, ...packages.map(({ folder }) => folder)].sort((left, right) => right.length - left.length);
  const known = new Map<string, ModuleId | null>();
  const manifestOf = (specifier: string): Manifest | undefined => named.get(packageIn(specifier));
  return {
    names: ownNamesOf(files, root),
    sourceOf(specifier, resolution) {
      if (resolution.kind === 'file') return moduleIn(sourceOf(outputs, resolution.path));
      if (resolution.kind !== 'unresolved') return null;
      const remembered = known.get(specifier);
      if (remembered !== undefined) return remembered;
      const manifest = manifestOf(specifier);
      const found = manifest === undefined ? null : moduleBehind(`.${specifier.slice(packageIn(specifier).length)}`, manifest, outputs);
      known.set(specifier, found);
      return found;
    },
    packageOf(specifier, resolution) {
      if (resolution.kind === 'unresolved') return manifestOf(specifier)?.folder ?? null;
      if (resolution.kind !== 'file' || isInstalled(resolution.path) || !isSource(resolution.path)) return null;
      return folders.find((folder) => isBelow(resolution.path, folder)) ?? null;
    },
  };
}

/** `@scope/a` of `@scope/a/feature` */
function packageIn(specifier: string): string {
  return /^(?:@[^/]+\/)?[^/]+/u.exec(specifier)?.[0] ?? '';
}

/** The one source that all conditions lead to, null where they differ or lead nowhere. */
function moduleBehind(subpath: string, manifest: Manifest, outputs: OutputMap): ModuleId | null {
  const found = new Set(answersFor(subpath, manifest, outputs).flatMap((answer) => moduleIn(answer) ?? []));
  const [module = null] = found;
  return found.size === 1 ? module : null;
}

function answersFor(subpath: string, manifest: Manifest, outputs: OutputMap): readonly SourceAnswer[] {
  const targets = targetsOf(manifest);
  const exported = targets.filter(({ field }) => field === 'exports');
  if (exported.length > 0) {
    const key = keyFor(subpath, exported.map((target) => target.key));
    const star = key === null ? null : starIn(key, subpath);
    const paths = exported.flatMap((target) => (target.key === key && target.path !== null ? target.path : []));
    return paths.map((path) => firstSource(candidatesFor('exports', manifest, path.replaceAll('*', () => star ?? '*')), outputs));
  }
  if (subpath !== '.') return [firstSource(candidatesFor('main', manifest, subpath), outputs)];
  const mains = targets.flatMap(({ field, path }) => ((field === 'main' || field === 'module') && path !== null ? path : []));
  return (mains.length > 0 ? mains : ['index.js']).map((path) => firstSource(candidatesFor('main', manifest, path), outputs));
}

function moduleIn(answer: SourceAnswer): ModuleId | null {
  return answer.kind === 'source' ? answer.module : null;
}

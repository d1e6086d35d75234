import { matchesEntry, type PackageSources, type SideEffectsField } from '../project/index.ts';
import type { PackageModule } from './package-effects.ts';

/** A file that the field has to name. */
export interface ListedFile {
  /** As the field names it: `./dist/polyfill.js`. */
  readonly file: string;
  /** It has an effect, something in it is not known, or it imports another for its effect. */
  readonly because: 'effect' | 'unknown' | 'import';
  /** One clause: "`patch()` changes a built-in object". */
  readonly message: string;
}

export interface ComputedField {
  readonly field: SideEffectsField;
  readonly listed: readonly ListedFile[];
  /** Entries of the present field that no module is behind: style sheets, and what entry points do not reach. */
  readonly kept: readonly string[];
  readonly modules: number;
}

/** What `sideEffects` has to say of a package, so that nothing is called free of effects that is not proved to be. */
export function computeField(present: SideEffectsField | null, sources: PackageSources, modules: readonly PackageModule[]): ComputedField {
  const listed = modules.flatMap((module) => listedAs(module, sources) ?? []);
  const kept = typeof present === 'boolean' || present === null ? [] : present.filter((glob) => !modules.some(({ paths }) => paths.some((path) => matchesEntry(glob, path))));
  const assets = modules.flatMap(({ report }) => report.imports.flatMap(({ target, specifier }) => (target.kind === 'asset' ? (/\.\w+$/u.exec(specifier)?.map((extension) => `*${extension}`) ?? []) : [])));
  const needed = assets.filter((asset) => !kept.some((glob) => glob.endsWith(asset.slice(1))));
  const entries = [...new Set([...listed.map(({ file }) => file), ...kept, ...needed])].sort();
  return { field: entries.length === 0 ? false : entries, listed, kept, modules: modules.length };
}

function listedAs({ module, report, effect }: PackageModule, sources: PackageSources): ListedFile | null {
  const file = `./${sources.publishedPath(module)}`;
  if (effect !== null) return { file, because: 'effect', message: effect.message };
  const [reason] = report.reasons;
  if (reason !== undefined) return { file, because: 'unknown', message: reason.message };
  const needed = report.imports.find(({ kind, target, closure }) => kind === 'bare' && (target.kind === 'asset' || closure !== 'pure'));
  return needed === undefined ? null : { file, because: 'import', message: `imports "${needed.specifier}" for its effect` };
}

import type { ModuleId } from '../effects/index.ts';
import { isListed, isSource, matchesEntry, type PackageSources, type SideEffectsField } from '../project/index.ts';
import type { ModuleReport } from '../session/index.ts';
import type { Allowance } from './allowance.ts';
import { judgeModule, judgePackage, type PackageModule } from './package-effects.ts';

export const SIDE_EFFECTS_MESSAGES = {
  refuted: '"sideEffects" calls {{file}} free of effects, but {{witness}} when it is imported{{note}}. A bundler may leave it out: list it, or move the effect into a function.',
  moreRefuted: '"sideEffects" calls {{count}} more files free of effects that are not. `strict-modules side-effects` lists them.',
  needless: '{{glob}} need not be listed: {{files}} proved to be free of effects.',
  needlessAll: '"sideEffects" may be false: all {{count}} modules that the entry points load are proved to be free of effects.',
} as const;
export type SideEffectsMessageId = keyof typeof SIDE_EFFECTS_MESSAGES;

/** Something to report of the field: about its entry with this index, or null about all of it. */
export interface SideEffectsFinding {
  readonly id: SideEffectsMessageId;
  readonly data: Readonly<Record<string, string>>;
  readonly entry: number | null;
}

/** More files than this are counted: who claims that much knows what to look for. */
const MOST_FILES = 10;

/** Where the field and what the analysis knows of the package's modules disagree. What is unknown is no disagreement. */
export function sideEffectsFindings(field: SideEffectsField, sources: PackageSources, judge: (module: ModuleId) => ModuleReport, allowance: Allowance): readonly SideEffectsFinding[] {
  const modules = judgePackage(sources, judge, allowance);
  const refuted = modules.filter(({ effect, paths }) => effect !== null && !isListed(field, paths));
  const needless = typeof field === 'boolean' ? needlessAll(field, modules) : needlessEntries(field, sources, (module) => judgeModule(module, sources, judge, allowance));
  return [...refuted.slice(0, MOST_FILES).map(refutation), ...uncounted(refuted.length - MOST_FILES), ...needless];
}

function refutation({ paths: [path = ''], effect }: PackageModule): SideEffectsFinding {
  const witness = effect === null ? '' : effect.trace.length === 1 ? `it ${effect.message}` : effect.message;
  const note = effect?.conditional === true ? ', under some condition' : '';
  return { id: 'refuted', data: { file: path, witness, note }, entry: null };
}

function uncounted(count: number): SideEffectsFinding[] {
  return count > 0 ? [{ id: 'moreRefuted', data: { count: String(count) }, entry: null }] : [];
}

function needlessAll(field: boolean, modules: readonly PackageModule[]): SideEffectsFinding[] {
  if (!field || modules.length === 0 || !modules.every(isFree)) return [];
  return [{ id: 'needlessAll', data: { count: String(modules.length) }, entry: null }];
}

/** Entries that match modules alone, all of them proved. One that matches nothing on disk may mean what is not built yet. */
function needlessEntries(field: readonly string[], sources: PackageSources, judge: (module: ModuleId) => PackageModule): SideEffectsFinding[] {
  return field.flatMap((glob, entry): SideEffectsFinding[] => {
    const files = sources.filesUnder(glob.includes('/') ? glob : `**/${glob}`).filter((file) => sources.owns(file) && sources.pathsOf(file).some((path) => matchesEntry(glob, path)));
    if (files.length === 0 || !files.every(isSource) || !files.map(judge).every(isFree)) return [];
    return [{ id: 'needless', data: { glob: JSON.stringify(glob), files: files.length === 1 ? 'its file is' : `its ${files.length} files are` }, entry }];
  });
}

/** It may be left out together with all that it imports. */
function isFree({ report }: PackageModule): boolean {
  return report.verdict === 'pure' && report.closure === 'pure' && report.imports.every(({ kind, target }) => kind !== 'bare' || target.kind !== 'asset');
}

import type { ModuleId } from '../effects/index.ts';
import type { PackageSources } from '../project/index.ts';
import type { LocatedEffect, ModuleReport } from '../session/index.ts';
import { allows } from './allowance.ts';
import type { Allowance } from './allowance.ts';
import { compareSeverity } from './import-effects.ts';

/** One module of a package, as its importers meet it. */
export interface PackageModule {
  readonly module: ModuleId;
  /** From the package's folder: of the file, and of what it is compiled to. */
  readonly paths: readonly string[];
  readonly report: ModuleReport;
  /** The most severe effect of its own load that is not allowed. */
  readonly effect: LocatedEffect | null;
}

/** The modules that the entry points of a package load, with what each does by itself, in the order of their paths. */
export function judgePackage(sources: PackageSources, judge: (module: ModuleId) => ModuleReport, allowance: Allowance): readonly PackageModule[] {
  const found = new Map<ModuleId, PackageModule>();
  const open = [...sources.entries];
  for (let module = open.pop(); module !== undefined; module = open.pop()) {
    if (found.has(module) || !sources.owns(module)) continue;
    const judged = judgeModule(module, sources, judge, allowance);
    found.set(module, judged);
    for (const { target } of judged.report.imports) if (target.kind === 'file') open.push(target.path);
  }
  return [...found.values()].sort((left, right) => (left.module < right.module ? -1 : 1));
}

export function judgeModule(module: ModuleId, sources: PackageSources, judge: (module: ModuleId) => ModuleReport, allowance: Allowance): PackageModule {
  const report = judge(module);
  const [effect = null] = report.effects.filter((each) => each.bookkeeping !== true && !allows(allowance, each)).sort(compareSeverity);
  return { module, paths: sources.pathsOf(module), report, effect };
}

/** What does not matter when a bundler leaves a module out. */
export const HARMLESS_WHEN_DROPPED = ['console', 'throw', 'diverge'];

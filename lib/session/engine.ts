import type { ModuleId } from '../effects/index.ts';
import { exploreFunctions, heldFunction, joinRefuted, PackageKnowledge, Realm, refuteClaimedFunctions } from '../evaluation/index.ts';
import { allKnowledge } from '../knowledge/index.ts';
import { Linker } from '../link/index.ts';
import type { TestSurroundings } from '../patches/index.ts';
import { importedWrites } from './imported-writes.ts';
import type { Judgements } from './judgements.ts';
import { linkedJudgements } from './linked-judgements.ts';
import type { LocatedPatch, LocatedRefutation } from './module-report.ts';
import type { ModuleTable } from './module-table.ts';
import type { AnalysisOptions, ProjectQuestions } from './options.ts';
import { patchReportOn } from './patch-report.ts';
import type { ProgramEntries } from './program-entries.ts';
import { ProgramOrder } from './program-order.ts';
import { refutedReport } from './report-on.ts';
import type { ProgramState } from './state-report.ts';
import type { StandingResults } from './standing-results.ts';
import { keepStanding } from './standing-writer.ts';

export { collect } from './collect.ts';

/** What it takes to find out what is not kept. A run in which all results stand never loads it (see `engine-loader.ts`). */
export class Engine {
  readonly judgements: Judgements;
  private readonly modules: ModuleTable;
  private readonly project: ProjectQuestions | null;
  /** Of the revision that it is asked in. */
  private readonly entries: () => ProgramEntries;
  private readonly realm: Realm;
  private readonly linker: Linker;
  /** Of this revision. */
  private programOrder: ProgramOrder | null = null;

  constructor(modules: ModuleTable, options: AnalysisOptions, project: ProjectQuestions | null, entries: () => ProgramEntries) {
    this.modules = modules;
    this.project = project;
    this.entries = entries;
    this.realm = new Realm(allKnowledge(), options.environments, options.globals);
    this.linker = new Linker(modules, this.realm, { trustClaims: options.trustClaims, trustCasts: options.trustCasts ?? false, packages: new PackageKnowledge(options.packages) });
    this.judgements = linkedJudgements(this.linker, modules, () => this.order());
  }

  order(): ProgramOrder {
    return (this.programOrder ??= new ProgramOrder(this.linker, this.modules, this.project, this.entries()));
  }

  claims(module: ModuleId): LocatedRefutation[] {
    return refutedReport(joinRefuted(this.linker.link(module).own.refuted, this.linker.afterLoad(module, refuteClaimedFunctions)), this.modules);
  }

  patches(module: ModuleId, given: Partial<TestSurroundings>): readonly LocatedPatch[] {
    const writesOf = importedWrites((called) => this.linker.afterLoad(module, (...left) => heldFunction(...left, called)), this.judgements.accesses, (other) => this.modules.facts(other));
    return patchReportOn(module, this.modules, given, { isKnownGlobal: (name) => this.realm.row(name) !== undefined, writesOf });
  }

  /** With what the functions read, which is not kept. */
  readonly explored: ConstructorParameters<typeof ProgramState>[0] = (module) => this.linker.afterLoad(module, (...left) => exploreFunctions(...left, true));

  beginRevision(changed: readonly ModuleId[] | null): void {
    const above = this.linker.beginRevision(changed);
    if (changed === null || above === null) this.programOrder = null;
    else this.programOrder?.beginRevision(changed, above, this.entries());
  }

  retain(known: ReadonlySet<ModuleId>): void {
    this.linker.retain(known);
  }

  release(): void {
    this.linker.release();
  }

  keepIn(standing: StandingResults): void {
    keepStanding(standing, this.linker, this.judgements, this.modules);
  }
}

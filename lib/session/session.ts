import { debuglog } from 'node:util';
import { ENGINE_STAMP } from '../engine-stamp.ts';
import type { ModuleId } from '../effects/index.ts';
import type { TestSurroundings } from '../patches/index.ts';
import { TextChanged } from '../project/index.ts';
import type { TypeOracle } from '../types/index.ts';
import { earlyFindings, type LoadedInOrder } from '../order/index.ts';
import { awaitedImportsOf, type AwaitedImport } from './deadlocks.ts';
import { fragileLoadsOf, type FragileLoad } from './fragile-loads.ts';
import type { EarlyDefault } from './default-export.ts';
import type { Engine } from './engine.ts';
import { loadEngine } from './engine-loader.ts';
import { exposedReportOn } from './exposed-report.ts';
import { failureReport } from './failure-report.ts';
import type { Judgements } from './judgements.ts';
import type { LocatedExposed, LocatedOrderFinding, LocatedPatch, LocatedRace, LocatedRefutation, LocatedStateWrite, ModuleReport, ModuleState } from './module-report.ts';
import { ModuleTable } from './module-table.ts';
import type { SessionHost } from './session-host.ts';
import type { AnalysisOptions, OrderQuestion, ProjectQuestions, Session, Statistics } from './options.ts';
import type { SummaryStore } from './packed-records.ts';
import { ProgramEntries } from './program-entries.ts';
import { ProjectIndex } from './project-index.ts';
import { asPlainData, earlyDefaultOf, orderReport, racesReport, reportOn, typeImportsOf } from './report-on.ts';
import type { Witnesses } from './import-report.ts';
import type { LoadedTypeImport } from './type-imports.ts';
import { ProgramState } from './state-report.ts';
import { StandingResults } from './standing-results.ts';

/** Files whose code is in memory at a time, besides those that are being linked. */
const OPEN_FILES = 6_000;

/**
 * Opens an analysis over `host`. Files are read when they are first needed; {@link Session.refresh} looks at them again.
 * With a store, what was found before is taken from it as far as it still holds.
 */
export function createSession(host: SessionHost, options: AnalysisOptions, store: SummaryStore | null = null): Session {
  return new AnalysisSession(host, options, store, asPlainData);
}

/** One whose reports look some of what they say up when it is read: they are good until the next call that changes something. */
export function createHastySession(host: SessionHost, options: AnalysisOptions, store: SummaryStore | null): Session {
  return new AnalysisSession(host, options, store, (report) => report);
}

class AnalysisSession implements Session {
  private readonly modules: ModuleTable;
  private readonly options: AnalysisOptions;
  private readonly finished: (report: ModuleReport) => ModuleReport;
  /** Null until something has to be evaluated. */
  private opened: Engine | null = null;
  private readonly standing: StandingResults | null;
  readonly project?: ProjectQuestions;
  private readonly index: ProjectIndex | null;
  private readonly witnesses: Witnesses = new Map();
  /** Of this revision. */
  private entries: ProgramEntries;
  private programState: ProgramState | null = null;

  constructor(host: SessionHost, options: AnalysisOptions, store: SummaryStore | null, finished: (report: ModuleReport) => ModuleReport) {
    this.finished = finished;
    this.options = options;
    const stamp = JSON.stringify([ENGINE_STAMP, options]);
    this.modules = new ModuleTable(host, store, stamp, options.packages ?? [], options.types !== undefined);
    this.standing = store === null || host.surroundings?.contentOf === undefined ? null : new StandingResults(store, `${stamp} ${host.resolution?.key ?? ''}`, this.modules);
    this.index = host.project === undefined ? null : new ProjectIndex(host.project, this.modules, store, stamp);
    if (this.index !== null) this.project = this.index;
    this.entries = new ProgramEntries(this.index);
  }

  private get engine(): Engine {
    return (this.opened ??= new (loadEngine().Engine)(this.modules, this.options, this.index, () => this.entries));
  }

  /** What is kept of the module, where that stands. */
  private judgementsOf(module: ModuleId): Judgements {
    return this.standing?.stands(module) === true ? this.standing : this.engine.judgements;
  }

  judge(module: ModuleId, text?: string, types?: TypeOracle): ModuleReport {
    if (types !== undefined) return this.modules.answeredBy(types, () => this.judge(module, text));
    try {
      return this.attempt(
        module,
        () => {
          if (this.modules.overlay(module, text)) this.edit(module);
          return this.finished(reportOn(module, this.judgementsOf(module), this.modules, this.witnesses, (ask, otherwise) => this.attempt(module, ask, () => otherwise)));
        },
        () => failureReport(module),
      );
    } finally {
      if (this.modules.opened > OPEN_FILES) (this.opened ?? this.modules).release();
    }
  }

  order(module: ModuleId, question: OrderQuestion = {}): readonly LocatedOrderFinding[] {
    return this.contained(module, () => {
      const known = this.standing?.stands(module) === true ? this.standing.order(module) : null;
      return orderReport(known?.isOpen === false ? earlyFindings(module, known.early) : this.engine.order().findingsIn(module, question), this.modules, (target) => this.judgementsOf(target).below(target).closure);
    });
  }

  earlyDefault(module: ModuleId, question: OrderQuestion = {}): EarlyDefault | null {
    const [found = null] = this.contained(module, () => (this.isInNoCycle(module) ? [] : [earlyDefaultOf(module, this.engine.order(), this.modules, this.engine.judgements, question)]));
    return found;
  }

  typeImports(module: ModuleId, question: OrderQuestion = {}): readonly LoadedTypeImport[] {
    return this.contained(module, () => (this.isInNoCycle(module) ? [] : typeImportsOf(module, this.engine.order(), this.modules, this.engine.judgements, question)));
  }

  awaitedImports(module: ModuleId): readonly AwaitedImport[] {
    return this.contained(module, () => awaitedImportsOf(module, this.modules));
  }

  private isInNoCycle(module: ModuleId): boolean {
    return this.standing?.stands(module) === true && this.standing.isInNoCycle(module);
  }

  state(module: ModuleId): readonly LocatedStateWrite[] {
    return this.sharedState(module, (state) => state.reportOn(module), []);
  }

  stateOf(module: ModuleId): ModuleState {
    return this.sharedState(module, (state) => state.stateOf(module), { writes: [], reads: [], bindings: [] });
  }

  private readonly accessesOf: Judgements['accesses'] = (module) => (this.standing?.knowsAccesses(module) === true ? this.standing : this.engine.judgements).accesses(module);

  private sharedState<Found>(module: ModuleId, ask: (state: ProgramState) => Found, nothing: Found): Found {
    return this.attempt(module, () => ask((this.programState ??= new ProgramState((asked) => this.engine.explored(asked), this.accessesOf, this.modules))), () => nothing);
  }

  races(module: ModuleId): readonly LocatedRace[] {
    return this.contained(module, () => racesReport(this.judgementsOf(module).races(module), this.modules, (decider) => this.entries.to(decider)));
  }

  racesWithin(entry: ModuleId): readonly LocatedRace[] {
    return this.contained(entry, () => racesReport(this.engine.order().racesWithin(entry), this.modules, () => [entry]));
  }

  unknownRaces(module: ModuleId): readonly LocatedRace[] {
    return this.contained(module, () => racesReport(this.engine.order().unknownRacesDecidedBy(module), this.modules, (decider) => this.entries.to(decider)));
  }

  fragileLoads(module: ModuleId, text: string): readonly FragileLoad[] {
    return this.contained(module, () => fragileLoadsOf(module, text, { modules: this.modules, order: () => this.engine.order(), entries: this.entries, project: this.index }));
  }

  claims(module: ModuleId): readonly LocatedRefutation[] {
    return this.contained(module, () => this.engine.claims(module));
  }

  exposed(module: ModuleId): readonly LocatedExposed[] {
    return this.contained(module, () => exposedReportOn(module, this.accessesOf, this.modules, this.project));
  }

  patches(module: ModuleId, given: Partial<TestSurroundings> = {}): readonly LocatedPatch[] {
    return this.contained(module, () => this.engine.patches(module, given));
  }

  loadOrder(entry: ModuleId): readonly LoadedInOrder[] {
    return this.contained(entry, () => this.engine.order().loadOrder(entry));
  }

  private contained<Found>(module: ModuleId, ask: () => readonly Found[]): readonly Found[] {
    return this.attempt<readonly Found[]>(module, ask, () => []);
  }

  /** Asks again where a file was not what it was taken for: each time, one more has been read. */
  private attempt<Found>(module: ModuleId, ask: () => Found, otherwise: () => Found): Found {
    for (;;) {
      try {
        return ask();
      } catch (error) {
        if (!(error instanceof TextChanged)) {
          this.contain(error, module);
          return otherwise();
        }
        this.modules.replace(error.file);
        this.edit(error.file);
      }
    }
  }

  private contain(error: unknown, module: ModuleId): void {
    if (process.env['STRICT_MODULES_LOUD'] === '1') throw error;
    debuglog('strict-modules')('judging %s: %s', module, error instanceof Error ? error.stack : error);
  }

  refresh(): void {
    this.modules.unburden();
    this.index?.expire();
    this.entries = new ProgramEntries(this.index);
    const { known } = this.modules;
    const changed = this.modules.refresh();
    if (changed === null) this.opened?.retain(known);
    if (changed === null || changed.length > 0) this.beginRevision(changed);
  }

  private edit(module: ModuleId): void {
    this.index?.edit(module);
    this.beginRevision([module]);
  }

  private beginRevision(changed: readonly ModuleId[] | null): void {
    this.witnesses.clear();
    this.standing?.reset();
    this.programState = null;
    this.entries = new ProgramEntries(this.index);
    this.opened?.beginRevision(changed);
  }

  flush(): void {
    if (this.standing !== null) this.opened?.keepIn(this.standing);
    this.standing?.clear();
    this.modules.flush();
  }

  problems(): readonly string[] {
    return this.modules.problems();
  }

  statistics(): Statistics {
    const { evaluated, ...others } = this.modules.work.take();
    // Linking finds results by what they depend on: where there are none, earlier ones tell what is new.
    return { ...others, evaluated: evaluated.map(({ module, cause }) => ({ module, cause: cause === 'nothing-kept' ? (this.standing?.causeOf(module) ?? cause) : cause })) };
  }
}

import { debuglog } from 'node:util';
import { ENGINE_STAMP } from '../engine-stamp.ts';
import type { ModuleId } from '../effects/index.ts';
import { Realm } from '../evaluation/index.ts';
import { allKnowledge } from '../knowledge/index.ts';
import { Linker } from '../link/index.ts';
import { failureReport } from './failure-report.ts';
import type { ModuleReport } from './module-report.ts';
import { ModuleTable, type SessionHost } from './module-table.ts';
import type { AnalysisOptions, Session, Statistics } from './options.ts';
import type { SummaryStore } from './packed-records.ts';
import { reportOn, type Witnesses } from './report-on.ts';
import { statisticsOf } from './statistics.ts';

/** Values of more modules than this are not kept in memory between judgements; they are evaluated again when needed. */
const LIVE_MODULES = 20_000;

/**
 * Opens an analysis over `host`. Files are read when they are first needed; {@link Session.refresh} looks at them again.
 * With a store, what was found before is taken from it as far as it still holds.
 */
export function createSession(host: SessionHost, options: AnalysisOptions, store: SummaryStore | null = null): Session {
  return new AnalysisSession(host, options, store);
}

class AnalysisSession implements Session {
  private readonly modules: ModuleTable;
  private readonly linker: Linker;
  private readonly witnesses: Witnesses = new Map();

  constructor(host: SessionHost, options: AnalysisOptions, store: SummaryStore | null) {
    const realm = new Realm(allKnowledge(), options.environments, options.globals);
    this.modules = new ModuleTable(host, store, JSON.stringify([ENGINE_STAMP, options]));
    this.linker = new Linker(this.modules, realm, { trustClaims: options.trustClaims });
  }

  judge(module: ModuleId, text?: string): ModuleReport {
    try {
      if (this.modules.overlay(module, text)) this.beginRevision([module]);
      return reportOn(module, this.linker, this.modules, this.witnesses);
    } catch (error) {
      if (process.env['STRICT_MODULES_LOUD'] === '1') throw error;
      debuglog('strict-modules')('judging %s: %s', module, error instanceof Error ? error.stack : error);
      return failureReport(module);
    } finally {
      if (this.modules.size > LIVE_MODULES) this.modules.release();
    }
  }

  refresh(): void {
    const changed = this.modules.refresh();
    if (changed === null) this.linker.retain(this.modules.known);
    if (changed === null || changed.length > 0) this.beginRevision(changed);
  }

  private beginRevision(changed: readonly ModuleId[] | null): void {
    this.witnesses.clear();
    this.linker.beginRevision(changed);
  }

  flush(): void {
    this.modules.flush();
  }

  statistics(): Statistics {
    return statisticsOf(this.modules.events);
  }
}

import type { ModuleId } from '../effects/index.ts';
import { Realm } from '../evaluation/index.ts';
import { ALL_TABLES, createKnowledge } from '../knowledge/index.ts';
import { Linker } from '../link/index.ts';
import type { ModuleReport } from './module-report.ts';
import { ModuleTable, type SessionHost } from './module-table.ts';
import type { AnalysisOptions, Session } from './options.ts';
import { reportOn } from './report-on.ts';

/** Opens an analysis over `host`. Files are read when they are first needed and looked at again with {@link Session.refresh}. */
export function createSession(host: SessionHost, options: AnalysisOptions): Session {
  const realm = new Realm(createKnowledge(ALL_TABLES), options.environments, options.globals);
  const modules = new ModuleTable(host);
  const open = (): Linker => new Linker(modules, realm, { trustClaims: options.trustClaims });
  let linker = open();
  return {
    judge(module: ModuleId, text?: string): ModuleReport {
      if (modules.overlay(module, text)) linker = open();
      return reportOn(module, linker, modules);
    },
    refresh(): void {
      if (modules.refresh()) linker = open();
    },
  };
}

import type { ModuleId } from '../effects/index.ts';
import type { LoadedInOrder } from '../order/index.ts';
import type { Environment } from '../project/index.ts';
import type { LocatedOrderFinding, ModuleReport } from './module-report.ts';

/** What the caller knows about the program's surroundings. Part of every cache key. */
export interface AnalysisOptions {
  /** Where the program runs; guards like `typeof window` are decided by it. Empty: undecided. */
  readonly environments: readonly Environment[];
  /** Names of globals that exist besides those that the knowledge tables name. */
  readonly globals: readonly string[];
  /** Whether `#__PURE__` and `#__NO_SIDE_EFFECTS__` settle what would be unknown. They never outweigh a witness. */
  readonly trustClaims: boolean;
}

export const DEFAULT_OPTIONS: AnalysisOptions = { environments: [], globals: [], trustClaims: true };

/** The analysis as its users see it: one per process or per lint worker. */
export interface Session {
  /**
   * Judges one module. `text` overlays the file's content (unsaved text), without its byte order mark; positions refer
   * to it. Never throws for anything in the analysed code: what cannot be read or parsed is `unknown` with the reason.
   */
  judge(module: ModuleId, text?: string): ModuleReport;
  /**
   * What the order of loads decides in one module: reads that come too early, always or for some order. The text is
   * that of the last judgement.
   */
  order?(module: ModuleId): readonly LocatedOrderFinding[];
  /** The modules that an entry point loads, in the order in which their bodies run, each with the reason. */
  loadOrder?(entry: ModuleId): readonly LoadedInOrder[];
  /** Looks again at everything that was read from the host: files, configuration, packages. */
  refresh?(): void;
  /** Writes what was learnt to the store. */
  flush?(): void;
  /** What linking did so far. */
  statistics?(): Statistics;
}

/** Modules in the order in which they were dealt with. A module may be in several lists. */
export interface Statistics {
  /** Still valid in memory. */
  readonly kept: readonly ModuleId[];
  /** From the store. */
  readonly restored: readonly ModuleId[];
  readonly evaluated: readonly ModuleId[];
  /** Restored before and evaluated because another evaluation needed its values. */
  readonly materialised: readonly ModuleId[];
}

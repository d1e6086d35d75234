import type { AwaitedImport } from './deadlocks.ts';
import type { FragileLoad } from './fragile-loads.ts';
import type { ModuleId } from '../effects/index.ts';
import type { PackageRow } from '../knowledge/index.ts';
import type { EvaluationCause } from '../link/index.ts';
import type { LoadedInOrder } from '../order/index.ts';
import type { Answer, EntryPoint, Environment, GraphQuestion, ImportEdge } from '../project/index.ts';
import type { TestSurroundings } from '../patches/index.ts';
import type { TypeOracle } from '../types/index.ts';
import type { EarlyDefault } from './default-export.ts';
import type { LoadedTypeImport } from './type-imports.ts';
import type { LocatedExposed, LocatedOrderFinding, LocatedPatch, LocatedRace, LocatedRefutation, LocatedStateWrite, ModuleReport, ModuleState } from './module-report.ts';

/** What the caller knows about the program's surroundings. Part of every cache key. */
export interface AnalysisOptions {
  /** Where the program runs; guards like `typeof window` are decided by it. Empty: undecided. */
  readonly environments: readonly Environment[];
  /** Names of globals that exist besides those that the knowledge tables name. */
  readonly globals: readonly string[];
  /** Whether `#__PURE__` and `#__NO_SIDE_EFFECTS__` settle what would be unknown. They never outweigh a witness. */
  readonly trustClaims: boolean;
  /** Whether a type counts that came through `any`, a cast or a non-null assertion. Default: no. */
  readonly trustCasts?: boolean;
  /** Who answers questions about types: the `name` of an oracle. Absent: nobody is asked. */
  readonly types?: string;
  /** What is known of packages besides what comes with the analysis; it counts first. */
  readonly packages?: readonly PackageRow[];
}

export const DEFAULT_OPTIONS: AnalysisOptions = { environments: [], globals: [], trustClaims: true };

/** The analysis as its users see it: one per process or per lint worker. */
export interface Session {
  /**
   * Judges one module. `text` overlays the file's content (unsaved text), without its byte order mark, until a
   * later call has none or {@link refresh} finds that the file has changed; positions refer to it. `types` answers what is asked of types meanwhile, where the options say that somebody does. Never throws for anything in the analysed code: what cannot be read or parsed is `unknown` with the reason.
   */
  judge(module: ModuleId, text?: string, types?: TypeOracle): ModuleReport;
  /**
   * What the order of loads decides in one module: reads that come too early, always or for some order. The text is
   * that of the last judgement.
   */
  order(module: ModuleId, question?: OrderQuestion): readonly LocatedOrderFinding[];
  /** Others of the module's import cycle that read its `export default f` too early, where exporting `f` itself would help; null for none. */
  earlyDefault(module: ModuleId, question?: OrderQuestion): EarlyDefault | null;
  /** Imports of the module that name types only and yet are loaded, by which others of its import cycle read too early. */
  typeImports(module: ModuleId, question?: OrderQuestion): readonly LoadedTypeImport[];
  /** Imports that the module's top level awaits, and that wait for the module. */
  awaitedImports(module: ModuleId): readonly AwaitedImport[];
  /** What the module's functions do to shared state once it is loaded. The text is that of the last judgement. */
  state(module: ModuleId): readonly LocatedStateWrite[];
  /** Races for state that the order of a module's imports decides. The text is that of the last judgement. */
  races(module: ModuleId): readonly LocatedRace[];
  /** The same with loads that call what nobody knows, as if that wrote environment variables and globals. */
  unknownRaces(module: ModuleId): readonly LocatedRace[];
  /** Imports of the module by which less is loaded, or later, or more than it seems. `text`: that of the last judgement. */
  fragileLoads(module: ModuleId, text: string): readonly FragileLoad[];
  /** Races in all that an entry point loads. */
  racesWithin(entry: ModuleId): readonly LocatedRace[];
  /**
   * Claims of the module's text that a witness contradicts: what the report says of its load, and what calls of its
   * claimed functions with unknown arguments certainly do. The text is that of the last judgement.
   */
  claims(module: ModuleId): readonly LocatedRefutation[];
  /** Containers that the module exports as they are, and who changes them. The text is that of the last judgement. */
  exposed(module: ModuleId): readonly LocatedExposed[];
  /** What a test file changes and does not take back. `given`: what is known of the test runner besides its configuration. */
  patches(module: ModuleId, given?: Partial<TestSurroundings>): readonly LocatedPatch[];
  /** The same with what they read, and with what functions of other modules tell themselves. */
  stateOf(module: ModuleId): ModuleState;
  /** The modules that an entry point loads, in the order in which their bodies run, each with the reason. */
  loadOrder(entry: ModuleId): readonly LoadedInOrder[];
  /** Looks again at everything that was read from the host: files, configuration, packages. */
  refresh(): void;
  /** Writes what was learnt to the store. */
  flush(): void;
  /** One line for each installed package whose rows of its own were passed over. */
  problems(): readonly string[];
  /** What was done since this was last asked. */
  statistics(): Statistics;
  /** Questions about the set of files. Absent where the host knows of no project. */
  readonly project?: ProjectQuestions;
}

export interface OrderQuestion {
  /** Every module may be the first that is loaded, as in a library that others import in parts. */
  readonly assumesAnyEntry?: boolean;
  /** The program starts at these and nowhere else. */
  readonly entries?: readonly ModuleId[];
}

/**
 * What only all files of the project together say. The first question pays for their index, which is kept in the store;
 * outside of the project the world is open, and what depends on it is not known.
 */
export interface ProjectQuestions {
  /** The places that import a module. */
  importersOf(module: ModuleId, question?: GraphQuestion): Answer<ImportEdge>;
  /** The modules that import it, directly or through others. */
  dependentsOf(module: ModuleId, question?: GraphQuestion): Answer<ModuleId>;
  importsOf(module: ModuleId, question?: GraphQuestion): Answer<ImportEdge>;
  /** Modules that start without being imported, or that others than the project may import. */
  entryPoints(): Answer<EntryPoint>;
}

/** Modules in the order in which they were dealt with. A module may be in several lists, and is in each once. */
export interface Statistics {
  /** Their text was parsed: nothing was kept of it, or somebody needed the code. */
  readonly parsed: readonly ModuleId[];
  /** Still valid in memory. */
  readonly kept: readonly ModuleId[];
  /** From the store. */
  readonly restored: readonly ModuleId[];
  readonly evaluated: readonly { readonly module: ModuleId; readonly cause: EvaluationCause }[];
  /** Restored before and evaluated because another evaluation needed its values. */
  readonly materialised: readonly ModuleId[];
}

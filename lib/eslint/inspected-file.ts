import type { Rule } from 'eslint';
import type { FileRole } from '../policy/index.ts';
import type { TestSurroundings } from '../patches/index.ts';
import type { AwaitedImport, EarlyDefault, FragileLoad, LoadedTypeImport, LocatedExposed, LocatedOrderFinding, LocatedPatch, LocatedRace, LocatedRefutation, LocatedStateWrite, ModuleReport, Session } from '../session/index.ts';
import type { Configuration } from './configuration.ts';
import type { GlobalsReader } from './declared-globals.ts';
import { fileRoleOf } from './file-role.ts';
import { lintedFileOf, type LintedFile } from './linted-file.ts';
import { oracleOfLinted, type CompilerReader } from './linted-types.ts';
import type { OpenSession } from './session-pool.ts';

/** One linted text, as all rules share it. */
export interface InspectedFile {
  readonly file: LintedFile;
  readonly role: FileRole;
  readonly configuration: Configuration;
  /** Asks the engine once. */
  judge(): ModuleReport;
  order(): readonly LocatedOrderFinding[];
  earlyDefault(): EarlyDefault | null;
  typeImports(): readonly LoadedTypeImport[];
  awaitedImports(): readonly AwaitedImport[];
  races(): readonly LocatedRace[];
  unknownRaces(): readonly LocatedRace[];
  fragileLoads(): readonly FragileLoad[];
  state(): readonly LocatedStateWrite[];
  claims(): readonly LocatedRefutation[];
  exposed(): readonly LocatedExposed[];
  patches(given: Partial<TestSurroundings>): readonly LocatedPatch[];
}

export type InspectFile = (context: Rule.RuleContext) => InspectedFile | null;

export interface InspectionSources {
  readonly openSession: OpenSession;
  readonly readConfiguration: (settings: object) => Configuration;
  readonly readGlobals: GlobalsReader;
  readonly readCompiler: CompilerReader;
}

/** Finds out about each linted text once. Null where there is nothing to judge. */
export function createFileInspector(sources: InspectionSources): InspectFile {
  const known = new WeakMap<object, InspectedFile | null>();
  return (context) => {
    let inspected = known.get(context.sourceCode);
    if (inspected === undefined) known.set(context.sourceCode, (inspected = inspect(context, sources)));
    return inspected;
  };
}

function inspect(context: Rule.RuleContext, { openSession, readConfiguration, readGlobals, readCompiler }: InspectionSources): InspectedFile | null {
  const file = lintedFileOf(context);
  if (file === null) return null;
  const configuration = readConfiguration(context.settings);
  const { settings, classes } = configuration;
  const compiler = settings.types ? readCompiler(context.cwd) : null;
  const open = (): Session => openSession({ cwd: context.cwd, settings, globals: readGlobals(context.languageOptions), compiler: compiler?.version ?? null });
  let judged: { readonly session: Session; readonly report: ModuleReport } | null = null;
  // Order and state are those of the text that was judged last.
  const judgedOnce = (): NonNullable<typeof judged> => {
    if (judged !== null) return judged;
    const session = open();
    return (judged = { session, report: session.judge(file.module, context.sourceCode.text, compiler === null ? undefined : oracleOfLinted(context, compiler)) });
  };
  return {
    file,
    role: fileRoleOf(file, classes),
    configuration,
    judge: () => judgedOnce().report,
    order: () => judgedOnce().session.order(file.module, { assumesAnyEntry: settings.assumeAnyEntry }),
    earlyDefault: () => judgedOnce().session.earlyDefault(file.module, { assumesAnyEntry: settings.assumeAnyEntry }),
    typeImports: () => judgedOnce().session.typeImports(file.module, { assumesAnyEntry: settings.assumeAnyEntry }),
    awaitedImports: () => judgedOnce().session.awaitedImports(file.module),
    races: () => judgedOnce().session.races(file.module),
    unknownRaces: () => judgedOnce().session.unknownRaces(file.module),
    fragileLoads: () => judgedOnce().session.fragileLoads(file.module, context.sourceCode.text),
    state: () => judgedOnce().session.state(file.module),
    claims: () => judgedOnce().session.claims(file.module),
    exposed: () => judgedOnce().session.exposed(file.module),
    patches: (given) => judgedOnce().session.patches(file.module, given),
  };
}

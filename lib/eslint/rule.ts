import type { Rule } from 'eslint';
import type { Edit, FileRole, Problem, Profile } from '../policy/index.ts';
import type { TestSurroundings } from '../patches/index.ts';
import type { AwaitedImport, EarlyDefault, FragileLoad, LoadedTypeImport, LocatedExposed, LocatedOrderFinding, LocatedPatch, LocatedRace, LocatedRefutation, LocatedStateWrite, Location, ModuleReport } from '../session/index.ts';
import { contain } from './containment.ts';
import type { InspectFile, InspectionSources } from './inspected-file.ts';

/** What a rule is asked about: one file that is being linted. */
export interface Inspection<Options> {
  /** Asks the engine. Costs nothing when another rule asked before. */
  readonly judge: () => ModuleReport;
  /** Asks the engine what the order of loads decides in the file. */
  readonly order: () => readonly LocatedOrderFinding[];
  /** Asks the engine who reads the file's `export default f` too early. */
  readonly earlyDefault: () => EarlyDefault | null;
  /** Asks the engine which imports of the file name types only, and yet let something come too early. */
  readonly typeImports: () => readonly LoadedTypeImport[];
  /** Asks the engine which imports the file's top level awaits that wait for it. */
  readonly awaitedImports: () => readonly AwaitedImport[];
  /** Asks the engine which races for state the order of the file's imports decides. */
  readonly races: () => readonly LocatedRace[];
  /** The same with calls of which nobody knows what they write. */
  readonly unknownRaces: () => readonly LocatedRace[];
  /** Imports by which less is loaded, or later, or more than it seems. */
  readonly fragileLoads: () => readonly FragileLoad[];
  /** Asks the engine what the file's functions do to shared state. */
  readonly state: () => readonly LocatedStateWrite[];
  /** Asks the engine which claims of the file a witness contradicts. */
  readonly claims: () => readonly LocatedRefutation[];
  /** Asks the engine which containers the file exports as they are. */
  readonly exposed: () => readonly LocatedExposed[];
  /** Asks the engine what the file, a test, changes and does not take back. */
  readonly patches: (given: Partial<TestSurroundings>) => readonly LocatedPatch[];
  /** Where the program runs. */
  readonly profile: Profile;
  /** Its path, as places name it. */
  readonly module: string;
  readonly file: FileRole;
  /** Without a byte order mark. */
  readonly text: string;
  /** With the rule's defaults where the user says nothing. */
  readonly options: Options;
}

export const PRESETS = ['recommended', 'strict'] as const;
export type Preset = (typeof PRESETS)[number];

/** What a rule says of itself. */
export interface RuleDescription<Options extends object, MessageId extends string> {
  readonly name: string;
  readonly type: 'problem' | 'suggestion';
  /** Completes "A rule to …", without a full stop. */
  readonly description: string;
  /** The presets that have the rule, each with the options that differ from the defaults. */
  readonly presets: Partial<Readonly<Record<Preset, Differences<Options>>>>;
  readonly messages: Readonly<Record<MessageId, string>>;
  /** Whether its problems come with edits. */
  readonly fixable?: boolean;
  /** JSON schemas of the options. Each says what it is for. */
  readonly schema: Readonly<Record<keyof Options, OptionSchema>>;
  readonly defaultOptions: Options;
}

/** A rule as its author writes it. */
export interface RuleDefinition<Options extends object, MessageId extends string> extends RuleDescription<Options, MessageId> {
  inspect(inspection: Inspection<Options>): readonly Problem<MessageId>[];
}

/** Options as a configuration states them: what is left out, also inside an option, keeps its default. */
type Differences<Options> = {
  readonly [Name in keyof Options]?: Options[Name] extends string | readonly unknown[] ? Options[Name] : Partial<Options[Name]>;
};
type OptionSchema = Readonly<Record<string, unknown>> & { readonly description: string };

/** What all rules of a plugin share. */
export interface Surroundings extends InspectionSources {
  readonly inspectFile: InspectFile;
}

/** A rule ready to be put into the plugin. */
export interface DefinedRule {
  readonly name: string;
  readonly presets: Partial<Readonly<Record<Preset, object>>>;
  readonly toEslint: (surroundings: Surroundings) => Rule.RuleModule;
}

const DOCS = 'https://github.com/strict-modules/eslint-plugin-strict-modules/blob/main/docs/rules';

export function defineRule<Options extends object, MessageId extends string>(
  definition: RuleDefinition<Options, MessageId>,
): DefinedRule {
  const { name, presets } = definition;
  return { name, presets, toEslint: (surroundings) => toEslintRule(definition, surroundings) };
}

function toEslintRule<Options extends object, MessageId extends string>(
  definition: RuleDefinition<Options, MessageId>,
  surroundings: Surroundings,
): Rule.RuleModule {
  return {
    meta: metaOf(definition),
    // Only a language with ESTree has a `Program`: nothing may happen before it is met.
    create: (context) => ({
      Program() {
        const problems = contain(() => problemsIn(context, definition, surroundings), []);
        for (const problem of problems) context.report(toDescriptor(problem));
      },
    }),
  };
}

export function metaOf<Options extends object, MessageId extends string>(
  definition: RuleDescription<Options, MessageId>,
): Rule.RuleMetaData {
  const { name, type, description, presets, messages, schema, defaultOptions, fixable } = definition;
  return {
    type,
    docs: { description, url: `${DOCS}/${name}.md`, recommended: presets.recommended !== undefined },
    messages,
    ...(fixable === true ? { fixable: 'code', hasSuggestions: true } : {}),
    schema: [{ type: 'object', properties: schema, additionalProperties: false }],
    defaultOptions: [defaultOptions],
  };
}

function problemsIn<Options extends object, MessageId extends string>(
  context: Rule.RuleContext,
  { inspect }: RuleDefinition<Options, MessageId>,
  { inspectFile }: Surroundings,
): readonly Problem<MessageId>[] {
  const inspected = inspectFile(context);
  if (inspected === null) return [];
  const { file, role, configuration, judge, order, earlyDefault, typeImports, awaitedImports, races, unknownRaces, fragileLoads, state, claims, exposed, patches } = inspected;
  // ESLint has checked the options against the schema and filled in the defaults.
  return inspect({ judge, order, earlyDefault, typeImports, awaitedImports, races, unknownRaces, fragileLoads, state, claims, exposed, patches, profile: configuration.settings.profile, module: file.module, file: role, text: context.sourceCode.text, options: context.options[0] });
}

/** ESLint counts columns from 0, reports count them from 1. */
export function toDescriptor({ messageId, data, location, fix, suggestions }: Problem<string>): Rule.ReportDescriptor {
  return {
    messageId,
    data,
    ...(fix === undefined || fix === null ? {} : { fix: applying(fix) }),
    suggest: (suggestions ?? []).map(({ messageId: id, edits }) => ({ messageId: id, fix: applying(edits) })),
    loc: {
      start: { line: location.line, column: location.column - 1 },
      end: { line: location.endLine, column: location.endColumn - 1 },
    },
  };
}

function applying(edits: readonly Edit[]): (fixer: Rule.RuleFixer) => Rule.Fix[] {
  return (fixer) => edits.map(({ start, end, text }) => fixer.replaceTextRange([start, end], text));
}

import { schemaValidator, type PackageRow } from '../knowledge/index.ts';
import type { Environment } from '../project/index.ts';
import { ConfigurationError } from './configuration-error.ts';
import { describeMismatch } from './schema-mismatch.ts';
import type { Profile } from './state-policy.ts';
import { SETTINGS_SCHEMA } from './settings-schema.ts';

/** `settings["strict-modules"]` as users write it. */
export interface WrittenSettings {
  /** Where the program runs; guards like `typeof window` are decided by it. Default: undecided. */
  readonly environment?: Environment | readonly Environment[];
  /** TypeScript configuration of all own files. Default: the nearest of each. */
  readonly tsconfig?: string;
  /** Globs of the files that make up the project. Default: those of `tsconfig.json` or the workspaces, else the folder. */
  readonly project?: readonly string[];
  /** Conditions of `exports` and `imports` besides `import`, `require` and `default`. Default: `node`. */
  readonly conditions?: readonly string[];
  /** Globs of files that are started and not imported. */
  readonly entryPoints?: readonly string[];
  /** Globs of test files, instead of the common ones. */
  readonly tests?: readonly string[];
  /** Globs of files that a tool loads, instead of the common ones. */
  readonly configFiles?: readonly string[];
  /** Extensions of files that run no code when imported, besides the common ones. */
  readonly assets?: readonly string[];
  /** Where the program runs, which decides who shares its state. Default: `library`. */
  readonly profile?: Profile;
  /** Every module may be the first that is loaded: libraries, tests that import any file. Default: the known entry points are. */
  readonly assumeAnyEntry?: boolean;
  /** Whether `#__PURE__` and the like settle what would be unknown. Default: yes. */
  readonly trustClaims?: boolean;
  /** Whether types are asked of TypeScript, through typescript-eslint's parser with `projectService`. Default: no. */
  readonly types?: boolean;
  /** Whether a type counts that came through `any`, a cast or a non-null assertion. Default: no. */
  readonly trustCasts?: boolean;
  /** What is known of packages whose code does not tell it; it counts before what the packages say and what is built in. */
  readonly packages?: readonly PackageRow[];
  /** Folder in which results are kept; false: none are. Default: `node_modules/.cache/strict-modules`. */
  readonly cache?: string | boolean;
}

/** Settings with every default filled in. */
export interface Settings {
  readonly environments: readonly Environment[];
  readonly tsconfig: string | null;
  /** Null: found by `tsconfig.json`, workspaces or the folder. */
  readonly project: readonly string[] | null;
  readonly conditions: readonly string[] | null;
  readonly entryPoints: readonly string[];
  /** Null: recognised by the common names. */
  readonly tests: readonly string[] | null;
  readonly configFiles: readonly string[] | null;
  readonly assets: readonly string[];
  readonly profile: Profile;
  readonly assumeAnyEntry: boolean;
  readonly trustClaims: boolean;
  readonly types: boolean;
  readonly trustCasts: boolean;
  readonly packages: readonly PackageRow[];
  /** A folder; true: the default one. */
  readonly cache: string | boolean;
}

/** Reads `settings["strict-modules"]`, which may be absent. Throws a {@link ConfigurationError} on a mistake. */
export type SettingsReader = (value: unknown) => Settings;

/** For one value. Who reads the settings of file after file keeps a {@link createSettingsReader}. */
export function validateSettings(value: unknown): Settings {
  return createSettingsReader()(value);
}

/** Compiles the schema once, when it is first needed, and reads the same object once. */
export function createSettingsReader(): SettingsReader {
  const defaults = complete({});
  const known = new WeakMap<object, Settings>();
  const validate = schemaValidator<WrittenSettings>(SETTINGS_SCHEMA, { explained: true });
  return (value) => {
    if (value === undefined) return defaults;
    const remembered = isObject(value) ? known.get(value) : undefined;
    if (remembered !== undefined) return remembered;
    const validated = validate(value);
    if (validated.value === null) throw new ConfigurationError(describeMismatch('settings["strict-modules"]', validated.errors));
    const settings = complete(validated.value);
    known.set(validated.value, settings);
    return settings;
  };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function complete(written: WrittenSettings): Settings {
  return {
    environments: [written.environment ?? []].flat(),
    tsconfig: written.tsconfig ?? null,
    project: written.project ?? null,
    conditions: written.conditions ?? null,
    entryPoints: written.entryPoints ?? [],
    tests: written.tests ?? null,
    configFiles: written.configFiles ?? null,
    assets: written.assets ?? [],
    profile: written.profile ?? 'library',
    assumeAnyEntry: written.assumeAnyEntry ?? false,
    trustClaims: written.trustClaims ?? true,
    types: written.types ?? false,
    trustCasts: written.trustCasts ?? false,
    packages: written.packages ?? [],
    cache: written.cache ?? true,
  };
}

import type { Linter } from 'eslint';
import { ConfigurationError } from '../../policy/index.ts';
import { analysesOf, type Analyses } from '../plugin.ts';
import { singleLine } from '../containment.ts';
import { fileCoverage } from './covered-files.ts';
import { FileNumbers } from './file-numbers.ts';
import { Fingerprints } from './fingerprints.ts';

export interface FreshCacheOptions {
  /**
   * What makes a cached result stale.
   * - `project`: another summary of any file. One fingerprint for all files, which costs nothing where ESLint does not cache
   * - `file`: another summary of the file itself. ESLint then makes a configuration object for every file
   */
  readonly per?: 'project' | 'file';
  /** The folder in which ESLint runs; by default that of the process. */
  readonly cwd?: string;
}

/** What ESLint's own merging has made of the entries that govern a file. */
export interface MergedEntries {
  /** The plugin's settings. */
  readonly settings?: unknown;
  readonly globals?: Linter.LanguageOptions['globals'];
  readonly language?: string;
  readonly isProcessed?: true;
  /** Digits of the file's number, where it has one. */
  readonly digits?: Readonly<Record<string, true>>;
}

type Entry = Linter.Config;
type Nested = Entry | readonly Nested[];

/** Part of what ESLint hashes; the rules do not read it. */
const SETTING = 'strict-modules/cache';

/**
 * Makes ESLint's own `--cache` exact for this plugin's rules: what ESLint hashes of a file's configuration gets a
 * fingerprint of what the analysis says. It is computed when ESLint asks for it, which it does with `--cache` alone.
 * Throws a `ConfigurationError` where no entry has the plugin.
 */
export function withFreshCache(config: Nested, { per = 'project', cwd = process.cwd() }: FreshCacheOptions = {}): Linter.Config[] {
  const entries = flat(config);
  const analyses = analysesIn(entries);
  if (analyses === null) throw singleLine(new ConfigurationError('withFreshCache needs the entries of the configuration, one of which has this plugin'));
  const isCovered = per === 'project' ? fileCoverage(cwd, entries) : () => false;
  const fingerprints = new Fingerprints({ cwd, analyses, isCovered });
  const numbers = new FileNumbers(isCovered, () => fingerprints.beginRun());
  return [
    ...entries.map(withShadow),
    entryOf({
      // ESLint has `toJSON` called on what it merged for the file's configuration.
      toJSON(this: MergedEntries): string {
        return fingerprints.of(this, numbers.fileOf(Object.keys(this.digits ?? {})));
      },
    }),
    ...numbers.digits().map(({ name, isUnset }): Entry => ({
      ...entryOf({ digits: { [name]: true } }),
      // ESLint takes functions here, which its types do not say. Entries without `files` make no file one to lint.
      ignores: [isUnset] as unknown as string[],
    })),
  ];
}

function flat(config: Nested): Entry[] {
  return isList(config) ? config.flatMap(flat) : [config];
}

function isList(config: Nested): config is readonly Nested[] {
  return Array.isArray(config);
}

function analysesIn(entries: readonly Entry[]): Analyses | null {
  for (const { plugins } of entries) {
    for (const plugin of Object.values(plugins ?? {})) {
      const found = analysesOf(plugin);
      if (found !== null) return found;
    }
  }
  return null;
}

function entryOf(value: object): Entry {
  return { name: SETTING, settings: { [SETTING]: value } };
}

/** What the analysis depends on stands once more in each entry, so that ESLint merges it and shows it to `toJSON`. */
function withShadow(entry: Entry): Entry {
  const shadow = {
    settings: entry.settings?.['strict-modules'],
    globals: entry.languageOptions?.globals,
    language: entry.language,
    isProcessed: entry.processor === undefined ? undefined : true,
  };
  const said = Object.entries(shadow).filter(([, value]) => value !== undefined);
  return said.length === 0 ? entry : { ...entry, settings: { ...entry.settings, [SETTING]: Object.fromEntries(said) } };
}

import type { FileSource } from '../project/index.ts';
import { createMeaningReader, createTsconfigLookup, surveyProject, type EntryClasses, type MeaningReader, type ProjectSurvey } from '../project/index.ts';
import type { ModuleId } from '../effects/index.ts';
import type { DigestMemory } from './digest-memory.ts';
import { createFileSource } from './file-source.ts';
import { type CachingResolver, createModuleResolver } from './module-resolver.ts';
import { createPackageLookup, type PackageLookup } from './package-of.ts';
import { createResolutionSettings, type ResolutionSettings } from './resolution-settings.ts';
import { createSurroundings, type Surroundings } from './surroundings.ts';

export interface HostOptions {
  /** Absolute folder of the project. */
  readonly root: string;
  /** Absolute path of the configuration that governs all own files; by default each file's nearest. */
  readonly tsconfig?: string | undefined;
  readonly conditions?: readonly string[] | undefined;
  readonly assets?: readonly string[] | undefined;
  /** Globs of the files that make up the project; by default those that its configuration lists. */
  readonly project?: readonly string[] | undefined;
  /** Which files are tests, configuration or started, by their path from the root; by default none is known to be. */
  readonly classes?: EntryClasses | undefined;
  /** What earlier runs know of files; by default all are read. */
  readonly digests?: DigestMemory | null | undefined;
}

const UNCLASSIFIED: EntryClasses = { isTest: () => false, isConfigFile: () => false, isEntryPoint: () => false };

/** The world of one analysis: this machine's disk, read as Node and TypeScript read it. */
export interface NodeHost {
  readonly root: string;
  readonly files: FileSource;
  readonly resolver: CachingResolver;
  readonly meanings: MeaningReader;
  readonly packages: PackageLookup;
  readonly surroundings: Surroundings;
  readonly resolution: { readonly key: string; settingsOf(file: ModuleId): ResolutionSettings };
  readonly project: { survey(): ProjectSurvey };
  /** Absolute path of the configuration that governs the file; null for none. */
  tsconfigOf(file: ModuleId): string | null;
  /** One line for each configuration file that was passed over so far. */
  problems(): readonly string[];
  /** Forgets everything that was read. */
  clear(): void;
}

export function createNodeHost(options: HostOptions): NodeHost {
  const tsconfigs = createTsconfigLookup(options.tsconfig);
  const resolver = createModuleResolver({ ...options, tsconfigs });
  const meanings = createMeaningReader(tsconfigs);
  const packages = createPackageLookup();
  const surroundings = createSurroundings({
    root: options.root,
    configurations: () => [...tsconfigs.sources(), ...(options.tsconfig === undefined ? [] : [options.tsconfig])],
    sought: () => resolver.sought(),
  });
  return {
    root: options.root,
    files: createFileSource(options.digests),
    surroundings,
    resolution: { key: JSON.stringify([options.conditions ?? null, options.assets ?? []]), settingsOf: createResolutionSettings(options.root, tsconfigs) },
    project: {
      survey: () => surveyProject(options.root, { project: options.project ?? null, tsconfig: options.tsconfig ?? null }, { conditions: options.conditions ?? null, assets: options.assets ?? [] }, options.classes ?? UNCLASSIFIED),
    },
    resolver,
    meanings,
    packages,
    tsconfigOf: (file) => tsconfigs.governing(file)?.path ?? null,
    problems: () => tsconfigs.problems(),
    clear() {
      for (const memory of [tsconfigs, resolver, meanings, packages, surroundings]) memory.clear();
    },
  };
}

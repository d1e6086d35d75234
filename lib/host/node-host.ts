import type { FileSource } from '../project/index.ts';
import { createMeaningReader, createTsconfigLookup, type MeaningReader } from '../project/index.ts';
import type { ModuleId } from '../effects/index.ts';
import { createFileSource } from './file-source.ts';
import { type CachingResolver, createModuleResolver } from './module-resolver.ts';
import { createPackageLookup, type PackageLookup } from './package-of.ts';
import { stampSurroundings } from './surroundings.ts';

export interface HostOptions {
  /** Absolute folder of the project. */
  readonly root: string;
  /** Absolute path of the configuration that governs all own files; by default each file's nearest. */
  readonly tsconfig?: string | undefined;
  readonly conditions?: readonly string[] | undefined;
  readonly assets?: readonly string[] | undefined;
}

/** The world of one analysis: this machine's disk, read as Node and TypeScript read it. */
export interface NodeHost {
  readonly root: string;
  readonly files: FileSource;
  readonly resolver: CachingResolver;
  readonly meanings: MeaningReader;
  readonly packages: PackageLookup;
  readonly surroundings: { stamp(files: Iterable<ModuleId>): string };
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
  return {
    root: options.root,
    files: createFileSource(),
    surroundings: { stamp: (files) => stampSurroundings(files, options.tsconfig === undefined ? [] : [options.tsconfig]) },
    resolver,
    meanings,
    packages,
    problems: () => tsconfigs.problems(),
    clear() {
      for (const memory of [tsconfigs, resolver, meanings, packages]) memory.clear();
    },
  };
}

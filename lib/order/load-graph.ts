import type { LoadReads, ModuleId } from '../effects/index.ts';

/** One module as its loading sees it. */
export interface LoadedModule {
  readonly format: 'esm' | 'commonjs';
  /** An ES module of which TypeScript makes a CommonJS one: imports are looked up in `exports` objects whenever they are read. */
  readonly isEmitted: boolean;
  /** Has `await` at its top level. */
  readonly suspends: boolean;
  /** What is loaded with it, in the order in which it is requested; each target at its first mention. */
  readonly loads: readonly LoadEdge[];
}

export interface LoadEdge {
  readonly to: ModuleId;
  /** Index of the request. */
  readonly request: number;
}

/** Which module loads which. Null for what cannot be read: it loads nothing that is known. */
export type LoadGraph = (module: ModuleId) => LoadedModule | null;

/** What each module's load reads. */
export type ReadsOf = (module: ModuleId) => LoadReads;

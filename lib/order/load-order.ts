import type { ModuleId } from '../effects/index.ts';
import { targetsOf } from './cycle.ts';
import type { LoadGraph } from './load-graph.ts';
import { loadSequence } from './load-sequence.ts';

/** One module of an entry point's load. */
export interface LoadedInOrder {
  readonly module: ModuleId;
  /** Why it is loaded: the shortest chain of imports from the entry point, both included. */
  readonly way: readonly ModuleId[];
}

/** The modules that an entry point loads, in the order in which their bodies run. */
export function loadOrderOf(graph: LoadGraph, entry: ModuleId): LoadedInOrder[] {
  const importerOf = new Map<ModuleId, ModuleId | null>([[entry, null]]);
  for (const [module] of importerOf) {
    for (const target of targetsOf(graph, module)) if (!importerOf.has(target)) importerOf.set(target, module);
  }
  return loadSequence(graph, entry).map((module) => ({ module, way: wayTo(module, importerOf) }));
}

function wayTo(module: ModuleId, importerOf: ReadonlyMap<ModuleId, ModuleId | null>): readonly ModuleId[] {
  const way: ModuleId[] = [];
  for (let at: ModuleId | null = module; at !== null; at = importerOf.get(at) ?? null) way.unshift(at);
  return way;
}

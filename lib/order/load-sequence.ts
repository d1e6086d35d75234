import type { ModuleId } from '../effects/index.ts';
import type { LoadGraph } from './load-graph.ts';

/** A module whose body has not ended, with the request that it waits for. */
export interface Waiting {
  readonly module: ModuleId;
  readonly request: number;
}

/** Told when a module's body runs: what was requested before has ended, or is among `waiting`, outermost first. */
export type OnBody = (module: ModuleId, waiting: readonly Waiting[], hasEnded: (module: ModuleId) => boolean) => void;

interface Visit {
  readonly module: ModuleId;
  next: number;
}

/**
 * The order in which bodies run when `head` is the first to be loaded: depth-first, each module after those that it
 * requests, in the order of its requests (InnerModuleEvaluation, sec-innermoduleevaluation; CommonJS the same but for
 * what ran before a `require`). Modules for which `loaded` holds have run before. What a top-level await lets others
 * overtake is not in it.
 */
export function loadSequence(graph: LoadGraph, head: ModuleId, onBody: OnBody = () => {}, loaded: (module: ModuleId) => boolean = () => false): ModuleId[] {
  const sequence: ModuleId[] = [];
  const begun = new Set<ModuleId>();
  const ended = new Set<ModuleId>();
  const hasEnded = (module: ModuleId): boolean => ended.has(module) || loaded(module);
  const path: Visit[] = [];
  const waiting: Waiting[] = [];
  const enter = (module: ModuleId): void => {
    begun.add(module);
    path.push({ module, next: 0 });
  };
  if (!loaded(head)) enter(head);
  for (let top = path[path.length - 1]; top !== undefined; top = path[path.length - 1]) {
    const edge = graph(top.module)?.loads[top.next++];
    if (edge !== undefined) {
      if (begun.has(edge.to) || loaded(edge.to)) continue;
      waiting.push({ module: top.module, request: edge.request });
      enter(edge.to);
      continue;
    }
    path.pop();
    onBody(top.module, waiting, hasEnded);
    waiting.pop();
    ended.add(top.module);
    sequence.push(top.module);
  }
  return sequence;
}

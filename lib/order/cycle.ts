import { stronglyConnected } from '../base/strongly-connected.ts';
import type { ModuleId } from '../effects/index.ts';
import type { LoadGraph } from './load-graph.ts';

const NONE: readonly ModuleId[] = [];

/** Finds the cycles of one graph, each module once. */
export class Cycles {
  private readonly graph: LoadGraph;
  private readonly known = new Map<ModuleId, readonly ModuleId[]>();

  constructor(graph: LoadGraph) {
    this.graph = graph;
  }

  /** The modules that load each other, `module` among them, sorted. One alone is in a cycle only if it loads itself; else there are none. */
  of(module: ModuleId): readonly ModuleId[] {
    const components = stronglyConnected([module], (node) => targetsOf(this.graph, node), (node) => this.known.has(node));
    for (const component of components) {
      const isCycle = component.length > 1 || component.some((only) => targetsOf(this.graph, only).includes(only));
      const members = isCycle ? component.sort() : NONE;
      for (const member of component) this.known.set(member, members);
    }
    return this.known.get(module) ?? NONE;
  }
}

export function targetsOf(graph: LoadGraph, module: ModuleId): readonly ModuleId[] {
  return graph(module)?.loads.map(({ to }) => to) ?? [];
}

/**
 * Modules that have run whenever the body of `reader` runs, whatever was loaded first: those to which a way leads from it
 * that passes no other member of its cycle. Everything on such a way is a descendant that waits for nobody.
 */
export function alwaysLoaded(graph: LoadGraph, reader: ModuleId, members: ReadonlySet<ModuleId>): ReadonlySet<ModuleId> {
  const found = new Set<ModuleId>();
  const pending = [...targetsOf(graph, reader)];
  for (let module = pending.pop(); module !== undefined; module = pending.pop()) {
    if (found.has(module) || members.has(module)) continue;
    found.add(module);
    pending.push(...targetsOf(graph, module));
  }
  return found;
}

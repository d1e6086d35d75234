import { stronglyConnected } from '../base/strongly-connected.ts';
import type { ModuleId } from '../effects/index.ts';
import type { LoadGraph } from './load-graph.ts';

/** The modules that load each other, `module` among them, sorted. One alone is in a cycle only if it loads itself. */
export function cycleOf(graph: LoadGraph, module: ModuleId): readonly ModuleId[] {
  const components = stronglyConnected([module], (node) => targetsOf(graph, node));
  const found = components.find((component) => component.includes(module)) ?? [module];
  return found.length > 1 || targetsOf(graph, module).includes(module) ? found.sort() : [];
}

export function targetsOf(graph: LoadGraph, module: ModuleId): readonly ModuleId[] {
  return graph(module)?.loads.map(({ to }) => to) ?? [];
}

/**
 * Modules that have run whenever the body of `reader` runs, whatever was loaded first: those to which a way leads from it
 * that passes no other member of its cycle. Everything on such a way is a descendant that waits for nobody.
 */
export function alwaysLoaded(graph: LoadGraph, reader: ModuleId, members: readonly ModuleId[]): ReadonlySet<ModuleId> {
  const found = new Set<ModuleId>();
  const pending = [...targetsOf(graph, reader)];
  for (let module = pending.pop(); module !== undefined; module = pending.pop()) {
    if (found.has(module) || members.includes(module)) continue;
    found.add(module);
    pending.push(...targetsOf(graph, module));
  }
  return found;
}

import type { ModuleId } from '../effects/index.ts';
import type { LoadGraph } from './load-graph.ts';

/** What is known of how a program gets to the modules of a cycle. */
export interface Arrivals {
  /** Entry points of the program by the member of the cycle that each loads first. */
  readonly entriesByHead: ReadonlyMap<ModuleId, readonly ModuleId[]>;
  /** Members that modules outside of the cycle import: each may be the first for some entry. */
  readonly importedFromOutside: readonly ModuleId[];
}

/** `leadsIn`: whether a module loads some member, directly or through others. */
export function entriesByHead(graph: LoadGraph, members: readonly ModuleId[], entries: Iterable<ModuleId>, leadsIn: (module: ModuleId) => boolean): ReadonlyMap<ModuleId, readonly ModuleId[]> {
  const found = new Map<ModuleId, ModuleId[]>();
  for (const entry of [...new Set(entries)].sort()) {
    const head = firstMember(graph, new Set(members), entry, leadsIn);
    if (head === null) continue;
    const known = found.get(head);
    if (known === undefined) found.set(head, [entry]);
    else known.push(entry);
  }
  return found;
}

/** The member that is entered first, depth-first from an entry point. */
function firstMember(graph: LoadGraph, members: ReadonlySet<ModuleId>, entry: ModuleId, leadsIn: (module: ModuleId) => boolean): ModuleId | null {
  const begun = new Set<ModuleId>();
  const pending = [entry];
  for (let module = pending.pop(); module !== undefined; module = pending.pop()) {
    if (members.has(module)) return module;
    if (begun.has(module) || !leadsIn(module)) continue;
    begun.add(module);
    const loads = graph(module)?.loads ?? [];
    for (let index = loads.length - 1; index >= 0; index--) pending.push((loads[index] as (typeof loads)[number]).to);
  }
  return null;
}

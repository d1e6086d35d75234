import { joinVerdicts, type ModuleId, type Verdict } from '../effects/index.ts';
import type { LinkTarget } from '../evaluation/index.ts';
import type { Component } from './component.ts';
import type { Neighbours } from './neighbours.ts';
import type { Outlined } from './program.ts';
import { isLoadedWith } from './request-role.ts';

/** A module with an effect of its own, and how many imports away it is. */
export interface NearestEffect {
  readonly module: ModuleId;
  readonly distance: number;
}

/** What is known of the graph below a component. */
interface LoadGraph {
  /** Where the requests lead that are loaded with the module. */
  loaded(module: ModuleId): readonly LinkTarget[];
  /** Where a request leads that no evaluation follows: null. */
  targets(module: ModuleId): readonly (LinkTarget | null)[];
  /** What its load does is known besides its code: imports of it that lead nowhere are part of that. */
  isKnown(module: ModuleId): boolean;
  /** Its package claims that its load has no effect, and claims are trusted. */
  isClaimed(module: ModuleId): boolean;
  settled(module: ModuleId): { readonly closure: Verdict; readonly nearestEffects: ReadonlyMap<ModuleId, NearestEffect> } | undefined;
}

/**
 * The verdict of the members and of all that is loaded with them. A claim about a module settles what its own top level
 * leaves open, and neither a witness nor what it imports: of that, others know or claim.
 */
export function closureOf(members: readonly ModuleId[], component: Component, graph: LoadGraph): Verdict {
  let closure: Verdict = 'pure';
  for (const module of members) {
    const own = component.members.get(module)?.verdict.verdict ?? 'unknown';
    closure = joinVerdicts(closure, own === 'unknown' && graph.isClaimed(module) ? 'pure' : own);
    for (const target of loadedBy(module, component, graph)) {
      if (target.kind === 'unresolved') closure = joinVerdicts(closure, graph.isKnown(module) ? 'pure' : 'unknown');
      else if (target.kind === 'module') closure = joinVerdicts(closure, graph.settled(target.module)?.closure ?? 'pure');
    }
  }
  return closure;
}

/** What is imported and required at its top level, and what functions require that the load calls. */
function loadedBy(module: ModuleId, component: Component, graph: LoadGraph): readonly LinkTarget[] {
  const loaded = graph.loaded(module);
  const targets = graph.targets(module);
  const others = (component.members.get(module)?.touches.required ?? []).flatMap((request) => targets[request] ?? []).filter((target) => target.kind === 'module' && !loaded.includes(target));
  return others.length === 0 ? loaded : [...loaded, ...others];
}

/** For each member the nearest module on the way of its imports that has an effect; distances settle in a few rounds. */
export function nearestEffectsOf(members: readonly ModuleId[], component: Component, graph: LoadGraph): ReadonlyMap<ModuleId, NearestEffect> {
  const nearest = new Map<ModuleId, NearestEffect>();
  for (const module of members) if ((component.members.get(module)?.verdict.effects.length ?? 0) > 0) nearest.set(module, { module, distance: 0 });
  const improve = (module: ModuleId): boolean => {
    let improved = false;
    for (const target of loadedBy(module, component, graph)) {
      if (target.kind !== 'module') continue;
      const next = nearest.get(target.module) ?? graph.settled(target.module)?.nearestEffects.get(target.module);
      if (next === undefined || (nearest.get(module)?.distance ?? Number.POSITIVE_INFINITY) <= next.distance + 1) continue;
      nearest.set(module, { module: next.module, distance: next.distance + 1 });
      improved = true;
    }
    return improved;
  };
  for (let changed = true; changed; ) changed = members.map(improve).includes(true);
  return nearest;
}

/** Whether a module has `await` at its top level, or imports an ES module whose load waits. */
export function waits(outlined: Outlined, { targets }: Pick<Neighbours, 'targets'>, suspends: (module: ModuleId) => boolean): boolean {
  if (outlined.kind === 'failed' || outlined.outline.format !== 'esm') return false;
  return outlined.outline.suspends || outlined.outline.requests.some((request, index) => {
    const target = targets[index];
    return request.kind !== 'require' && isLoadedWith(request) && target?.kind === 'module' && suspends(target.module);
  });
}

export function isSameNearest(left: ReadonlyMap<ModuleId, NearestEffect>, right: ReadonlyMap<ModuleId, NearestEffect>): boolean {
  return left.size === right.size && [...left].every(([member, { module, distance }]) => right.get(member)?.module === module && right.get(member)?.distance === distance);
}

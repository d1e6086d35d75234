import { WHOLE_EXPORTS, type EagerRead, type ModuleId } from '../effects/index.ts';
import { alwaysLoaded, targetsOf } from './cycle.ts';
import { lookUpFailure } from './emitted-reads.ts';
import type { LoadEdge, LoadGraph, ReadsOf } from './load-graph.ts';
import { loadSequence, type Waiting } from './load-sequence.ts';
import { outcomeOf, type TooEarly } from './order-finding.ts';

/** A read that comes too early when a certain member of the cycle is loaded first. */
export interface Failure {
  readonly read: EagerRead;
  readonly outcome: TooEarly;
  /** The module that has not run far enough. */
  readonly awaited: ModuleId;
  /** From the first module to the reader. */
  readonly way: readonly ModuleId[];
}

/** What fails in one import cycle, by the member that is loaded first, then by reader. */
export type CycleFailures = ReadonlyMap<ModuleId, ReadonlyMap<ModuleId, readonly Failure[]>>;

/** Reads of each member that some order may let come too early. */
export function openReads(graph: LoadGraph, members: readonly ModuleId[], readsOf: ReadsOf): ReadonlyMap<ModuleId, readonly EagerRead[]> {
  const open = new Map<ModuleId, readonly EagerRead[]>();
  const cycle = new Set(members);
  for (const member of members) {
    const { eager } = readsOf(member);
    let loaded: ReadonlySet<ModuleId> | null = null;
    // Most are of what the member itself imports.
    const isLoaded = (module: ModuleId): boolean => !cycle.has(module) && (targetsOf(graph, member).includes(module) || (loaded ??= alwaysLoaded(graph, member, cycle)).has(module));
    const isOpen = ({ module, declaration, steps }: EagerRead): boolean => {
      if (module !== member && declaration !== 'function' && !isLoaded(module)) return true;
      const [first] = steps;
      return first !== undefined && isEmitted(graph, first.module) && steps.some((step) => step.module !== member && cycle.has(step.module));
    };
    const found = eager.filter(isOpen);
    if (found.length > 0) open.set(member, found);
  }
  return open;
}

/** Loads the cycle from each of its members first. The order inside of it depends on nothing else. */
export function cycleFailures(graph: LoadGraph, members: readonly ModuleId[], open: ReadonlyMap<ModuleId, readonly EagerRead[]>, readsOf: ReadsOf): CycleFailures {
  const reduced = reducedTo(graph, members, new Set([...open.values()].flatMap((reads) => reads.map(({ module }) => module))));
  return new Map(members.map((head) => [head, failuresFrom(reduced, head, open, readsOf)] as const));
}

function failuresFrom(graph: LoadGraph, head: ModuleId, open: ReadonlyMap<ModuleId, readonly EagerRead[]>, readsOf: ReadsOf): ReadonlyMap<ModuleId, readonly Failure[]> {
  const failures = new Map<ModuleId, readonly Failure[]>();
  loadSequence(graph, head, (reader, waiting, hasEnded) => {
    const way = [...waiting.map(({ module }) => module), reader];
    const failing = (open.get(reader) ?? []).flatMap((read): readonly Failure[] => {
      if (isEmitted(graph, read.steps[0]?.module ?? read.module)) return lookUpFailure(graph, read, reader, waiting, hasEnded).map((failure) => ({ ...failure, read, way }));
      if (read.declaration === 'function' || hasEnded(read.module) || isMade(read, waiting, readsOf)) return [];
      return [{ read, way, outcome: outcomeOf(read.declaration), awaited: read.module }];
    });
    if (failing.length > 0) failures.set(reader, failing);
  });
  return failures;
}

function isEmitted(graph: LoadGraph, module: ModuleId): boolean {
  return graph(module)?.isEmitted === true;
}

/** A CommonJS module that waits for a `require` has made and exported what stands before it. */
function isMade({ module, binding, declaration, madeBy }: EagerRead, waiting: readonly Waiting[], readsOf: ReadsOf): boolean {
  const waits = waiting.find((found) => found.module === module);
  if (waits === undefined) return false;
  const prefix = readsOf(module).prefixes.find(({ request }) => request === waits.request);
  if (declaration !== 'exports') return prefix !== undefined && madeBy !== null && madeBy < prefix.statement;
  return prefix === undefined || (!prefix.isReplaced && (binding === WHOLE_EXPORTS || prefix.exported.includes(binding)));
}

/** The members and, of all else, the modules that are read: whatever leads to one of these loads it. */
function reducedTo(graph: LoadGraph, members: readonly ModuleId[], read: ReadonlySet<ModuleId>): LoadGraph {
  const inside = new Set(members);
  const known = new Map<ModuleId, readonly ModuleId[]>();
  const readBelow = (outside: ModuleId): readonly ModuleId[] => {
    const remembered = known.get(outside);
    if (remembered !== undefined) return remembered;
    const found = [...reachableFrom(graph, outside)].filter((module) => read.has(module));
    known.set(outside, found);
    return found;
  };
  return (module) => {
    const loaded = inside.has(module) ? graph(module) : null;
    if (loaded === null) return null;
    const loads = loaded.loads.flatMap((edge): readonly LoadEdge[] => (inside.has(edge.to) ? [edge] : readBelow(edge.to).map((to) => ({ to, request: edge.request }))));
    return { ...loaded, loads };
  };
}

function reachableFrom(graph: LoadGraph, start: ModuleId): ReadonlySet<ModuleId> {
  const found = new Set([start]);
  for (const module of found) for (const { to } of graph(module)?.loads ?? []) found.add(to);
  return found;
}

/** Members and read modules that a top-level await below them makes asynchronous. */
export function suspendingModules(graph: LoadGraph, modules: Iterable<ModuleId>): ReadonlySet<ModuleId> {
  const suspending = new Set<ModuleId>();
  for (const module of modules) {
    for (const below of reachableFrom(graph, module)) {
      if (graph(below)?.suspends !== true) continue;
      suspending.add(module);
      break;
    }
  }
  return suspending;
}


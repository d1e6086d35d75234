import { stronglyConnected } from '../base/strongly-connected.ts';
import type { LoadTouches, ModuleId, StateCell } from '../effects/index.ts';
import { cellKey } from './conflicts.ts';
import { targetsOf } from './cycle.ts';
import type { LoadGraph } from './load-graph.ts';

/** What each module's load touches. */
export type TouchesOf = (module: ModuleId) => LoadTouches;

/** Modules that touch cells, by what their keys have in common, each with its place in the order in which they were met. */
type ByKey = Map<string, Map<ModuleId, number>>;

const NONE: ReadonlySet<ModuleId> = new Set();

/** What is known of all that is loaded with a module, itself included. */
interface Below {
  readonly writers: ReadonlySet<ModuleId>;
  /** Modules whose loads write or read: few of a project's. */
  readonly touching: ReadonlySet<ModuleId>;
  /** Something has `await` at its top level. */
  readonly suspends: boolean;
}

const NOTHING: Below = { writers: NONE, touching: NONE, suspends: false };

/** Finds, in the modules that have been met so far, who writes and who reads what. */
export class TouchIndex {
  private readonly graph: LoadGraph;
  private readonly touchesOf: TouchesOf;
  private readonly known = new Map<ModuleId, Below>();
  private readonly readers: ByKey = new Map();
  private readonly writers: ByKey = new Map();

  constructor(graph: LoadGraph, touchesOf: TouchesOf) {
    this.graph = graph;
    this.touchesOf = touchesOf;
  }

  /** Each module is met once: what is loaded with it is joined from what is known of its imports. */
  below(module: ModuleId): Below {
    const known = this.known.get(module);
    if (known !== undefined) return known;
    const components = stronglyConnected([module], (node) => targetsOf(this.graph, node), (node) => this.known.has(node));
    for (const members of components) this.meet(members);
    return this.known.get(module) ?? NOTHING;
  }

  /** Modules of `inside` that may read the cell. */
  readersOf(cell: StateCell, inside: ReadonlySet<ModuleId>): readonly ModuleId[] {
    return touchingIn(inside, this.readers.get(cellKey(cell)));
  }

  /** Modules of `inside` that may write the cell. */
  writersOf(cell: StateCell, inside: ReadonlySet<ModuleId>): readonly ModuleId[] {
    return touchingIn(inside, this.writers.get(cellKey(cell)));
  }

  private meet(members: readonly ModuleId[]): void {
    const writers = new Set<ModuleId>();
    const touching = new Set<ModuleId>();
    const imported: Below[] = [];
    for (const member of members) {
      const { writes, reads } = this.touchesOf(member);
      if (writes.length > 0) writers.add(member);
      if (writes.length > 0 || reads.length > 0) touching.add(member);
      note(this.readers, reads, member);
      note(this.writers, writes, member);
      for (const target of targetsOf(this.graph, member)) imported.push(this.known.get(target) ?? NOTHING);
    }
    const suspends = members.some((member) => this.graph(member)?.suspends === true) || imported.some((below) => below.suspends);
    const below: Below = { writers: joined(writers, imported.map((each) => each.writers)), touching: joined(touching, imported.map((each) => each.touching)), suspends };
    for (const member of members) this.known.set(member, below);
  }
}

/** One of the sets where it holds all of the others: most modules add nothing to what the largest of their imports loads. */
function joined(own: Set<ModuleId>, sets: readonly ReadonlySet<ModuleId>[]): ReadonlySet<ModuleId> {
  let largest = NONE;
  for (const set of sets) if (set.size > largest.size) largest = set;
  const isWhole = isWithin(own, largest) && sets.every((set) => set === largest || isWithin(set, largest));
  if (isWhole) return largest;
  for (const set of sets) for (const module of set) own.add(module);
  return own;
}

function isWithin(inner: ReadonlySet<ModuleId>, outer: ReadonlySet<ModuleId>): boolean {
  if (inner.size > outer.size) return false;
  for (const module of inner) if (!outer.has(module)) return false;
  return true;
}

function note(byKey: ByKey, touches: readonly { readonly cell: StateCell }[], module: ModuleId): void {
  for (const key of new Set(touches.map(({ cell }) => cellKey(cell)))) {
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, new Map([[module, 0]]));
    else known.set(module, known.size);
  }
}

/** In the order in which they were met; looks at the fewer of both. */
function touchingIn(inside: ReadonlySet<ModuleId>, known: ReadonlyMap<ModuleId, number> | undefined): readonly ModuleId[] {
  if (known === undefined) return [];
  if (known.size <= inside.size) return [...known.keys()].filter((module) => inside.has(module));
  const place = (module: ModuleId): number => known.get(module) ?? 0;
  return [...inside].filter((module) => known.has(module)).sort((left, right) => place(left) - place(right));
}

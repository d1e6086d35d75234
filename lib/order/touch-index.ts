import { stronglyConnected } from '../base/strongly-connected.ts';
import type { LoadTouches, ModuleId, StateCell } from '../effects/index.ts';
import { cellKey } from './conflicts.ts';
import { targetsOf } from './cycle.ts';
import type { LoadGraph } from './load-graph.ts';

/** What each module's load touches. */
export type TouchesOf = (module: ModuleId) => LoadTouches;

const NONE: ReadonlySet<ModuleId> = new Set();

/** Finds, in the modules that have been met so far, who writes and who reads what. */
export class TouchIndex {
  private readonly graph: LoadGraph;
  private readonly touchesOf: TouchesOf;
  private readonly writers = new Map<ModuleId, ReadonlySet<ModuleId>>();
  private readonly closures = new Map<ModuleId, ReadonlySet<ModuleId>>();
  private readonly readersByKey = new Map<string, ModuleId[]>();
  private readonly writersByKey = new Map<string, ModuleId[]>();

  constructor(graph: LoadGraph, touchesOf: TouchesOf) {
    this.graph = graph;
    this.touchesOf = touchesOf;
  }

  /** Modules that write and are loaded with `module`, itself among them. */
  writersBelow(module: ModuleId): ReadonlySet<ModuleId> {
    const components = stronglyConnected([module], (node) => targetsOf(this.graph, node), (node) => this.writers.has(node));
    for (const members of components) this.meet(members);
    return this.writers.get(module) ?? NONE;
  }

  /** Modules of `inside` that may read the cell. */
  readersOf(cell: StateCell, inside: ReadonlySet<ModuleId>): readonly ModuleId[] {
    return (this.readersByKey.get(cellKey(cell)) ?? []).filter((module) => inside.has(module));
  }

  /** Modules of `inside` that may write the cell. */
  writersOf(cell: StateCell, inside: ReadonlySet<ModuleId>): readonly ModuleId[] {
    return (this.writersByKey.get(cellKey(cell)) ?? []).filter((module) => inside.has(module));
  }

  /** All that is loaded with `module`, itself among them. */
  closureOf(module: ModuleId): ReadonlySet<ModuleId> {
    const known = this.closures.get(module);
    if (known !== undefined) return known;
    const found = new Set([module]);
    for (const next of found) for (const target of targetsOf(this.graph, next)) found.add(target);
    this.closures.set(module, found);
    return found;
  }

  /** What a component writes, itself and below; what is below has been met. */
  private meet(members: readonly ModuleId[]): void {
    const below = new Set<ModuleId>();
    const sets: ReadonlySet<ModuleId>[] = [];
    for (const member of members) {
      const { writes, reads } = this.touchesOf(member);
      if (writes.length > 0) below.add(member);
      note(this.readersByKey, reads, member);
      note(this.writersByKey, writes, member);
      for (const target of targetsOf(this.graph, member)) sets.push(this.writers.get(target) ?? NONE);
    }
    const [largest = NONE] = sets.toSorted((left, right) => right.size - left.size);
    const isWhole = [...below].every((writer) => largest.has(writer)) && sets.every((set) => set === largest || [...set].every((writer) => largest.has(writer)));
    if (!isWhole) for (const set of sets) for (const writer of set) below.add(writer);
    for (const member of members) this.writers.set(member, isWhole ? largest : below);
  }

}

function note(byKey: Map<string, ModuleId[]>, touches: readonly { readonly cell: StateCell }[], module: ModuleId): void {
  for (const key of new Set(touches.map(({ cell }) => cellKey(cell)))) {
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [module]);
    else known.push(module);
  }
}

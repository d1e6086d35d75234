import { BitSet } from '../base/bit-set.ts';
import { stronglyConnected } from '../base/strongly-connected.ts';
import type { LoadTouches, ModuleId, StateCell } from '../effects/index.ts';
import { cellKey } from './conflicts.ts';
import { targetsOf } from './cycle.ts';
import type { LoadGraph } from './load-graph.ts';

/** What each module's load touches. */
export type TouchesOf = (module: ModuleId) => LoadTouches;

/** Modules whose loads write or read, few of a project's, by the order in which they were met. */
export type Touching = number;

/** Who touches cells, by what their keys have in common. */
type ByKey = Map<string, BitSet>;

const NONE = BitSet.empty();

/** What is known of all that is loaded with a module, itself included. */
interface Below {
  readonly writers: BitSet;
  readonly touching: BitSet;
  /** Something has `await` at its top level. */
  readonly suspends: boolean;
}

const NOTHING: Below = { writers: NONE, touching: NONE, suspends: false };

/** Finds, in the modules that have been met so far, who writes and who reads what. */
export class TouchIndex {
  private readonly graph: LoadGraph;
  private readonly touchesOf: TouchesOf;
  private readonly known = new Map<ModuleId, Below>();
  private readonly modules: { readonly module: ModuleId; readonly touches: LoadTouches }[] = [];
  private readonly numbers = new Map<ModuleId, Touching>();
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

  /** -1: its load touches nothing, or it was not met. */
  numberOf(module: ModuleId): Touching {
    return this.numbers.get(module) ?? -1;
  }

  at(touching: Touching): { readonly module: ModuleId; readonly touches: LoadTouches } {
    return this.modules[touching] as { module: ModuleId; touches: LoadTouches };
  }

  /** Those of `inside` that may read the cell. */
  readersOf(cell: StateCell, inside: BitSet): readonly Touching[] {
    return this.readers.get(cellKey(cell))?.common(inside) ?? [];
  }

  /** Those of `inside` that may write the cell. */
  writersOf(cell: StateCell, inside: BitSet): readonly Touching[] {
    return this.writers.get(cellKey(cell))?.common(inside) ?? [];
  }

  private meet(members: readonly ModuleId[]): void {
    const writers = BitSet.empty();
    const touching = BitSet.empty();
    const imported: Below[] = [];
    for (const member of members) {
      const touches = this.touchesOf(member);
      for (const target of targetsOf(this.graph, member)) imported.push(this.known.get(target) ?? NOTHING);
      if (touches.writes.length === 0 && touches.reads.length === 0) continue;
      const number = this.modules.length;
      this.modules.push({ module: member, touches });
      this.numbers.set(member, number);
      touching.add(number);
      if (touches.writes.length > 0) writers.add(number);
      note(this.readers, touches.reads, number);
      note(this.writers, touches.writes, number);
    }
    const suspends = members.some((member) => this.graph(member)?.suspends === true) || imported.some((below) => below.suspends);
    const below: Below = { writers: joined(writers, imported.map((each) => each.writers)), touching: joined(touching, imported.map((each) => each.touching)), suspends };
    for (const member of members) this.known.set(member, below);
  }
}

/** One of the sets where it holds all of the others: most modules add nothing to what one of their imports loads. */
function joined(own: BitSet, sets: readonly BitSet[]): BitSet {
  let largest = NONE;
  for (const set of sets) if (set !== largest && largest.isWithin(set)) largest = set;
  if (own.isWithin(largest) && sets.every((set) => set === largest || set.isWithin(largest))) return largest;
  for (const set of new Set(sets)) own.addAll(set);
  return own;
}

function note(byKey: ByKey, touches: readonly { readonly cell: StateCell }[], touching: Touching): void {
  for (const { cell } of touches) {
    const key = cellKey(cell);
    let known = byKey.get(key);
    if (known === undefined) byKey.set(key, (known = BitSet.empty()));
    known.add(touching);
  }
}

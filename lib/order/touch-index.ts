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

const ANY_GLOBAL = cellKey({ level: 'realm', owner: null, path: ['*'] });

/** What is known of all that is loaded with a module, itself included. */
interface Below {
  readonly writers: BitSet;
  readonly touching: BitSet;
  /** Something has `await` at its top level. */
  readonly suspends: boolean;
}

const NOTHING: Below = { writers: NONE, touching: NONE, suspends: false };

/** A module as it was met. */
interface Met {
  readonly loads: readonly ModuleId[];
  readonly touches: LoadTouches;
  readonly suspends: boolean;
}

/** Who touches what is kept under one key. */
interface Contest {
  readonly first: Touching;
  readonly writers: BitSet;
  /** A second module touches it. */
  isOpen: boolean;
}

/** Finds, in the modules that have been met so far, who writes and who reads what. */
export class TouchIndex {
  private readonly graph: LoadGraph;
  private readonly touchesOf: TouchesOf;
  private readonly known = new Map<ModuleId, Below>();
  private readonly met = new Map<ModuleId, Met>();
  private readonly importers = new Map<ModuleId, Set<ModuleId>>();
  private readonly modules: { readonly module: ModuleId; touches: LoadTouches }[] = [];
  private readonly numbers = new Map<ModuleId, Touching>();
  private readonly readers: ByKey = new Map();
  private readonly writers: ByKey = new Map();
  private readonly contests = new Map<string, Contest>();
  private readonly contesting = BitSet.empty();

  constructor(graph: LoadGraph, touchesOf: TouchesOf) {
    this.graph = graph;
    this.touchesOf = touchesOf;
  }

  /** Each module is met once: what is loaded with it is joined from what is known of its imports. */
  below(module: ModuleId): Below {
    const known = this.known.get(module);
    if (known !== undefined) return known;
    const components = stronglyConnected([module], (node) => this.lookOnce(node).loads, (node) => this.known.has(node));
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

  /** Those of `inside` that write what another module that was met touches too: most of what is written is a module's own affair. */
  contestedIn(inside: BitSet): readonly Touching[] {
    return inside.common(this.contesting);
  }

  /** Those of `inside` that may read the cell. */
  readersOf(cell: StateCell, inside: BitSet): readonly Touching[] {
    return this.readers.get(cellKey(cell))?.common(inside) ?? [];
  }

  /** Those of `inside` that may write the cell. */
  writersOf(cell: StateCell, inside: BitSet): readonly Touching[] {
    return this.writers.get(cellKey(cell))?.common(inside) ?? [];
  }

  /** These may be otherwise than they were met: looks at them again, and forgets what is known of all that load them where that depends on it. */
  renew(modules: Iterable<ModuleId>): void {
    for (const module of modules) {
      const before = this.met.get(module);
      if (before === undefined) continue;
      const now = this.look(module);
      this.met.set(module, now);
      this.replaceTouches(module, before.touches, now.touches);
      if (!isSameBelow(before, now)) this.forgetAbove(module);
    }
  }

  private replaceTouches(module: ModuleId, before: LoadTouches, now: LoadTouches): void {
    const number = this.numberOf(module);
    if (number < 0) return;
    forget(this.readers, before.reads, number);
    forget(this.writers, before.writes, number);
    this.register(module, now);
  }

  private forgetAbove(module: ModuleId): void {
    const above = new Set([module]);
    for (const each of above) {
      this.known.delete(each);
      for (const importer of this.importers.get(each) ?? []) above.add(importer);
    }
  }

  private look(module: ModuleId): Met {
    return { loads: targetsOf(this.graph, module), touches: this.touchesOf(module), suspends: this.graph(module)?.suspends === true };
  }

  private lookOnce(module: ModuleId): Met {
    let met = this.met.get(module);
    if (met === undefined) this.met.set(module, (met = this.look(module)));
    return met;
  }

  private meet(members: readonly ModuleId[]): void {
    const writers = BitSet.empty();
    const touching = BitSet.empty();
    const imported: Below[] = [];
    let suspends = false;
    for (const member of members) {
      const met = this.lookOnce(member);
      suspends ||= met.suspends;
      for (const target of met.loads) {
        imported.push(this.known.get(target) ?? NOTHING);
        this.noteImporter(target, member);
      }
      if (!isTouching(met.touches)) continue;
      const number = this.register(member, met.touches);
      touching.add(number);
      if (met.touches.writes.length > 0) writers.add(number);
    }
    const below: Below = { writers: joined(writers, imported.map((each) => each.writers)), touching: joined(touching, imported.map((each) => each.touching)), suspends: suspends || imported.some((each) => each.suspends) };
    for (const member of members) this.known.set(member, below);
  }

  private noteImporter(module: ModuleId, importer: ModuleId): void {
    const known = this.importers.get(module);
    if (known === undefined) this.importers.set(module, new Set([importer]));
    else known.add(importer);
  }

  /** The number of a module that touches something. */
  private register(module: ModuleId, touches: LoadTouches): Touching {
    let number = this.numberOf(module);
    const known = this.modules[number];
    if (known === undefined) {
      number = this.modules.length;
      this.modules.push({ module, touches });
      this.numbers.set(module, number);
    } else {
      known.touches = touches;
    }
    for (const { cell } of touches.reads) for (const key of keysOf(cell)) this.note(this.readers, key, number);
    for (const { cell } of touches.writes) {
      const keys = keysOf(cell);
      for (const key of keys) this.note(this.writers, key, number);
      this.enter(keys[0], number);
    }
    return number;
  }

  private note(byKey: ByKey, key: string, touching: Touching): void {
    let known = byKey.get(key);
    if (known === undefined) byKey.set(key, (known = BitSet.empty()));
    known.add(touching);
    this.contest(key, touching);
  }

  private contest(key: string, touching: Touching): void {
    const contest = this.contests.get(key);
    if (contest === undefined) {
      this.contests.set(key, { first: touching, writers: BitSet.empty(), isOpen: false });
    } else if (!contest.isOpen && contest.first !== touching) {
      contest.isOpen = true;
      this.contesting.addAll(contest.writers);
    }
  }

  private enter(key: string, writer: Touching): void {
    const contest = this.contests.get(key);
    contest?.writers.add(writer);
    if (contest?.isOpen === true) this.contesting.add(writer);
  }
}

function isTouching({ writes, reads }: LoadTouches): boolean {
  return writes.length > 0 || reads.length > 0;
}

/** Whether all that loads the module knows the same of it. */
function isSameBelow(before: Met, now: Met): boolean {
  const isSameTouching = isTouching(before.touches) === isTouching(now.touches) && before.touches.writes.length > 0 === (now.touches.writes.length > 0);
  return isSameTouching && before.suspends === now.suspends && before.loads.length === now.loads.length && before.loads.every((target, index) => target === now.loads[index]);
}

/** One of the sets where it holds all of the others: most modules add nothing to what one of their imports loads. */
function joined(own: BitSet, sets: readonly BitSet[]): BitSet {
  let largest = NONE;
  for (const set of sets) if (set !== largest && largest.isWithin(set)) largest = set;
  if (own.isWithin(largest) && sets.every((set) => set === largest || set.isWithin(largest))) return largest;
  for (const set of new Set(sets)) own.addAll(set);
  return own;
}

function forget(byKey: ByKey, touches: readonly { readonly cell: StateCell }[], touching: Touching): void {
  for (const { cell } of touches) for (const key of keysOf(cell)) byKey.get(key)?.delete(touching);
}

/** A global is also one of all globals. */
function keysOf(cell: StateCell): readonly [own: string, ...string[]] {
  const key = cellKey(cell);
  return cell.owner === null && cell.path.length === 1 ? [key, ANY_GLOBAL] : [key];
}

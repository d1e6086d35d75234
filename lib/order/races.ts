import { BitSet } from '../base/bit-set.ts';
import type { ModuleId, ReadTouch, WriteTouch } from '../effects/index.ts';
import { installedPackageOf } from '../project/index.ts';
import { cellKey, clashes, isBookkeeping, isSeen, isShared, overlaps, settles } from './conflicts.ts';
import { targetsOf } from './cycle.ts';
import type { LoadGraph } from './load-graph.ts';
import type { RaceFinding, RaceKind, RaceSide } from './race-finding.ts';
import { TouchIndex, type Touching, type TouchesOf } from './touch-index.ts';

interface Touched<Touch> {
  readonly module: ModuleId;
  readonly number: Touching;
  readonly touch: Touch;
}

interface Race {
  readonly kind: RaceKind;
  readonly decider: ModuleId;
  readonly writer: Touched<WriteTouch>;
  readonly other: Touched<ReadTouch | WriteTouch>;
  readonly isBookkeeping: boolean;
}

/** Finds loads that race for state: which one comes first is decided by nothing but the order of some module's imports. */
export class Races {
  private readonly graph: LoadGraph;
  private readonly index: TouchIndex;

  constructor(graph: LoadGraph, touchesOf: TouchesOf) {
    this.graph = graph;
    this.index = new TouchIndex(graph, touchesOf);
  }

  /** These modules may load or touch something else than before. */
  renew(modules: Iterable<ModuleId>): void {
    this.index.renew(modules);
  }

  /** Races that `module` decides by the order of its imports, and what it writes too late itself. */
  decidedBy(module: ModuleId): RaceFinding[] {
    return this.racesIn(module, true);
  }

  /** All races in what `entry` loads when it is the first to be loaded. */
  within(entry: ModuleId): RaceFinding[] {
    return this.racesIn(entry, false);
  }

  /** `isOwn`: only those that `entry` decides itself. */
  private racesIn(entry: ModuleId, isOwn: boolean): RaceFinding[] {
    const { writers, touching: inside } = this.index.below(entry);
    const partners = isOwn ? this.partnersFor(entry, inside) : () => inside;
    const byWriter: (readonly [writer: ModuleId, races: Race[]])[] = [];
    for (const writer of this.index.contestedIn(writers)) {
      const races = this.racesOf(entry, writer, partners(writer), inside).sort((left, right) => byText(left.other.module, right.other.module));
      if (races.length > 0) byWriter.push([this.index.at(writer).module, races]);
    }
    const found = byWriter.sort(([left], [right]) => byText(left, right)).flatMap(([, races]) => races);
    return distinct(isOwn ? found.filter(({ decider }) => decider === entry) : found).map((race) => this.told(race));
  }

  /** Races of what one module's load writes with what others of `partners` do. */
  private racesOf(entry: ModuleId, number: Touching, partners: BitSet, inside: BitSet): Race[] {
    const { module, touches } = this.index.at(number);
    const found: Race[] = [];
    for (const touch of touches.writes) {
      const write = { module, number, touch };
      for (const reader of this.index.readersOf(touch.cell, partners)) if (reader !== number) found.push(...this.readRace(entry, write, reader));
      for (const other of this.index.writersOf(touch.cell, partners)) if (module < this.index.at(other).module) found.push(...this.clash(entry, write, other, inside));
    }
    return found;
  }

  /**
   * By module those of `inside` of which another import of `entry` comes first: an import that comes to two modules before
   * any other does leaves their order to what it loads. Most modules come with one import, and are partners of few.
   */
  private partnersFor(entry: ModuleId, inside: BitSet): (touching: Touching) => BitSet {
    const own = BitSet.empty();
    if (inside.has(this.index.numberOf(entry))) own.add(this.index.numberOf(entry));
    const groups: { readonly group: BitSet; others?: BitSet }[] = [{ group: own }];
    const come = BitSet.empty();
    come.addAll(own);
    for (const { to } of this.graph(entry)?.loads ?? []) {
      const { touching } = this.index.below(to);
      if (touching.isWithin(come)) continue;
      const group = touching.without(come);
      come.addAll(group);
      groups.push({ group });
    }
    return (touching) => {
      const found = groups.find(({ group }) => group.has(touching));
      return found === undefined ? inside : (found.others ??= inside.without(found.group));
    };
  }

  private readRace(entry: ModuleId, write: Touched<WriteTouch>, number: Touching): readonly Race[] {
    const { module, touches: { reads, writes } } = this.index.at(number);
    const seen = reads.filter((read) => isSeen(write.touch, read) && !isShared(write.touch, read, writes));
    return seen.length === 0 || this.isIdle(write) ? [] : seen.flatMap((touch) => this.raceFor(entry, write, { module, number, touch }) ?? []);
  }

  private raceFor(entry: ModuleId, write: Touched<WriteTouch>, other: Touched<ReadTouch>): Race | null {
    const { module: reader, touch } = other;
    // A package that wraps what another looks at keeps what that does.
    const bookkeeping = isBookkeeping(write.touch, touch) || (write.touch.looksFirst && isInstalled(write.module) && isInstalled(reader));
    const below = this.isBelow(write.number, reader);
    if (this.isBelow(other.number, write.module)) {
      const isOwn = below || this.index.at(other.number).touches.writes.some((own) => overlaps(own.cell, touch.cell)) || this.comesBefore(write, other);
      return isOwn ? null : { kind: 'late', decider: write.module, writer: write, other, isBookkeeping: bookkeeping };
    }
    // What is required further down comes later.
    if (below) return this.comesBefore(other, write) ? { kind: 'early', decider: reader, writer: write, other, isBookkeeping: bookkeeping } : null;
    const decider = this.deciderOf(entry, write.number, other.number);
    if (decider === null) return null;
    const isSuspended = this.suspends(write.module) || this.suspends(reader);
    const kind = isSuspended ? 'overtaking' : this.requestTo(decider, write.number) < this.requestTo(decider, other.number) ? 'chance' : 'early';
    return { kind, decider, writer: write, other, isBookkeeping: bookkeeping };
  }

  private clash(entry: ModuleId, write: Touched<WriteTouch>, number: Touching, inside: BitSet): readonly Race[] {
    const { module: other, touches } = this.index.at(number);
    const isListed = (): boolean => this.index.readersOf(write.touch.cell, inside).some((reader) => this.index.at(reader).touches.reads.some(({ cell }) => overlaps(cell, write.touch.cell)));
    const touch = touches.writes.find((second) => overlaps(second.cell, write.touch.cell) && clashes(write.touch, second, isListed()));
    if (touch === undefined || this.isBelow(write.number, other) || this.isBelow(number, write.module)) return [];
    const second = { module: other, number, touch };
    if (this.isIdle(write) || this.isIdle(second) || this.isSettledAfter(write, second, inside) || this.isOverwrittenAs(write, second, inside) || this.isOverwrittenAs(second, write, inside)) return [];
    const decider = this.deciderOf(entry, write.number, number);
    if (decider === null) return [];
    const [first, last] = this.requestTo(decider, write.number) < this.requestTo(decider, number) ? [write, second] : [second, write];
    const kind = this.suspends(write.module) || this.suspends(other) ? 'overtaking' : 'clash';
    return [{ kind, decider, writer: first, other: last, isBookkeeping: isBookkeeping(first.touch, last.touch) }];
  }

  /** A default for what has certainly been set by what the module loads. */
  private isIdle({ module, number, touch }: Touched<WriteTouch>): boolean {
    if (touch.way !== 'default') return false;
    return this.index.writersOf(touch.cell, this.index.below(module).writers).some((below) => {
      const before = this.index.at(below);
      return !this.isBelow(number, before.module) && before.touches.writes.some((write) => settles(write, touch.cell));
    });
  }

  /** Some module that loads both sets it after them. */
  private isSettledAfter({ module, number, touch }: Touched<WriteTouch>, other: Touched<WriteTouch>, inside: BitSet): boolean {
    if (touch.way === 'append') return false;
    return this.index.writersOf(touch.cell, inside).some((after) => {
      const last = this.index.at(after);
      const isAfter = after !== number && after !== other.number && this.isBelow(number, last.module) && this.isBelow(other.number, last.module) && !this.isBelow(after, module);
      return isAfter && last.touches.writes.some((write) => write.way === 'assign' && settles(write, touch.cell));
    });
  }

  /** What always comes after the first sets what the other does: whichever of the two is later, that is what is left. */
  private isOverwrittenAs({ number, touch }: Touched<WriteTouch>, other: Touched<WriteTouch>, inside: BitSet): boolean {
    const { value } = other.touch;
    if (value === null || other.touch.way !== 'assign' || other.touch.conditional || touch.way === 'append') return false;
    return this.index.writersOf(touch.cell, inside).some((after) => {
      const last = this.index.at(after);
      return after !== number && after !== other.number && this.isBelow(number, last.module) && last.touches.writes.some((write) => write.way === 'assign' && write.value === value && settles(write, touch.cell) && settles(other.touch, touch.cell));
    });
  }

  /** Whether `outer` loads a module whose load touches something. */
  private isBelow(touching: Touching, outer: ModuleId): boolean {
    return this.index.below(outer).touching.has(touching);
  }

  /** In a CommonJS module what stands above a `require` comes before what that loads. */
  private comesBefore({ module, number, touch }: Touched<ReadTouch | WriteTouch>, loaded: Touched<ReadTouch | WriteTouch>): boolean {
    const request = this.requestTo(module, loaded.number);
    const at = this.index.at(number).touches.required.indexOf(request);
    return at >= touch.after && at >= 0;
  }

  /**
   * The module that puts the loads of two others in their order: down from `entry`, the first whose import that comes
   * to one of them does not lead to both.
   */
  private deciderOf(entry: ModuleId, left: Touching, right: Touching): ModuleId | null {
    const seen = new Set<ModuleId>();
    for (let module: ModuleId | undefined = entry; module !== undefined && !seen.has(module); ) {
      seen.add(module);
      const next: ModuleId | undefined = targetsOf(this.graph, module).find((target) => this.isBelow(left, target) || this.isBelow(right, target));
      if (next === undefined) return null;
      if (!this.isBelow(left, next) || !this.isBelow(right, next)) return module;
      module = next;
    }
    return null;
  }

  /** The first request that leads there. */
  private requestTo(from: ModuleId, touching: Touching): number {
    return this.graph(from)?.loads.find(({ to }) => this.isBelow(touching, to))?.request ?? -1;
  }

  private suspends(module: ModuleId): boolean {
    return this.index.below(module).suspends;
  }

  private told({ kind, decider, writer, other, isBookkeeping: isQuiet }: Race): RaceFinding {
    return { kind, decider, writer: this.side(decider, writer), other: this.side(decider, other), isBookkeeping: isQuiet };
  }

  private side<Touch extends ReadTouch | WriteTouch>(decider: ModuleId, { module, number, touch }: Touched<Touch>): RaceSide<Touch> {
    return { module, touch, way: this.wayTo(decider, module, number), request: module === decider ? null : this.requestTo(decider, number) };
  }

  /** The shortest chain of imports below the first import that leads there. */
  private wayTo(from: ModuleId, module: ModuleId, number: Touching): readonly ModuleId[] {
    const first = module === from ? undefined : targetsOf(this.graph, from).find((target) => this.isBelow(number, target));
    const start = first ?? from;
    const importerOf = new Map<ModuleId, ModuleId | null>([[start, null]]);
    for (const [next] of importerOf) {
      if (importerOf.has(module)) break;
      for (const target of targetsOf(this.graph, next)) if (!importerOf.has(target) && this.isBelow(number, target)) importerOf.set(target, next);
    }
    const way: ModuleId[] = [];
    for (let at: ModuleId | null = module; at !== null; at = importerOf.get(at) ?? null) way.unshift(at);
    return first === undefined ? way : [from, ...way];
  }
}

/** Numbers depend on who was met first. */
function byText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

function isInstalled(module: ModuleId): boolean {
  return installedPackageOf(module) !== null;
}

/** One for the two modules and the initialiser, or the other write: that on the shortest way to the state. */
function distinct(found: readonly Race[]): Race[] {
  const known = new Map<string, Race>();
  for (const finding of found) {
    const { writer, other, decider, isBookkeeping: isQuiet } = finding;
    // Of those that count together, one other is enough.
    const key = `${decider}|${isQuiet ? '' : writer.module}|${other.module}|${'initialiser' in other.touch ? `${other.touch.initialiser}|${other.touch.statement}` : cellKey(other.touch.cell) + other.touch.cell.path.at(-1)}`;
    const before = known.get(key);
    if (before === undefined || rank(finding) < rank(before)) known.set(key, finding);
  }
  return [...known.values()];
}

function rank({ writer, other, isBookkeeping: isQuiet }: Race): number {
  return Number(isQuiet) * 10_000 + Number(writer.touch.conditional) * 1_000 + writer.touch.trace.length + other.touch.trace.length;
}

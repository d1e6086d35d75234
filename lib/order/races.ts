import type { ModuleId, ReadTouch, WriteTouch } from '../effects/index.ts';
import { cellKey, clashes, isBookkeeping, isSeen, isShared, overlaps, settles } from './conflicts.ts';
import { targetsOf } from './cycle.ts';
import type { LoadGraph } from './load-graph.ts';
import type { RaceFinding, RaceKind, RaceSide } from './race-finding.ts';
import { TouchIndex, type TouchesOf } from './touch-index.ts';

interface Touching<Touch> {
  readonly module: ModuleId;
  readonly touch: Touch;
}

interface Race {
  readonly kind: RaceKind;
  readonly decider: ModuleId;
  readonly writer: Touching<WriteTouch>;
  readonly other: Touching<ReadTouch | WriteTouch>;
  readonly isBookkeeping: boolean;
}

/** Finds loads that race for state: which one comes first is decided by nothing but the order of some module's imports. */
export class Races {
  private readonly graph: LoadGraph;
  private readonly touchesOf: TouchesOf;
  private readonly index: TouchIndex;

  constructor(graph: LoadGraph, touchesOf: TouchesOf) {
    this.graph = graph;
    this.touchesOf = touchesOf;
    this.index = new TouchIndex(graph, touchesOf);
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
    if (writers.size === 0) return [];
    const partners = isOwn ? this.partnersFor(entry, inside) : () => inside;
    const found: Race[] = [];
    for (const module of [...writers].sort()) {
      const others = partners(module);
      if (others.size === 0) continue;
      for (const touch of this.touchesOf(module).writes) {
        const write = { module, touch };
        for (const reader of this.index.readersOf(touch.cell, others)) if (reader !== module) found.push(...this.readRace(entry, write, reader));
        for (const other of this.index.writersOf(touch.cell, others)) if (module < other) found.push(...this.clash(entry, write, other, inside));
      }
    }
    return distinct(isOwn ? found.filter(({ decider }) => decider === entry) : found).map((race) => this.told(race));
  }

  /**
   * By module those of `inside` of which another import of `entry` comes first: an import that comes to two modules before
   * any other does leaves their order to what it loads. Most modules come with one import, and are partners of few.
   */
  private partnersFor(entry: ModuleId, inside: ReadonlySet<ModuleId>): (module: ModuleId) => ReadonlySet<ModuleId> {
    const loads = this.graph(entry)?.loads ?? [];
    const groups = [new Set([entry]), ...loads.map(() => new Set<ModuleId>())];
    const groupOf = new Map([[entry, groups[0]]]);
    for (const [index, { to }] of loads.entries()) {
      const group = groups[index + 1];
      for (const module of this.index.below(to).touching) if (!groupOf.has(module)) groupOf.set(module, group?.add(module));
    }
    const known = new Map<ReadonlySet<ModuleId> | undefined, ReadonlySet<ModuleId>>();
    return (module) => {
      const own = groupOf.get(module);
      let others = known.get(own);
      if (others === undefined) known.set(own, (others = new Set(groups.filter((group) => group !== own).flatMap((group) => [...group].filter((other) => inside.has(other))))));
      return others;
    };
  }

  private readRace(entry: ModuleId, write: Touching<WriteTouch>, reader: ModuleId): readonly Race[] {
    const { reads, writes } = this.touchesOf(reader);
    const seen = reads.filter((read) => isSeen(write.touch, read) && !isShared(write.touch, read, writes));
    return seen.length === 0 || this.isIdle(write) ? [] : seen.flatMap((touch) => this.raceFor(entry, write, { module: reader, touch }) ?? []);
  }

  private raceFor(entry: ModuleId, write: Touching<WriteTouch>, { module: reader, touch }: Touching<ReadTouch>): Race | null {
    const { writes } = this.touchesOf(reader);
    const bookkeeping = isBookkeeping(write.touch, touch);
    const below = this.isBelow(write.module, reader);
    if (this.isBelow(reader, write.module)) {
      const isOwn = below || writes.some((own) => overlaps(own.cell, touch.cell)) || this.comesBefore(write, reader);
      return isOwn ? null : { kind: 'late', decider: write.module, writer: write, other: { module: reader, touch }, isBookkeeping: bookkeeping };
    }
    // What is required further down comes later.
    if (below) return this.comesBefore({ module: reader, touch }, write.module) ? { kind: 'early', decider: reader, writer: write, other: { module: reader, touch }, isBookkeeping: bookkeeping } : null;
    const decider = this.deciderOf(entry, write.module, reader);
    if (decider === null) return null;
    const isSuspended = this.suspends(write.module) || this.suspends(reader);
    const kind = isSuspended ? 'overtaking' : this.requestTo(decider, write.module) < this.requestTo(decider, reader) ? 'chance' : 'early';
    return { kind, decider, writer: write, other: { module: reader, touch }, isBookkeeping: bookkeeping };
  }

  private clash(entry: ModuleId, write: Touching<WriteTouch>, other: ModuleId, inside: ReadonlySet<ModuleId>): readonly Race[] {
    const isListed = (): boolean => this.index.readersOf(write.touch.cell, inside).some((reader) => this.touchesOf(reader).reads.some(({ cell }) => overlaps(cell, write.touch.cell)));
    const touch = this.touchesOf(other).writes.find((second) => overlaps(second.cell, write.touch.cell) && clashes(write.touch, second, isListed()));
    if (touch === undefined || this.isBelow(write.module, other) || this.isBelow(other, write.module)) return [];
    if (this.isIdle(write) || this.isIdle({ module: other, touch }) || this.isSettledAfter(write, other, inside)) return [];
    const decider = this.deciderOf(entry, write.module, other);
    if (decider === null) return [];
    const sides = [write, { module: other, touch }] as const;
    const [first, second] = this.requestTo(decider, write.module) < this.requestTo(decider, other) ? sides : [sides[1], sides[0]];
    const kind = this.suspends(write.module) || this.suspends(other) ? 'overtaking' : 'clash';
    return [{ kind, decider, writer: first, other: second, isBookkeeping: isBookkeeping(first.touch, second.touch) }];
  }

  /** A default for what has certainly been set by what the module loads. */
  private isIdle({ module, touch }: Touching<WriteTouch>): boolean {
    if (touch.way !== 'default') return false;
    return [...this.index.below(module).writers].some((below) => !this.isBelow(module, below) && this.touchesOf(below).writes.some((before) => settles(before, touch.cell)));
  }

  /** Some module that loads both sets it after them. */
  private isSettledAfter({ module, touch }: Touching<WriteTouch>, other: ModuleId, inside: ReadonlySet<ModuleId>): boolean {
    const isAfter = (last: ModuleId): boolean => last !== module && last !== other && this.isBelow(module, last) && this.isBelow(other, last) && !this.isBelow(last, module);
    return touch.way !== 'append' && [...inside].some((last) => isAfter(last) && this.touchesOf(last).writes.some((write) => write.way === 'assign' && settles(write, touch.cell)));
  }

  /** Whether `outer` loads `module`, whose load touches something. */
  private isBelow(module: ModuleId, outer: ModuleId): boolean {
    return this.index.below(outer).touching.has(module);
  }

  /** In a CommonJS module what stands above a `require` comes before what that loads. */
  private comesBefore({ module, touch }: Touching<ReadTouch | WriteTouch>, loaded: ModuleId): boolean {
    const request = this.requestTo(module, loaded);
    const at = this.touchesOf(module).required.indexOf(request);
    return at >= touch.after && at >= 0;
  }

  /**
   * The module that puts the loads of two others in their order: down from `entry`, the first whose import that comes
   * to one of them does not lead to both.
   */
  private deciderOf(entry: ModuleId, left: ModuleId, right: ModuleId): ModuleId | null {
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
  private requestTo(from: ModuleId, module: ModuleId): number {
    return this.graph(from)?.loads.find(({ to }) => this.isBelow(module, to))?.request ?? -1;
  }

  private suspends(module: ModuleId): boolean {
    return this.index.below(module).suspends;
  }

  private told({ kind, decider, writer, other, isBookkeeping: isQuiet }: Race): RaceFinding {
    return { kind, decider, writer: this.side(decider, writer), other: this.side(decider, other), isBookkeeping: isQuiet };
  }

  private side<Touch extends ReadTouch | WriteTouch>(decider: ModuleId, { module, touch }: Touching<Touch>): RaceSide<Touch> {
    return { module, touch, way: this.wayTo(decider, module), request: module === decider ? null : this.requestTo(decider, module) };
  }

  /** The shortest chain of imports below the first import that leads there. */
  private wayTo(from: ModuleId, module: ModuleId): readonly ModuleId[] {
    const first = module === from ? undefined : targetsOf(this.graph, from).find((target) => this.isBelow(module, target));
    const start = first ?? from;
    const importerOf = new Map<ModuleId, ModuleId | null>([[start, null]]);
    for (const [next] of importerOf) {
      if (importerOf.has(module)) break;
      for (const target of targetsOf(this.graph, next)) if (!importerOf.has(target) && this.isBelow(module, target)) importerOf.set(target, next);
    }
    const way: ModuleId[] = [];
    for (let at: ModuleId | null = module; at !== null; at = importerOf.get(at) ?? null) way.unshift(at);
    return first === undefined ? way : [from, ...way];
  }
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

import type { LoadTouches, ModuleId, ReadTouch, StateCell, Trace, UnknownReason, WriteTouch } from '../effects/index.ts';
import { isLoadedWith, type Linker } from '../link/index.ts';
import { cycleFindings, Cycles, earlyFindings, entriesByHead, judgeCycle, loadOrderOf, Races, type Arrivals, type JudgedCycle, type LoadedInOrder, type LoadedModule, type LoadGraph, type OrderFinding, type RaceFinding, type ReadsOf } from '../order/index.ts';
import type { OrderJudgement } from './judgements.ts';
import type { ModuleTable } from './module-table.ts';
import type { OrderQuestion, ProjectQuestions } from './options.ts';
import { loadedBy, type ProgramEntries } from './program-entries.ts';

/** Each member is an entry point. */
function anywhere({ members }: JudgedCycle): Arrivals {
  return { entriesByHead: new Map(members.map((member) => [member, [member]])), importedFromOutside: [] };
}

/** Answers questions about the order of loads; what it knows of races stays over revisions where it holds. */
export class ProgramOrder {
  readonly graph: LoadGraph;
  private readonly linker: Linker;
  private readonly modules: ModuleTable;
  private readonly project: ProjectQuestions | null;
  private entries: ProgramEntries;
  private readonly loaded = new Map<ModuleId, LoadedModule | null>();
  /** CommonJS modules of these. */
  private readonly requiring = new Set<ModuleId>();
  private cycles: Cycles;
  /** By each member. */
  private readonly judged = new Map<ModuleId, JudgedCycle>();
  private readonly races: Races;
  /** As if whatever a load calls without that anybody knows it wrote the state of the host. */
  private readonly unknownRaces: Races;
  private readonly decided = new Map<ModuleId, readonly RaceFinding[]>();
  private readonly arrivals = new Map<JudgedCycle, Arrivals | null>();

  constructor(linker: Linker, modules: ModuleTable, project: ProjectQuestions | null, entries: ProgramEntries) {
    this.linker = linker;
    this.modules = modules;
    this.project = project;
    this.entries = entries;
    this.graph = (module) => this.loadedModule(module);
    this.cycles = new Cycles(this.graph);
    this.races = new Races(this.graph, (module) => this.touchesOf(module));
    this.unknownRaces = new Races(this.graph, (module) => this.unknownTouchesOf(module));
  }

  /** These modules changed; `above`: they, and all that import them. */
  beginRevision(changed: readonly ModuleId[], above: ReadonlySet<ModuleId>, entries: ProgramEntries): void {
    this.entries = entries;
    this.cycles = new Cycles(this.graph);
    for (const known of [this.judged, this.decided, this.arrivals]) known.clear();
    for (const module of changed) this.loaded.delete(module);
    // What a CommonJS module requires in functions that it calls depends on theirs.
    for (const module of this.requiring) if (above.has(module)) this.loaded.delete(module);
  }

  /** What an entry point loads, in the order in which it runs. */
  loadOrder(entry: ModuleId): LoadedInOrder[] {
    return loadOrderOf(this.graph, entry);
  }

  findingsIn(module: ModuleId, { assumesAnyEntry = false, entries }: OrderQuestion): OrderFinding[] {
    const cycle = this.cycleOf(module);
    const arrivals = (found: JudgedCycle): Arrivals | null => {
      if (entries !== undefined) return { entriesByHead: entriesByHead(this.graph, found.members, entries, () => true), importedFromOutside: [] };
      return assumesAnyEntry ? anywhere(found) : this.arrivalsAt(found);
    };
    const early = earlyFindings(module, this.readsOf(module).early);
    return cycle === null || !cycle.open.has(module) ? early : [...early, ...cycleFindings(module, cycle, arrivals(cycle))];
  }

  /** What is the same whichever entry points there are. */
  orderOf(module: ModuleId): OrderJudgement {
    return { early: this.readsOf(module).early, isOpen: this.cycleOf(module)?.open.has(module) === true };
  }

  /** What fails as it reads nothing but a module's default export. */
  readsOfDefault(module: ModuleId, question: OrderQuestion): OrderFinding[] {
    const others = this.cycles.of(module).filter((member) => member !== module);
    return others.flatMap((member) => this.findingsIn(member, question)).filter(({ read, bindings, way }) => read.module === module && bindings.join() === 'default' && way.length > 0);
  }

  /** What fails where the first module comes to the reader by this request. */
  readsBehind(module: ModuleId, request: number, question: OrderQuestion): OrderFinding[] {
    const target = this.graph(module)?.loads.find((edge) => edge.request === request)?.to;
    if (target === undefined) return [];
    const comesByIt = (way: readonly ModuleId[]): boolean => way.some((step, index) => step === module && way[index + 1] === target);
    return this.cycles.of(module).flatMap((member) => this.findingsIn(member, question)).filter(({ way }) => comesByIt(way));
  }

  /** Races for state that the order of a module's imports decides. */
  racesDecidedBy(module: ModuleId): readonly RaceFinding[] {
    let found = this.decided.get(module);
    if (found === undefined) this.decided.set(module, (found = this.racesAt(module).decidedBy(module)));
    return found;
  }

  /** Races of what a load reads of the host with calls of others of which nobody knows what they write. */
  unknownRacesDecidedBy(module: ModuleId): readonly RaceFinding[] {
    this.renewRaces(module);
    return this.unknownRaces.decidedBy(module);
  }

  /** What a module's load writes of the state of others. */
  writesOf(module: ModuleId): readonly WriteTouch[] {
    return this.touchesOf(module).writes;
  }

  /** What a module's load reads of the state of others. */
  readsOfState(module: ModuleId): readonly ReadTouch[] {
    return this.touchesOf(module).reads;
  }

  /** Whether `outer` loads the module, directly or through others. */
  isBelow(module: ModuleId, outer: ModuleId): boolean {
    return loadOrderOf(this.graph, outer).some((loaded) => loaded.module === module);
  }

  /** Races in all that an entry point loads. */
  racesWithin(entry: ModuleId): readonly RaceFinding[] {
    return this.racesAt(entry).within(entry);
  }

  private racesAt(module: ModuleId): Races {
    this.renewRaces(module);
    return this.races;
  }

  /** With all below a module as it is now. */
  private renewRaces(module: ModuleId): void {
    this.linker.link(module);
    const renewed = this.linker.takeRenewed();
    this.races.renew(renewed);
    this.unknownRaces.renew(renewed);
  }

  /** With what rows say that the load sets. */
  private touchesOf(module: ModuleId): LoadTouches {
    const { touches } = this.linker.link(module);
    const sets = this.modules.knownLoads.setsOf(module);
    return sets.length === 0 ? touches : { ...touches, writes: [...touches.writes, ...sets.map((name) => writeByRow(module, name))] };
  }

  private unknownTouchesOf(module: ModuleId): LoadTouches {
    const { own: { reasons }, touches } = this.linker.link(module);
    const calls = reasons.filter(({ kind, phase }) => phase === 'load' && RUNS_UNKNOWN_CODE.includes(kind));
    return { ...touches, writes: calls.flatMap(({ trace }) => HOST_STATE.map((cell) => writeOf(cell, trace))) };
  }

  /** Null where the module is in no cycle of loads, or reads nothing of it. */
  private cycleOf(module: ModuleId): JudgedCycle | null {
    if (this.readsOf(module).eager.length === 0) return null;
    const members = this.cycles.of(module);
    if (members.length === 0) return null;
    let cycle = this.judged.get(module);
    if (cycle === undefined) {
      cycle = judgeCycle(this.graph, members, this.readsOf);
      for (const member of members) this.judged.set(member, cycle);
    }
    return cycle;
  }

  private readonly readsOf: ReadsOf = (module) => this.linker.link(module).reads;

  /** Asked only for cycles in which something may come too early: it takes the whole project. */
  private arrivalsAt(cycle: JudgedCycle): Arrivals | null {
    let found = this.arrivals.get(cycle);
    if (found === undefined) this.arrivals.set(cycle, (found = this.findArrivals(cycle)));
    return found;
  }

  /** Null where no project is known. What is open there may begin anywhere: it makes nothing sure. */
  private findArrivals({ members }: JudgedCycle): Arrivals | null {
    const [member] = members;
    if (this.project === null || member === undefined) return null;
    const dependents = new Set(loadedBy(member, this.project));
    const outside = [...dependents].filter((module) => !members.includes(module)).flatMap((module) => this.graph(module)?.loads.map(({ to }) => to) ?? []);
    const entries = this.entries.all;
    return {
      entriesByHead: entriesByHead(this.graph, members, entries, (module) => dependents.has(module)),
      importedFromOutside: members.filter((module) => outside.includes(module)),
    };
  }

  private loadedModule(module: ModuleId): LoadedModule | null {
    let found = this.loaded.get(module);
    if (found !== undefined) return found;
    this.loaded.set(module, (found = this.findLoaded(module)));
    if (found?.format === 'commonjs') this.requiring.add(module);
    return found;
  }

  private findLoaded(module: ModuleId): LoadedModule | null {
    const outlined = this.modules.outline(module);
    if (outlined.kind === 'failed') return null;
    const { format, suspends, requests } = outlined.outline;
    // What is required at the top level, and inside functions that the load calls.
    const required = format === 'commonjs' ? new Set(this.readsOf(module).prefixes.map(({ request }) => request)) : null;
    const targets = new Map<ModuleId, number>();
    requests.forEach((request, index) => {
      if (!isLoadedWith(request) && required?.has(index) !== true) return;
      const target = this.modules.target(module, index);
      if (target.kind === 'module' && !targets.has(target.module)) targets.set(target.module, index);
    });
    return { format, isEmitted: format === 'esm' && this.modules.emitsCommonJs(module), suspends, loads: [...targets].map(([to, request]) => ({ to, request })) };
  }
}

/** Kinds of what is not known behind which code may run. */
const RUNS_UNKNOWN_CODE: readonly UnknownReason['kind'][] = ['unknown-call', 'unparsed-module', 'unresolved-import', 'computed-load', 'budget'];

/** What code that nobody knows reaches without being given anything. */
const HOST_STATE: readonly StateCell[] = [{ level: 'process', owner: null, path: ['process', 'env', '*'] }, { level: 'realm', owner: null, path: ['*'] }];

/** Of a name that a row has: `process.env.*`. */
/** What a row says that a load sets. */
export function writeByRow(module: ModuleId, name: string): WriteTouch {
  const write = writeOf({ level: 'realm', owner: null, path: name.split('.') }, [{ module, function: 0, place: 0, text: `sets \`${name}\`` }]);
  return { ...write, way: 'assign' };
}

function writeOf(cell: StateCell, trace: Trace): WriteTouch {
  return { cell, way: 'change', value: null, statement: 0, after: 0, conditional: false, byOwner: false, object: null, isLate: false, looksFirst: false, trace };
}

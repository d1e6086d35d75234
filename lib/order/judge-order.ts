import { expectPresent } from '../base/invariant.ts';
import type { EagerRead, ModuleId } from '../effects/index.ts';
import { cycleFailures, openReads, suspendingModules, type CycleFailures, type Failure } from './cycle-failures.ts';
import type { Arrivals } from './heads.ts';
import type { LoadGraph, ReadsOf } from './load-graph.ts';
import { outcomeOf, type OrderFinding, type OrderVerdict } from './order-finding.ts';

/** What one import cycle can do wrong, whatever loads it. */
export interface JudgedCycle {
  readonly members: readonly ModuleId[];
  /** Reads that are not safe in every order, by reader. */
  readonly open: ReadonlyMap<ModuleId, readonly EagerRead[]>;
  readonly failures: CycleFailures;
  /** Open reads of modules that a top-level await may let come too late. */
  readonly suspending: ReadonlySet<ModuleId>;
}

export function judgeCycle(graph: LoadGraph, members: readonly ModuleId[], readsOf: ReadsOf): JudgedCycle {
  const open = openReads(graph, members, readsOf);
  if (open.size === 0) return { members, open, failures: new Map(), suspending: new Set() };
  const read = new Set([...open.values()].flatMap((reads) => reads.map(({ module }) => module)));
  return { members, open, failures: cycleFailures(graph, members, open, readsOf), suspending: suspendingModules(graph, read) };
}

/** Reads further down in the same file. They fail in every order. */
export function earlyFindings(reader: ModuleId, early: readonly EagerRead[]): OrderFinding[] {
  return grouped(early).map((reads) => ({ ...told(reader, reads.map(failureOf)), verdict: 'always', fails: [], works: [], way: [], isOutside: false, isOvertaking: false }));
}

/** What fails in a module of a cycle. `arrivals` null: anything may load any member first. */
export function cycleFindings(reader: ModuleId, cycle: JudgedCycle, arrivals: Arrivals | null): OrderFinding[] {
  return grouped(cycle.open.get(reader) ?? []).flatMap((reads) => findingOf(reader, reads, cycle, arrivals) ?? []);
}

function findingOf(reader: ModuleId, reads: Reads, cycle: JudgedCycle, arrivals: Arrivals | null): OrderFinding | null {
  const failing = new Map<ModuleId, readonly Failure[]>();
  for (const head of cycle.members) {
    const failures = failuresOf(cycle, head, reader, reads).filter(({ read }) => !read.isLate);
    if (failures.length > 0) failing.set(head, failures);
  }
  const [first] = failing.keys();
  if (first === undefined) {
    const late = new Set(cycle.members.flatMap((head) => failuresOf(cycle, head, reader, reads)).map(({ read }) => read));
    const overtaken = reads.filter((read) => cycle.suspending.has(read.module) && (!read.isLate || late.has(read)));
    return overtaken.length > 0 ? { ...told(reader, overtaken.map(failureOf)), verdict: 'latent', fails: [], works: [], way: [], isOutside: false, isOvertaking: true } : null;
  }
  const throwing = (head: ModuleId): boolean => failing.get(head)?.some(({ outcome }) => outcome === 'throws') === true;
  const heads = [...failing.keys()].toSorted((left, right) => Number(throwing(right)) - Number(throwing(left)));
  const { verdict, fails, works, head } = verdictFor(cycle.members, heads, heads[0] ?? first, arrivals);
  const failures = failing.get(head) ?? [];
  return { ...told(reader, failures), verdict, fails, works, way: failures[0]?.way ?? [], isOutside: !cycle.members.includes(reads[0].module), isOvertaking: false };
}

function failuresOf({ failures }: JudgedCycle, head: ModuleId, reader: ModuleId, reads: Reads): readonly Failure[] {
  return failures.get(head)?.get(reader)?.filter(({ read }) => reads.includes(read)) ?? [];
}

interface Classified extends Pick<OrderFinding, 'fails' | 'works'> {
  readonly verdict: OrderVerdict;
  /** The member that comes first where it is shown to fail. */
  readonly head: ModuleId;
}

function verdictFor(members: readonly ModuleId[], failing: readonly ModuleId[], first: ModuleId, arrivals: Arrivals | null): Classified {
  if (arrivals === null) return { verdict: failing.length === members.length ? 'always' : 'latent', fails: [], works: [], head: first };
  const { entriesByHead, importedFromOutside } = arrivals;
  const entriesOf = (heads: readonly ModuleId[]): ModuleId[] => heads.flatMap((head) => entriesByHead.get(head) ?? []).sort();
  const fails = entriesOf(failing);
  const works = entriesOf(members.filter((member) => !failing.includes(member)));
  const failsFirst = failing.find((head) => entriesByHead.has(head));
  if (failsFirst === undefined) {
    const imported = failing.find((head) => importedFromOutside.includes(head));
    return { verdict: 'latent', fails, works, head: imported ?? first };
  }
  const possible = [...entriesByHead.keys(), ...importedFromOutside];
  return { verdict: possible.every((head) => failing.includes(head)) ? 'always' : 'entry', fails, works, head: failsFirst };
}

type Reads = readonly [EagerRead, ...EagerRead[]];

/** By the initialiser that reads and the module that is read: one finding each. */
function grouped(reads: readonly EagerRead[]): Reads[] {
  const groups = new Map<string, [EagerRead, ...EagerRead[]]>();
  for (const read of reads) {
    const key = `${read.module}|${read.initialiser}|${read.initialiser === '' ? read.trace[0]?.place : ''}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [read]);
    else known.push(read);
  }
  return [...groups.values()];
}

type Told = Omit<Failure, 'way'>;

function failureOf(read: EagerRead): Told {
  return { read, outcome: outcomeOf(read.declaration), awaited: read.module };
}

/** The certain one with the shortest trace is told; an exception rather than undefined. */
function told(reader: ModuleId, failures: readonly Told[]): Pick<OrderFinding, 'reader' | 'module' | 'read' | 'bindings' | 'outcome' | 'awaited'> {
  const rank = ({ read, outcome }: Told): number => Number(read.conditional) * 1000 + Number(outcome === 'undefined') * 500 + read.trace.length;
  const [first] = failures.toSorted((left, right) => rank(left) - rank(right));
  const { read, outcome, awaited } = expectPresent(first, 'a read that fails');
  const bindings = [...new Set(failures.map(({ read: { binding } }) => (binding === '*default*' ? 'default' : binding)))].sort();
  return { reader, module: read.module, read, bindings, outcome, awaited };
}

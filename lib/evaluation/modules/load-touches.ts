import { NO_TOUCHES, type LoadTouches, type ModuleId, type StateCell, type StateLevel, type ReadTouch, type WriteTouch, type WriteWay } from '../../effects/index.ts';
import { initialisedNames, type Site } from '../../facts/index.ts';
import { ANY_STRING_KEY, ANY_SYMBOL_KEY, BORROWED, FALSE, HOST, NULL, NUMBER, STRING, TRUE, UNDEFINED, UNDEFINED_VALUE, type Environment, type HeapObject, type Value } from '../../values/index.ts';
import { NO_ARGUMENTS, type Arguments } from '../calls/call.ts';
import { frameOf, type PlaceOf, type Step } from '../findings.ts';
import type { PropertyKey } from '../objects/property.ts';
import type { Written } from '../objects/property-write.ts';
import { occurrence, type Frame, type Run } from '../run.ts';
import { GivenValues } from './given-values.ts';
import { CellPaths, memberName } from '../shared-state/cell-paths.ts';

/** What of one module's load is kept; more is left out. */
const MOST_READS = 150;
const MOST_WRITES = 60;

/** Any key. */
const ANY = '*';

interface NotedRead {
  readonly found: Traced<ReadTouch>;
  /** The last statement that looked, and how many decisions were around that. */
  statement: number;
  depth: number;
}
type Traced<Found extends { readonly trace: unknown }> = Omit<Found, 'trace'> & { readonly trace: readonly Step[] };

type Holder = HeapObject | Environment | string;

/** Gathers what a module's load writes and reads of state that it does not own: each cell once, on the shortest way. */
export class LoadTouchRecorder {
  /** What the judged module passed to the function of others that it called last. */
  given: Arguments = NO_ARGUMENTS;
  /** What it called that function on. */
  private receiver: Value = UNDEFINED_VALUE;
  private leadsTo: GivenValues | null = null;
  /** What members of built-ins that hold a value gave when they were read, with their paths. */
  private readonly builtinReads = new WeakMap<Value, string>();
  private readonly reads = new Map<Holder, Map<string, NotedRead>>();
  private readonly writes: Traced<WriteTouch>[] = [];
  private readonly written = new Map<string, number>();
  /** The statement that looked last. */
  private readonly looks = new Map<Holder, Map<string, number>>();
  /** What has its value from this load by now. */
  private readonly own = new Map<Holder, Set<string>>();
  private readonly required = new Set<number>();
  /** Of modules of the same import cycle, which get more while they load. */
  private readonly unfinished = new Map<ModuleId, CellPaths>();
  private count = 0;

  passes(given: Arguments, receiver: Value): void {
    this.given = given;
    this.receiver = receiver;
    this.leadsTo = null;
  }

  givenValues({ module }: Run): GivenValues {
    return (this.leadsTo ??= new GivenValues(this.given, this.receiver, module));
  }

  /** A property of another module's object, or all of them. */
  readMember(frame: Frame, object: HeapObject, key: PropertyKey, value: Value | null, site: Site): void {
    if (object.owner === frame.run.module || object.owner === HOST || object.owner === BORROWED || object.frozen) return;
    this.read(frame, object, nameOf(key), value, site, () => this.cellOf(frame, object, key));
  }

  /** A variable of another module that its functions assign. */
  readSlot(frame: Frame, environment: Environment, slot: number, value: Value, site: Site): void {
    const name = environment.facts.slots[slot] ?? '';
    this.read(frame, environment, name, value, site, () => this.cellOf(frame, environment, name));
  }

  /** A member of a built-in, or a global. */
  readHost(frame: Frame, path: string, key: PropertyKey, level: StateLevel, site: Site): void {
    this.read(frame, path, key ?? ANY, null, site, () => hostCell(path, key, level));
  }

  writeObject(frame: Frame, object: HeapObject, { key = null, way = 'change', value }: Written, text: string, site: Site): void {
    this.write(frame, object, nameOf(key), this.cellOf(frame, object, key), way, value, text, site, frame.module === object.owner);
  }

  writeSlot(frame: Frame, environment: Environment, slot: number, value: Value, site: Site): void {
    const name = environment.facts.slots[slot] ?? '';
    this.write(frame, environment, name, this.cellOf(frame, environment, name), 'assign', value, name, site, frame.module === environment.owner);
  }

  writeHost(frame: Frame, path: string, level: StateLevel, { key = null, way = 'assign', value }: Written, text: string, site: Site): void {
    this.write(frame, path, nameOf(key), hostCell(path, key, level), way, value, text, site, false);
  }

  /** Whether the statement has looked at the cell. */
  looksFirst(run: Run, holder: Holder, name: string): boolean {
    return this.looks.get(holder)?.get(name) === (run.reads?.statement ?? 0);
  }

  /** Gives a value that is told apart from others that are alike. */
  readBuiltin(path: string, value: Value): Value {
    const read = { ...value };
    this.builtinReads.set(read, path);
    return read;
  }

  isReadBuiltin(path: string, value: Value): boolean {
    return this.builtinReads.get(value) === path;
  }

  /** A CommonJS module requires another. */
  require(frame: Frame, request: number): void {
    if (frame.module === frame.run.module && frame.run.phase === 'load') this.required.add(request);
  }

  touches(frame: Frame, placeOf: PlaceOf): LoadTouches {
    if (this.count === 0 && this.writes.length === 0 && ![...this.required].some((request) => frame.moduleFacts.requests[request]?.eager === false)) return NO_TOUCHES;
    const reads = [...this.reads.values()].flatMap((found) => [...found.values()]).map(({ found }) => ({ ...found, initialiser: initialiserOf(frame, found.statement), trace: found.trace.map((step) => frameOf(step, placeOf)) }));
    const writes = this.writes.map((found) => ({ ...found, trace: found.trace.map((step) => frameOf(step, placeOf)) }));
    return { writes: writes.sort(byPlace), reads: reads.sort(byPlace), required: [...this.required] };
  }

  private read(frame: Frame, holder: Holder, name: string, value: Value | null, site: Site, cellOf: () => StateCell | null): void {
    const { run } = frame;
    if (run.phase !== 'load') return;
    this.noteLook(holder, name, run);
    let known = this.reads.get(holder);
    if (known === undefined) this.reads.set(holder, (known = new Map()));
    const before = known.get(name);
    if (before !== undefined) lookAgain(before, run);
    else if (this.own.get(holder)?.has(name) === true) return;
    if (before !== undefined && (!before.found.conditional || run.undecided > 0)) return;
    if (before === undefined && this.count >= MOST_READS) return;
    const cell = before?.found.cell ?? cellOf();
    if (cell === null) return;
    if (before === undefined) this.count++;
    const byOwner = frame.module === cell.owner;
    const { trace } = occurrence(frame, 'read', `reads \`${textOf(cell)}\``, site);
    known.set(name, { statement: run.reads?.statement ?? 0, depth: run.undecided + run.decided, found: { cell, value: literal(value), statement: run.reads?.statement ?? 0, after: this.required.size, conditional: run.undecided > run.givenUp, byOwner, initialiser: '', trace: trace() } });
  }

  private noteLook(holder: Holder, name: string, run: Run): void {
    const looks = this.looks.get(holder);
    if (looks === undefined) this.looks.set(holder, new Map([[name, run.reads?.statement ?? 0]]));
    else looks.set(name, run.reads?.statement ?? 0);
  }

  private write(frame: Frame, holder: Holder, name: string, cell: StateCell | null, way: WriteWay, value: Value | undefined, text: string, site: Site, byOwner: boolean): void {
    const { run } = frame;
    if (cell === null || (run.phase !== 'load' && run.phase !== 'load-async')) return;
    const key = `${textOf(cell)}|${cell.owner}|${way}|${site}|${frame.module}`;
    const conditional = run.undecided > run.givenUp;
    const isLate = run.phase === 'load-async';
    const at = this.written.get(key);
    const before = at === undefined ? undefined : this.writes[at];
    if (before === undefined ? this.writes.length >= MOST_WRITES : !before.conditional && before.isLate === isLate && before.value === literal(value)) return;
    const { trace } = occurrence(frame, 'write', `writes \`${text}\``, site);
    if (!conditional && !isLate && run.undecided === 0 && name !== ANY && (way === 'assign' || way === 'add')) this.settle(holder, name);
    const looked = this.lookedAt(holder, name, run.reads?.statement ?? 0);
    const found = {
      cell, byOwner,
      // `x ??= 1` and `if (!x) x = 1` look first, outside of the decision.
      way: way === 'assign' && looked !== null && looked < run.undecided + run.decided ? 'default' as const : way,
      looksFirst: looked !== null,
      after: this.required.size,
      value: before !== undefined && before.value !== literal(value) ? null : literal(value),
      object: before === undefined || before.object !== null ? this.named(frame, value) : null,
      statement: run.reads?.statement ?? 0,
      conditional: conditional && before?.conditional !== false,
      isLate: isLate && before?.isLate !== false,
      trace: before?.trace ?? trace(),
    };
    if (at === undefined) this.written.set(key, this.writes.push(found) - 1);
    else this.writes[at] = found;
  }

  /** Two modules may write the same object of a third. */
  private named(frame: Frame, value: Value | undefined): StateCell | null {
    const [object] = value?.objects ?? [];
    if (object === undefined || value?.objects.length !== 1 || value.types !== 0 || value.unknown !== null || object.owner === frame.run.module) return null;
    if (object.owner === HOST) return object.path === '' ? null : { level: 'realm', owner: null, path: object.path.split('.') };
    const place = this.pathsOf(frame, object.owner)?.placeOf(object) ?? null;
    return place === null || place.path.length === 0 ? null : { ...place, owner: object.owner };
  }

  private settle(holder: Holder, name: string): void {
    const known = this.own.get(holder);
    if (known === undefined) this.own.set(holder, new Set([name]));
    else known.add(name);
  }

  /** How many decisions were around the statement's first look at the cell; null: it took none. */
  private lookedAt(holder: Holder, name: string, statement: number): number | null {
    const known = this.reads.get(holder)?.get(name);
    return known?.statement === statement ? known.depth : null;
  }

  private cellOf(frame: Frame, holder: HeapObject | Environment, key: PropertyKey): StateCell | null {
    const place = this.pathsOf(frame, holder.owner)?.placeOf(holder) ?? null;
    if (place === null) return null;
    const isClass = 'callable' in holder && holder.callable?.kind === 'class';
    return { level: isClass ? 'class' : place.level, owner: holder.owner, path: [...place.path, nameOf(key)] };
  }

  private pathsOf(frame: Frame, owner: ModuleId): CellPaths | null {
    const instance = owner === HOST || owner === BORROWED ? null : frame.run.links.instance(owner);
    if (instance === null) return null;
    // What still loads may get more.
    if (!instance.loaded) this.unfinished.set(owner, this.unfinished.get(owner) ?? new CellPaths(instance));
    return this.unfinished.get(owner) ?? (instance.paths ??= new CellPaths(instance));
  }
}

export function nameOf(key: PropertyKey): string {
  return key === null || key === ANY_STRING_KEY || key === ANY_SYMBOL_KEY ? ANY : memberName(key);
}

function hostCell(path: string, key: PropertyKey, level: StateLevel): StateCell {
  return { level, owner: null, path: [...(path === '' ? [] : path.split('.')), key ?? ANY] };
}

function textOf({ path }: StateCell): string {
  return path.map((name, index) => (index === 0 ? name : name === ANY ? '[…]' : `.${name}`)).join('');
}

function lookAgain(noted: NotedRead, run: Run): void {
  const statement = run.reads?.statement ?? 0;
  const depth = run.undecided + run.decided;
  noted.depth = noted.statement === statement ? Math.min(noted.depth, depth) : depth;
  noted.statement = statement;
}

function initialiserOf(frame: Frame, statement: number): string {
  const body = frame.moduleFacts.functions[0]?.body[statement];
  return body === undefined ? '' : initialisedNames(frame.moduleFacts, body).join(', ');
}

/** Source text of an exact primitive. */
function literal(value: Value | null | undefined): string | null {
  if (value === null || value === undefined || value.unknown !== null || value.objects.length > 0) return null;
  switch (value.types) {
    case STRING:
    case NUMBER:
      return value.constant === undefined ? null : JSON.stringify(value.constant);
    case UNDEFINED:
      return 'undefined';
    case NULL:
      return 'null';
    case TRUE:
      return 'true';
    case FALSE:
      return 'false';
    default:
      return null;
  }
}

function byPlace(left: { readonly statement: number; readonly cell: StateCell }, right: { readonly statement: number; readonly cell: StateCell }): number {
  return left.statement - right.statement || (textOf(left.cell) < textOf(right.cell) ? -1 : 1);
}

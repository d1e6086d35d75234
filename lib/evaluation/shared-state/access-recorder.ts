import type { EffectKind, ModuleId, StateAccesses, StateCell, StateEntry, StateLevel, StateRead, StateWrite, StoredKind, ValueOrigin, WriteGuard, WriteOverlap, WrittenThing } from '../../effects/index.ts';
import type { Expression, FunctionFacts, FunctionIndex, Site, Variable } from '../../facts/index.ts';
import { installedPackageOf } from '../../project/index.ts';
import { BORROWED, CALL, HOST, unknownValue, type Environment, type HeapObject, type Value } from '../../values/index.ts';
import type { Arguments } from '../calls/call.ts';
import { describe } from '../describe.ts';
import { frameOf, type PlaceOf, type Step } from '../findings.ts';
import type { Links, ModuleInstance } from '../modules/links.ts';
import type { Written } from '../objects/property-write.ts';
import { receiverFrame } from '../statements/variable.ts';
import { occurrence, type Frame, type Operation } from '../run.ts';
import { CellPaths, memberName } from './cell-paths.ts';
import { reachedFrom, type Entry } from './entries.ts';
import { Leftovers } from './leftovers.ts';
import { isPrototype } from './prototype.ts';
import { EnteredCalls, type Closure } from './entered-calls.ts';
import { Guards, type WrittenTexts } from './guards.ts';
import { overlapAt } from './overlap.ts';
import type { PackageKnowledge } from './package-knowledge.ts';
import { PackageUses } from './package-uses.ts';
import { RootUsers } from './root-users.ts';
import { ScratchState } from './scratch/index.ts';
import { isEmpty, storedKind, thingOf } from './stored-value.ts';
import { originOf, outer } from './value-origin.ts';
import { mannerOf } from './write-manner.ts';

/** Writes of one module that are told apart, and functions that are named for one write. */
const MOST_WRITES = 1_000;
const MOST_ENTRIES = 4;

/** A built-in that is called on what is none of its instances: a method that is mixed into others, a constructor without `new`. */
function isMeantForOthers(operation: Operation | null, { kind }: HeapObject): boolean {
  if (operation?.given === undefined || operation.path.startsWith('Object.') || operation.path.startsWith('Reflect.')) return false;
  return operation.path.startsWith('Array.prototype.') ? kind !== 'array' : kind === 'object' || kind === 'function';
}

/** `make = function () { … }` inside of `make()`: what a function becomes when it is called first, nobody can tell from what it was. */
function replacesItself({ moduleFacts, module, index }: Frame, environment: Environment, slot: number): boolean {
  const held = environment.slots[slot]?.objects ?? [];
  for (let at: FunctionIndex | null = index; at !== null && at !== 0; at = moduleFacts.functions[at]?.parent ?? null) {
    if (held.some(({ callable }) => callable?.kind === 'closure' && callable.module === module && callable.index === at)) return true;
  }
  return false;
}

function isReceiver(frame: Frame, object: HeapObject): boolean {
  return receiverFrame(frame)?.value.objects.includes(object) === true;
}

interface Entered {
  readonly name: string;
  readonly trace: readonly Step[];
}

interface Recorded {
  readonly write: Pick<StateWrite, 'cell' | 'manner' | 'effect' | 'thing' | 'isOwnMaking' | 'what'>;
  stores: StoredKind;
  origin: ValueOrigin;
  guard: WriteGuard;
  readonly overlap: WriteOverlap;
  /** What is changed, where it is an object. */
  readonly object: HeapObject | null;
  readonly inGetter: boolean;
  conditional: boolean;
  readonly entries: Map<string, Entered>;
  /** The function that writes, and what. */
  readonly code: string;
  /** It is a package's. */
  readonly isInstalled: boolean;
}

/** Gathers what calls after the load do to state that is not their own. */
export class AccessRecorder {
  /** The function that is looked at. */
  private entry: Pick<Entry, 'name' | 'at'> = { name: '' };
  /** What is called now is called for each request. */
  isServing = false;
  /** Bindings, as {@link bindingKey}, that it looks at; {@link ANY_BINDING}: others too. */
  looked = new Set<string>();
  /** What the functions that are looked at return, and what that holds. */
  readonly givenAway = new Set<HeapObject>();
  /** Functions that were handed to code that is not known. */
  readonly handedOut: HeapObject[] = [];
  entered: EnteredCalls;
  private readonly module: ModuleId;
  private readonly instance: ModuleInstance;
  private readonly links: Links;
  private readonly paths = new Map<ModuleId, CellPaths | null>();
  private readonly writes = new Map<string, Recorded>();
  private readonly reads = new Map<string, Set<string>>();
  private readonly guards: Guards;
  private readonly scratch: ScratchState;
  /** The call of a built-in, and what it changes, that was told last. */
  private told: { readonly operation: Operation; readonly object: HeapObject } | null = null;
  readonly uses: PackageUses;
  readonly leftovers: Leftovers;

  /** `instance`: of the module whose functions are looked at. */
  constructor(instance: ModuleInstance, links: Links, packages: PackageKnowledge) {
    const { module } = instance;
    this.module = module;
    this.instance = instance;
    this.leftovers = new Leftovers(module, reachedFrom(instance));
    this.links = links;
    this.entered = new EnteredCalls(module);
    this.guards = new Guards(links);
    this.scratch = new ScratchState(links);
    this.uses = new PackageUses(links, packages);
  }

  /** Another function is called from outside. */
  begin(entry: Pick<Entry, 'name' | 'at'>): void {
    this.entry = entry;
    this.looked = new Set();
    this.leftovers.begin();
    this.entered.begin((receiver) => this.leftovers.isTracked(receiver));
  }

  /** Begins again, from a state in which more is kept. */
  restart(): void {
    this.entered = new EnteredCalls(this.module);
    this.paths.clear();
  }

  /** A variable that the call did not make is assigned. */
  variable(frame: Frame, environment: Environment, { slot, site }: Variable, value: Value): void {
    // Where a generator stands is told of the generator.
    if (environment.facts.generator || replacesItself(frame, environment, slot)) return;
    this.keep(value);
    this.leftovers.leak(value);
    const name = environment.facts.slots[slot] ?? 'a variable';
    const cell = this.cell(environment.owner, environment, [name]);
    const isSettled = value.unknown === null && value.types === 0 && value.objects.every((object) => this.isModule(object));
    this.note(frame, { cell, effect: null, thing: 'binding', isOwnMaking: false, isSettled, isScratch: () => this.scratch.hasVariable(environment.owner, environment.facts, slot), isEmptying: isEmpty(value), what: `assigns \`${name}\``, stores: storedKind(value), manner: this.guards.updateAt(frame, site) ?? mannerOf(frame.run.operation, false) }, site, originOf(value), { itself: [name], container: [] }, null, environment.facts);
  }

  /** An object that the call did not make is changed. */
  member(frame: Frame, object: HeapObject, { key, value, way }: Written, text: string, site: Site): void {
    const { operation } = frame.run;
    this.leftovers.leak(value);
    if (operation?.given === undefined && way !== 'delete') this.leftovers.wrote(frame, object, key ?? null);
    // A method is meant for instances, not for the prototype that it is found on.
    if (isPrototype(object) && isReceiver(frame, object)) return;
    if (isMeantForOthers(operation, object)) return;
    // What a built-in changes is told once, however many of its members that are.
    if (operation?.given !== undefined && this.told?.operation === operation && this.told.object === object) return;
    this.told = operation === null ? null : { operation, object };
    const member = key === undefined ? [] : [key === null ? '*' : memberName(key)];
    const found = this.cell(object.owner, object, member, object.name);
    if (found.path.length === member.length) return;
    const cell = operation?.path.startsWith('Atomics.') === true ? { ...found, level: 'thread' as const } : found;
    const texts: WrittenTexts = operation?.given === undefined ? { itself: [text], container: [text.replace(/\[[^[]*\]$|\.\w+$/u, '')] } : { itself: [], container: [operation.name.replace(/\.[^.]*$/u, ''), text] };
    const given = operation?.given === undefined ? [] : [...operation.given.list, operation.given.rest ?? undefined];
    for (const each of [value, ...given]) this.keep(each);
    // What lies in a weak map under an object of the request goes with it.
    const isKeyed = object.kind === 'weak' && originOf(given[0]) === 'request';
    const manner = way === 'delete' ? 'remove' : ((operation === null ? this.guards.updateAt(frame, site) : null) ?? mannerOf(operation, key === null));
    // A listener that a request made holds what belongs to it.
    const isOfRequest = manner === 'listen' && this.isServing && !/once/iu.test(operation?.name ?? '') && given.some((each) => each?.objects.some(({ owner, callable }) => owner === CALL && callable?.kind === 'closure'));
    const origin = isOfRequest ? 'request' : isKeyed ? 'own' : [value, ...given].map((each) => originOf(each)).reduce(outer);
    const what = operation?.given === undefined ? `writes \`${text}\`` : `calls \`${operation.name}\``;
    this.note(frame, { cell, effect: null, thing: thingOf(object), isOwnMaking: isReceiver(frame, object) || this.isMadeBy(frame.module, object), what, isScratch: () => cell.owner !== null && this.scratch.hasWithin(cell.owner, cell.path), isEmptying: operation === null && key !== null && object.kind !== 'array' && isEmpty(value), stores: operation?.given === undefined && way !== 'delete' ? storedKind(value) : 'other', manner }, site, origin, texts, object);
  }

  /** Something iterates over an iterator that the call did not make. */
  consumed(frame: Frame, iterator: HeapObject, site: Site): void {
    const cell = this.cell(iterator.owner, iterator, [], iterator.name);
    const text = cell.path.join('.') || 'an iterator';
    this.note(frame, { cell, effect: null, thing: 'other', isOwnMaking: false, what: frame.run.operation?.given === undefined ? `iterates over \`${text}\`` : `calls \`${frame.run.operation.name}\``, manner: 'consume' }, site, 'own', { itself: [text], container: [] });
  }

  /** A call, or an assignment, of what a package keeps for everybody or made for a module; `given`: what is stored. */
  used(frame: Frame, expression: Expression, isCall: boolean, given: readonly (Value | null)[], site: Site): void {
    if (isCall) this.passed(frame, expression, given, site);
    const use = this.uses.at(frame, expression, isCall);
    if (use === null) return;
    const text = describe(frame, expression);
    const origin = given.map((value) => originOf(value ?? undefined)).reduce(outer, 'own');
    if (use.thing === 'host') {
      const isEnvironment = use.path.join('.').startsWith('process.env');
      this.note(frame, { cell: { level: isEnvironment ? 'process' : 'realm', owner: null, path: use.path }, effect: isEnvironment ? 'env-write' : 'global-write', thing: 'other', isOwnMaking: false, what: `writes \`${use.path.slice(0, 2).join('.')}\` (\`${text}()\`)`, manner: 'assign' }, site, origin, { itself: [text], container: [] });
      return;
    }
    this.note(frame, { cell: { level: 'module', owner: use.owner, path: use.path }, effect: null, thing: use.thing, isOwnMaking: false, what: isCall ? `calls \`${text}()\`` : `writes \`${text}\``, manner: isCall ? 'call' : 'assign' }, site, origin, { itself: [text], container: [] });
  }

  /** Something shared is given to a function of a package that changes it. */
  private passed(frame: Frame, callee: Expression, given: readonly (Value | null)[], site: Site): void {
    const at = this.uses.changedArgument(frame, callee);
    if (at === null) return;
    const text = describe(frame, callee);
    const origin = given.map((each) => originOf(each ?? undefined)).reduce(outer, 'own');
    for (const object of given[at]?.objects ?? []) {
      if (object.owner === CALL || object.owner === HOST || object.owner === BORROWED || object.frozen) continue;
      const cell = this.cell(object.owner, object, [], object.name);
      const name = cell.path.join('.');
      this.note(frame, { cell, effect: null, thing: thingOf(object), isOwnMaking: false, what: `gives \`${name}\` to \`${text}()\`, which changes it`, manner: 'assign' }, site, origin, { itself: [name], container: [] }, object);
    }
  }

  /** What belongs to the host is changed, or something of it is called that has an effect. */
  host(frame: Frame, effect: EffectKind, level: StateLevel, target: string, what: string, site: Site): void {
    if (frame.run.operation?.path === 'node:events.once') return;
    const cell: StateCell = { level, owner: null, path: target.replace(/\(\)$/u, '').split('.') };
    this.note(frame, { cell, effect, thing: 'other', isOwnMaking: false, what, manner: mannerOf(frame.run.operation, false) }, site, 'own', { itself: [target], container: [] });
  }

  /** A binding of a module's top level is read. */
  read(environment: Environment, slot: number): void {
    const key = environment.facts.style === 'module' ? bindingKey(environment.owner, environment.facts.slots[slot] ?? '') : ANY_BINDING;
    this.looked.add(key);
    if (key === ANY_BINDING) return;
    const entries = this.reads.get(key);
    if (entries === undefined) this.reads.set(key, new Set([this.entry.name]));
    else entries.add(this.entry.name);
  }

  /** What a call gives that would find nothing new; null: it is to be entered. */
  knownResult(frame: Frame, closure: Closure, receiver: Value, given: Arguments, name: string): Value | null {
    const skipped = this.entered.skipped(closure, receiver, given);
    if (skipped === null) return null;
    this.leftovers.skipped(frame, closure.facts.functions[closure.index] as FunctionFacts);
    this.handOut(given);
    return skipped.value ?? unknownValue({ kind: 'unknown-call', what: `the result of \`${name}()\``, reportedIn: CALL });
  }

  /** Functions that a call made and that are stored: other calls may call them. */
  private keep(value: Value | undefined): void {
    for (const object of value?.objects ?? []) if (object.owner === CALL && object.callable?.kind === 'closure') this.handedOut.push(object);
  }

  handOut({ list, rest }: Arguments): void {
    for (const value of rest === null ? list : [...list, rest]) {
      this.leftovers.leak(value);
      for (const object of value.objects) {
        if (object.callable !== null) this.handedOut.push(object);
        else if (object.owner === CALL) for (const property of object.properties.values()) this.handedOut.push(...property.value.objects.filter(({ callable }) => callable !== null));
      }
    }
  }

  pathsOf(module: ModuleId): CellPaths | null {
    let paths = this.paths.get(module);
    if (paths === undefined) {
      const instance = this.links.instance(module);
      this.paths.set(module, (paths = instance === null ? null : new CellPaths(instance)));
    }
    return paths;
  }

  /** `entered`: functions of the module that were looked at. */
  found(placeOf: PlaceOf, entered: ReadonlySet<FunctionIndex>): Pick<StateAccesses, 'writes' | 'reads'> {
    const restored = this.restored();
    const users = new RootUsers(this.instance, entered);
    const isScratch = (object: HeapObject | null, { path }: StateCell): boolean => object !== null && this.leftovers.has(object, path.at(-1) ?? '') && !this.givenAway.has(object) && users.areKnown(path[0] ?? '');
    const writes = [...this.writes.values()].map(({ write, entries, code, isInstalled: _, guard, object, ...rest }): StateWrite => ({
      ...write, ...rest, isGivenAway: object !== null && this.givenAway.has(object), guard: restored.has(code) ? 'restored' : guard === 'none' && isScratch(object, write.cell) ? 'scratch' : guard,
      entries: [...entries.values()].sort((left, right) => left.trace.length - right.trace.length).map((entered) => located(entered, placeOf)),
    }));
    const reads = [...this.reads].map(([key, entries]): StateRead => {
      const [owner = '', binding = ''] = key.split('\n');
      return { owner, binding, entries: [...entries] };
    });
    return { writes, reads };
  }

  /**
   * Code that writes the same thing of the host twice, `Error.stackTraceLimit = 0; …; Error.stackTraceLimit = limit`, and code
   * of a package that does so with what it was given.
   */
  private restored(): ReadonlySet<string> {
    const counts = new Map<string, number>();
    for (const { write: { cell, manner }, code, isInstalled } of this.writes.values()) {
      const isRestorable = (cell.level === 'realm' || isInstalled) && (manner === 'assign' || (isInstalled && manner === 'remove'));
      if (isRestorable) counts.set(code, (counts.get(code) ?? 0) + 1);
    }
    return new Set([...counts].filter(([, count]) => count > 1).map(([code]) => code));
  }

  /**
   * Whether the object is an instance of a class in the package of `module`, or part of what a function of that package,
   * or of one that it works for, made.
   */
  private isMadeBy(module: ModuleId, object: HeapObject): boolean {
    const name = installedPackageOf(module);
    if (object.prototype.objects.some(({ owner }) => owner !== HOST && installedPackageOf(owner) === name)) return true;
    const maker = object.owner === HOST ? null : (this.pathsOf(object.owner)?.placeOf(object)?.maker ?? null);
    return name !== null && maker !== null && installedPackageOf(maker) !== null;
  }

  /** What a module gives to who loads it is the same each time. */
  private isModule(object: HeapObject): boolean {
    if (object.kind === 'namespace' || (object.kind === 'builtin' && /^node:\w+(?:\.\w+)?$/u.test(object.path))) return true;
    return object.owner !== HOST && object.owner !== CALL && this.links.instance(object.owner)?.commonjs?.properties.get('exports')?.value.objects.includes(object) === true;
  }

  private cell(owner: ModuleId, holder: HeapObject | Environment, member: readonly string[], name = ''): StateCell {
    const place = owner === HOST ? null : (this.pathsOf(owner)?.placeOf(holder) ?? null);
    const isClass = 'callable' in holder && holder.callable?.kind === 'class';
    return { level: isClass ? 'class' : (place?.level ?? 'module'), owner, path: [...(place?.path ?? (name === '' ? [] : [name])), ...member] };
  }

  private note(frame: Frame, { isSettled, isScratch, isEmptying, stores = 'other', ...told }: Recorded['write'] & { readonly isSettled?: boolean; readonly isScratch?: () => boolean; readonly isEmptying?: boolean; readonly stores?: StoredKind }, site: Site, origin: ValueOrigin, texts: WrittenTexts, written: HeapObject | null = null, holder: FunctionFacts | null = null): void {
    const { cell, what } = told;
    const key = `${frame.module}|${site}|${cell.owner}|${cell.path.join('.')}`;
    const conditional = frame.run.undecided > 0;
    const guard = isSettled === true ? 'absence' : isScratch?.() === true ? 'scratch' : this.guards.around(frame, site, texts, cell.owner === null, holder);
    // `table = {}` takes out what is there, unless there is nothing yet.
    const write = isEmptying === true && guard === 'none' ? { ...told, manner: 'remove' as const } : told;
    let known = this.writes.get(key);
    if (known === undefined) {
      if (this.writes.size >= MOST_WRITES) return;
      known = { write, stores, origin, guard, overlap: overlapAt(frame, site, [...texts.itself, ...texts.container]), object: written, inGetter: frame.facts.style === 'getter', conditional, entries: new Map(), isInstalled: installedPackageOf(frame.module) !== null, code: `${frame.module}|${frame.index}|${cell.owner}|${cell.path.join('.')}` };
      this.writes.set(key, known);
    }
    known.origin = outer(known.origin, origin);
    if (guard === 'none') known.guard = guard;
    if (known.stores !== stores) known.stores = 'other';
    known.conditional &&= conditional;
    const found = occurrence(frame, 'write', what, site);
    const { name, at } = this.entry;
    const entered = known.entries.get(name);
    // The place of the call is one of the module where the module hands the function over.
    const begin = at === undefined ? 1 : 0;
    if (entered === undefined ? known.entries.size >= MOST_ENTRIES : entered.trace.length <= found.length - begin) return;
    known.entries.set(name, { name: at === undefined ? name : 'a framework', trace: found.trace().slice(begin) });
  }
}

/** Some binding that is not at the top of a module. */
export const ANY_BINDING = '*';

export function bindingKey(owner: ModuleId, name: string): string {
  return `${owner}\n${name}`;
}

function located({ name, trace }: Entered, placeOf: PlaceOf): StateEntry {
  return { name, trace: trace.map((step) => frameOf(step, placeOf)) };
}

import { NO_READS, WHOLE_EXPORTS, type EagerRead, type ExportPrefix, type ImportStep, type LoadReads, type ModuleId } from '../../effects/index.ts';
import { declaredBinding, hasConstantMembers, initialisedNames, type ModuleFacts, type Site } from '../../facts/index.ts';
import { NOTHING, UNDEFINED, UNDEFINED_VALUE, type Environment, type HeapObject, type Value } from '../../values/index.ts';
import type { PlaceOf, Step } from '../findings.ts';
import type { ModuleInstance } from './links.ts';
import { occurrence, type Frame } from '../run.ts';

/** What is read, before it is known where. */
type Found = Omit<EagerRead, 'initialiser' | 'conditional' | 'isLate' | 'trace'>;

const OWN = { steps: [], isExported: false } as const;

/** Is there before any statement runs. */
const FUNCTION = { kind: 'function', statement: null } as const;

type Traced = Omit<EagerRead, 'trace'> & { readonly trace: readonly Step[] };

/** What a look at it throws for, before it is made. */
const THROWS: readonly EagerRead['declaration'][] = ['class', 'constant', 'default'];

const CLASSES: readonly EagerRead['declaration'][] = ['class'];

/** Bindings of one module that one statement reads; more say nothing new. */
const READS_PER_STATEMENT = 12;

/** Gathers what a module's load reads that its order decides: each binding once a statement, on the shortest way. */
export class LoadReadRecorder {
  /** Index of the statement of the top level that runs. */
  statement = 0;
  /** Static members that a class which is being defined has not got yet. */
  readonly pendingStatics = new Map<HeapObject, readonly string[]>();
  /** The only declarations of which reads matter; null for all. */
  private wanted: readonly EagerRead['declaration'][] | null = null;
  private isInlining = false;
  private readonly early = new Map<string, Traced>();
  private readonly eager = new Map<string, Traced>();
  /** What a module that requires itself reads of its own exports, with whether a later line makes it. */
  private readonly ofItself = new Map<string, Traced>();
  private readonly isMadeLater = new Map<string, () => boolean>();
  private requiresItself = false;
  private readonly counts = new Map<string, number>();
  private readonly prefixes = new Map<number, { readonly names: readonly string[]; /** `exports.a = void 0`: there will be one. */ readonly announced: readonly string[]; readonly statement: number; readonly exported: HeapObject; readonly present: () => HeapObject | undefined }>();
  /** Modules of the same import cycle; null outside of any. */
  private readonly members: ((module: ModuleId) => ModuleInstance | null) | null;

  constructor(members: ((module: ModuleId) => ModuleInstance | null) | null) {
    this.members = members;
  }

  /** Properties are listed: their values do not matter, but whether there are any does. */
  listing(action: () => void): void {
    this.among(THROWS, action);
  }

  /** Types are emitted as values: only classes are. */
  types(action: () => void): void {
    this.among(CLASSES, action);
  }

  /** Enums are read whose members the compiler knows. */
  inlining(action: () => void): void {
    this.isInlining = true;
    action();
    this.isInlining = false;
  }

  private among(wanted: readonly EagerRead['declaration'][], action: () => void): void {
    const outer = this.wanted;
    this.wanted = wanted;
    action();
    this.wanted = outer;
  }

  /** A binding of another module's top level is read. */
  foreign(frame: Frame, environment: Environment, slot: number, value: Value, steps: readonly ImportStep[], site: Site): void {
    if (this.members === null || environment.facts.style !== 'module' || !(matters(frame) || isLate(frame))) return;
    const facts = frame.run.links.facts(environment.owner);
    if (facts === null) return;
    const declared = declaredBinding(facts, slot) ?? (isHoisted(facts, slot) && isLookedUp(frame, steps) ? FUNCTION : null);
    if (declared === null || (declared.kind === 'variable' && isUndefined(value))) return;
    if (this.isInlining && declared.kind === 'enum' && hasConstantMembers(facts, slot)) return;
    const isExported = Object.values(facts.exports).some((found) => found.kind === 'local' && found.slot === slot);
    this.note(this.eager, frame, { module: environment.owner, binding: environment.facts.slots[slot] ?? '', declaration: declared.kind, madeBy: declared.statement, steps, isExported }, site);
  }

  /** A binding of the module itself is read by way of what another one imports. */
  ownLookedUp(frame: Frame, environment: Environment, slot: number, steps: readonly ImportStep[], site: Site): void {
    if (isLookedUp(frame, steps)) this.foreign(frame, environment, slot, NOTHING, steps, site);
  }

  /** A binding of the module's own is read that may not have been made yet. `isCertain`: has not. */
  own(frame: Frame, environment: Environment, slot: number, site: Site, isCertain: boolean): void {
    if (!matters(frame)) return;
    const declared = environment.facts.style === 'module' ? declaredBinding(frame.run.links.facts(environment.owner) ?? frame.moduleFacts, slot) : null;
    if (declared === null || declared.statement === null) {
      // In a block, in a function that the load calls, or the class's own name in its heritage and keys.
      if (isCertain) this.note(this.early, frame, { ...OWN, module: environment.owner, binding: environment.facts.slots[slot] ?? '', declaration: 'constant', madeBy: null }, site);
      return;
    }
    // `var app = app || {}` asks for what an earlier script may have left.
    const isIdiom = declared.statement === this.statement && frame.facts.style === 'module' && !environment.facts.lexical.includes(slot);
    const isTooEarly = declared.statement >= this.statement && !isIdiom;
    if (isTooEarly) this.note(this.early, frame, { ...OWN, module: environment.owner, binding: environment.facts.slots[slot] ?? '', declaration: declared.kind, madeBy: declared.statement }, site);
  }

  /** A property is read: of a class whose static members are being made, or of what a CommonJS module of the cycle exports. */
  member(frame: Frame, object: HeapObject, key: string, isPresent: boolean, site: Site): void {
    if (this.pendingStatics.size > 0 && !isPresent) this.missingStatic(frame, object, key, site);
    if (object.owner === frame.run.module) this.ownExport(frame, object, key, site);
    else if (this.members !== null) this.exported(frame, object, key, site);
  }

  private missingStatic(frame: Frame, object: HeapObject, key: string, site: Site): void {
    if (!matters(frame) || this.pendingStatics.get(object)?.includes(key) !== true) return;
    this.note(this.early, frame, { ...OWN, module: object.owner, binding: object.name === '' ? key : `${object.name}.${key}`, declaration: 'static', madeBy: null }, site);
  }

  private exported(frame: Frame, object: HeapObject, key: string, site: Site): void {
    if (!matters(frame)) return;
    const exports = this.members?.(object.owner)?.commonjs?.properties.get('exports')?.value.objects;
    if (exports?.includes(object) === true) this.note(this.eager, frame, { ...OWN, module: object.owner, binding: key, declaration: 'exports', madeBy: null }, site);
  }

  private ownExport(frame: Frame, object: HeapObject, key: string, site: Site): void {
    if (!this.requiresItself || !matters(frame) || ownExports(frame) !== object || !lacks(object, key)) return;
    this.noteOfItself(frame, key, () => !lacks(object, key), site);
  }

  private noteOfItself(frame: Frame, binding: string, isMadeLater: () => boolean, site: Site): void {
    const key = this.note(this.ofItself, frame, { ...OWN, module: frame.run.module, binding, declaration: 'exports', madeBy: null }, site);
    if (key !== null) this.isMadeLater.set(key, isMadeLater);
  }

  /** A module requires another one, or itself. `isUsed`: and does something with what that exports. */
  require(frame: Frame, request: number, target: ModuleId, isUsed: boolean, site: Site): void {
    if (!matters(frame)) return;
    if (target === frame.run.module) this.requireItself(frame, isUsed, site);
    if (this.members === null) return;
    if (isUsed && target !== frame.run.module && this.members(target)?.commonjs) this.note(this.eager, frame, { ...OWN, module: target, binding: WHOLE_EXPORTS, declaration: 'exports', madeBy: null }, site);
    if (frame.module === frame.run.module) this.notePrefix(frame, request);
  }

  private requireItself(frame: Frame, isUsed: boolean, site: Site): void {
    this.requiresItself = true;
    const exported = ownExports(frame);
    if (isUsed && exported !== undefined) this.noteOfItself(frame, WHOLE_EXPORTS, () => ownExports(frame) !== exported, site);
  }

  private notePrefix(frame: Frame, request: number): void {
    const own = this.members?.(frame.module)?.commonjs?.properties;
    const present = (): HeapObject | undefined => own?.get('exports')?.value.objects[0];
    const exported = present();
    if (exported === undefined || this.prefixes.has(request)) return;
    const found = [...exported.properties].filter(([name, { absent }]) => !absent && !name.startsWith('@@'));
    const names = found.map(([name]) => name).sort();
    const announced = found.filter(([, { value }]) => isUndefined(value)).map(([name]) => name);
    this.prefixes.set(request, { names, announced, statement: this.statement, exported, present });
  }

  reads(placeOf: PlaceOf): LoadReads {
    for (const [key, read] of this.ofItself) if (this.isMadeLater.get(key)?.() === true) this.early.set(key, read);
    if (this.early.size === 0 && this.eager.size === 0 && this.prefixes.size === 0) return NO_READS;
    const located = (reads: Map<string, Traced>): EagerRead[] => [...reads.values()].sort(byPlace).map((read) => ({ ...read, trace: read.trace.map((step) => ({ module: step.module, function: step.function, place: placeOf(step), text: step.text, ...(step.callee === undefined ? {} : { callee: step.callee }) })) }));
    const prefixes = [...this.prefixes].map(([request, { names, announced, statement, exported, present }]): ExportPrefix => {
      const isMadeLater = (name: string): boolean => announced.includes(name) && !isUndefined(exported.properties.get(name)?.value ?? UNDEFINED_VALUE);
      return { request, statement, exported: names.filter((name) => !isMadeLater(name)), isReplaced: present() !== exported };
    });
    return { early: located(this.early), eager: located(this.eager), prefixes: prefixes.sort((left, right) => left.request - right.request) };
  }

  /** Its key where it was taken. */
  private note(reads: Map<string, Traced>, frame: Frame, read: Found, site: Site): string | null {
    const { module, binding, declaration } = read;
    if (this.wanted?.includes(declaration) === false) return null;
    const late = isLate(frame);
    const key = `${late ? site : this.statement}|${module}|${binding}|${isLookedUp(frame, read.steps) ? read.steps[0]?.module : ''}`;
    const known = reads.get(key);
    const conditional = frame.run.undecided > 0 && known?.conditional !== false;
    const name = binding === '*default*' ? 'default' : binding;
    const found = occurrence(frame, 'read', `reads \`${name}\``, site);
    if (known !== undefined && known.conditional === conditional && known.trace.length <= found.length) return null;
    if (known === undefined && this.isFull(`${this.statement}|${module}|${declaration === 'function'}`)) return null;
    const facts = frame.run.links.facts(frame.run.module);
    const statement = facts?.functions[0]?.body[this.statement];
    const initialiser = late || facts === null || statement === undefined ? '' : initialisedNames(facts, statement).join(', ');
    reads.set(key, { ...read, initialiser, conditional, isLate: late, trace: found.trace() });
    return key;
  }

  private isFull(key: string): boolean {
    const count = (this.counts.get(key) ?? 0) + 1;
    this.counts.set(key, count);
    return count > READS_PER_STATEMENT;
  }
}

/** What `module.exports` of the judged module is by now. */
function ownExports({ run }: Frame): HeapObject | undefined {
  return run.links.instance(run.module)?.commonjs?.properties.get('exports')?.value.objects[0];
}

function lacks({ properties }: HeapObject, key: string): boolean {
  const property = properties.get(key);
  return property === undefined || isUndefined(property.value);
}

function isHoisted({ functions: [body] }: ModuleFacts, slot: number): boolean {
  return body?.hoisted.some((hoisted) => hoisted.slot === slot) === true;
}

/** Through more than what the module itself imports: what TypeScript emits as CommonJS may have to wait for that. */
function isLookedUp(frame: Frame, steps: readonly ImportStep[]): boolean {
  const [first] = steps;
  return first !== undefined && (steps.length > 1 || first.module !== frame.run.module) && frame.run.links.emitsCommonJs(first.module);
}

/** What runs later, or where an exception is caught, fails nobody's load. */
function matters({ run }: Frame): boolean {
  return run.phase === 'load' && run.handled === 0;
}

/** What the load sets in motion, which others may overtake. */
function isLate({ run }: Frame): boolean {
  return run.phase === 'load-async' && run.handled === 0;
}

function isUndefined(value: Value): boolean {
  return value.types === UNDEFINED && value.objects.length === 0 && value.unknown === null;
}

function byPlace(left: Traced, right: Traced): number {
  return (left.trace[0]?.site ?? 0) - (right.trace[0]?.site ?? 0) || (left.module < right.module ? -1 : left.module > right.module ? 1 : 0) || (left.binding < right.binding ? -1 : 1);
}

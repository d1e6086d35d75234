import type { EffectKind, ModuleId, StateCell, StateEntry, StateLevel, StateWrite, ValueOrigin, WriteGuard, WriteOverlap, WrittenThing } from '../../effects/index.ts';
import type { Site, Variable } from '../../facts/index.ts';
import { HOST, type Environment, type HeapObject, type Value } from '../../values/index.ts';
import type { Arguments } from '../calls/call.ts';
import type { PlaceOf, Step } from '../findings.ts';
import type { Links } from '../modules/links.ts';
import type { Written } from '../objects/property-write.ts';
import { occurrence, type Frame } from '../run.ts';
import { CellPaths, memberName } from './cell-paths.ts';
import { Guards } from './guards.ts';
import { overlapAt } from './overlap.ts';
import { originOf, outer } from './value-origin.ts';
import { mannerOf } from './write-manner.ts';

/** Writes of one module that are told apart, and functions that are named for one write. */
const MOST_WRITES = 1_000;
const MOST_ENTRIES = 4;

interface Entered {
  readonly name: string;
  readonly trace: readonly Step[];
}

interface Recorded {
  readonly write: Pick<StateWrite, 'cell' | 'manner' | 'effect' | 'thing' | 'what'>;
  origin: ValueOrigin;
  guard: WriteGuard;
  readonly overlap: WriteOverlap;
  readonly inGetter: boolean;
  conditional: boolean;
  readonly entries: Map<string, Entered>;
}

/** Gathers what calls after the load do to state that is not their own. */
export class AccessRecorder {
  /** The function that is looked at, as a caller would write it. */
  entry = '';
  /** Functions that were handed to code that is not known. */
  readonly handedOut: HeapObject[] = [];
  private readonly links: Links;
  private readonly paths = new Map<ModuleId, CellPaths | null>();
  private readonly writes = new Map<string, Recorded>();
  private readonly guards: Guards;

  constructor(links: Links) {
    this.links = links;
    this.guards = new Guards(links);
  }

  /** A variable that the call did not make is assigned. */
  variable(frame: Frame, environment: Environment, { slot, site }: Variable, value: Value): void {
    const name = environment.facts.slots[slot] ?? 'a variable';
    const cell = this.cell(environment.owner, environment, [name]);
    this.note(frame, { cell, effect: null, thing: 'binding', what: `assigns \`${name}\``, manner: mannerOf(frame.run.operation, false) }, site, originOf(value), [name]);
  }

  /** An object that the call did not make is changed. */
  member(frame: Frame, object: HeapObject, { key, value }: Written, text: string, site: Site): void {
    const { operation } = frame.run;
    const member = key === undefined ? [] : [key === null ? '*' : memberName(key)];
    const cell = this.cell(object.owner, object, member, object.name);
    const texts = operation?.given === undefined ? [text, text.replace(/\[[^[]*\]$/u, '')] : [operation.name.replace(/\.[^.]*$/u, ''), text];
    const given = operation?.given === undefined ? [] : [...operation.given.list, operation.given.rest ?? undefined];
    const origin = [value, ...given].map((each) => originOf(each)).reduce(outer);
    const what = operation?.given === undefined ? `writes \`${text}\`` : `calls \`${operation.name}\``;
    this.note(frame, { cell, effect: null, thing: thingOf(object), what, manner: mannerOf(operation, key === null) }, site, origin, texts);
  }

  /** Something iterates over an iterator that the call did not make. */
  consumed(frame: Frame, iterator: HeapObject, site: Site): void {
    const cell = this.cell(iterator.owner, iterator, [], iterator.name);
    const text = cell.path.join('.') || 'an iterator';
    this.note(frame, { cell, effect: null, thing: 'other', what: `iterates over \`${text}\``, manner: 'consume' }, site, 'own', [text]);
  }

  /** What belongs to the host is changed, or something of it is called that has an effect. */
  host(frame: Frame, effect: EffectKind, level: StateLevel, target: string, what: string, site: Site): void {
    const cell: StateCell = { level, owner: null, path: target.replace(/\(\)$/u, '').split('.') };
    this.note(frame, { cell, effect, thing: 'other', what, manner: mannerOf(frame.run.operation, false) }, site, 'own', [target]);
  }

  handOut({ list, rest }: Arguments): void {
    for (const value of rest === null ? list : [...list, rest]) for (const object of value.objects) if (object.callable !== null) this.handedOut.push(object);
  }

  pathsOf(module: ModuleId): CellPaths | null {
    let paths = this.paths.get(module);
    if (paths === undefined) {
      const instance = this.links.instance(module);
      this.paths.set(module, (paths = instance === null ? null : new CellPaths(instance)));
    }
    return paths;
  }

  writesFound(placeOf: PlaceOf): StateWrite[] {
    return [...this.writes.values()].map(({ write, entries, ...rest }): StateWrite => ({
      ...write, ...rest,
      entries: [...entries.values()].sort((left, right) => left.trace.length - right.trace.length).map((entered) => located(entered, placeOf)),
    }));
  }

  private cell(owner: ModuleId, holder: HeapObject | Environment, member: readonly string[], name = ''): StateCell {
    const place = owner === HOST ? null : (this.pathsOf(owner)?.placeOf(holder) ?? null);
    const isClass = 'callable' in holder && holder.callable?.kind === 'class';
    return { level: isClass ? 'class' : (place?.level ?? 'module'), owner, path: [...(place?.path ?? (name === '' ? [] : [name])), ...member] };
  }

  private note(frame: Frame, write: Recorded['write'], site: Site, origin: ValueOrigin, texts: readonly string[]): void {
    const { cell, what } = write;
    const key = `${frame.module}|${site}|${cell.owner}|${cell.path.join('.')}`;
    const conditional = frame.run.undecided > 0;
    const guard = this.guards.around(frame, texts);
    let known = this.writes.get(key);
    if (known === undefined) {
      if (this.writes.size >= MOST_WRITES) return;
      known = { write, origin, guard, overlap: overlapAt(frame, site), inGetter: frame.facts.style === 'getter', conditional, entries: new Map() };
      this.writes.set(key, known);
    }
    known.origin = outer(known.origin, origin);
    if (guard === 'none') known.guard = guard;
    known.conditional &&= conditional;
    const found = occurrence(frame, 'write', what, site);
    const entered = known.entries.get(this.entry);
    if (entered === undefined ? known.entries.size >= MOST_ENTRIES : entered.trace.length <= found.length - 1) return;
    known.entries.set(this.entry, { name: this.entry, trace: found.trace().slice(1) });
  }
}

const THINGS: readonly string[] = ['object', 'array', 'map', 'set', 'weak', 'regexp', 'function'];

function thingOf({ kind, callable }: HeapObject): WrittenThing {
  if (callable?.kind === 'class') return 'class';
  return THINGS.includes(kind) ? (kind as WrittenThing) : 'other';
}

function located({ name, trace }: Entered, placeOf: PlaceOf): StateEntry {
  return { name, trace: trace.map((step) => ({ module: step.module, function: step.function, place: placeOf(step), text: step.text, ...(step.callee === undefined ? {} : { callee: step.callee }) })) };
}

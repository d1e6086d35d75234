import type { EffectKind } from '../../effects/index.ts';
import type { Site } from '../../facts/index.ts';
import { BORROWED, HOST, isConstant, isPrimitive, NOTHING, type HeapObject, type Property, type Value } from '../../values/index.ts';
import { noteExtension } from '../modules/extensions.ts';
import { noteEffect } from '../note-effect.ts';
import type { Occurrence } from '../findings.ts';
import { occurrence, type Frame, type Run } from '../run.ts';
import type { PropertyKey } from './property.ts';

/** What a running function has overwritten and may yet put back. */
export type ScratchWrite = ForeignWrite | BuiltinWrite;

/** A property of another module's object, written by code of that module. */
interface ForeignWrite {
  readonly object: HeapObject;
  readonly key: string;
  readonly before: Property;
  readonly note: () => void;
}

/** A member of a built-in, such as `Error.prepareStackTrace`. */
interface BuiltinWrite {
  readonly object: null;
  /** Path and key. */
  readonly key: string;
  /** Decisions around the write: what puts it back must not depend on more. */
  readonly undecided: number;
  isRestored: boolean;
  readonly note: () => void;
}

/**
 * `shared.value = mine; use(shared); shared.value = undefined`: a module that uses an object of its own as scratch space
 * gives it back as it was, and nobody who is not called in between can tell. The write is done, and what it was is
 * settled when the function ends.
 */
export function writesScratch(frame: Frame, object: HeapObject, key: PropertyKey, value: Value, text: string, site: Site): boolean {
  const { run, module } = frame;
  if (object.owner !== module || module === run.module || object.owner === HOST || object.owner === BORROWED || run.accesses !== null) return false;
  if (typeof key !== 'string' || (object.kind !== 'object' && object.kind !== 'function') || object.frozen || object.summary || run.changed.has(object)) return false;
  const before = object.properties.get(key);
  if (before === undefined || before.absent || before.getter !== null || before.setter !== null || before.value === NOTHING || !before.writable) return false;
  if (!run.scratch.some((write) => write.object === object && write.key === key)) {
    const { phase, undecided, givenUp, claimed } = run;
    const what = `writes \`${text}\`, which belongs to ${run.links.displayName(object.owner)}`;
    const found = occurrence(frame, 'import-write', what, site);
    const trace = found.trace();
    const note = (): void => {
      run.touches?.writeObject(frame, object, { key, way: 'assign', value }, text, site);
      noteEffect(run, { ...found, trace: () => trace }, { kind: 'import-write', level: 'module', target: text, bookkeeping: true }, { phase, undecided, givenUp, claimed });
    };
    run.scratch.push({ object, key, before, note });
  }
  run.visited.add(object.owner);
  run.state.setProperty(object, key, { ...before, value });
  return true;
}

/**
 * `const before = Error.prepareStackTrace; Error.prepareStackTrace = own; …; Error.prepareStackTrace = before`: within one
 * function, a built-in that gets back what it had is as it was. Where it does not, the effect is told when the function ends.
 */
export function writesBuiltinScratch(frame: Frame, place: string, isOriginal: boolean, kind: EffectKind, what: string, site: Site, note: (found: Occurrence) => void): boolean {
  const { run } = frame;
  if (frame.index === 0 || run.accesses !== null || run.touches === null) return false;
  const known = run.scratch.find((write): write is BuiltinWrite => write.object === null && write.key === place);
  if (known !== undefined) {
    if (!isOriginal) known.isRestored = false;
    else if (run.undecided <= known.undecided) known.isRestored = true;
    return true;
  }
  if (isOriginal) return true;
  const found = occurrence(frame, kind, what, site);
  const trace = found.trace();
  run.scratch.push({ object: null, key: place, undecided: run.undecided, isRestored: false, note: () => note({ ...found, trace: () => trace }) });
  return true;
}

/** Whatever was put in the place of a member of a built-in is taken back. */
export function isGivenBack({ scratch }: Run, place: string): boolean {
  return scratch.every((write) => write.object !== null || write.key !== place || write.isRestored);
}

/** At the end of a function: what it began to use as scratch space and did not give back is an effect. */
export function settleScratch({ run }: Frame, from: number): void {
  for (const write of run.scratch.splice(from)) {
    const { object, key, note } = write;
    if (object === null) {
      if (!write.isRestored) note();
      continue;
    }
    const { before } = write;
    const after = object.properties.get(key);
    const isRestored = after !== undefined && !after.absent && isSameValue(after.value, before.value);
    run.state.setProperty(object, key, before);
    if (isRestored) continue;
    noteExtension(run, object, { key, value: after?.value });
    note();
  }
}

/** Both are one and the same value, as far as can be told. */
function isSameValue(left: Value, right: Value): boolean {
  if (left.types !== right.types || left.unknown !== null || right.unknown !== null) return false;
  if (!isPrimitive(left)) return left.types === 0 && left.objects.length === 1 && left.objects[0] === right.objects[0] && right.objects.length === 1 && left.objects[0]?.summary === false;
  if (isConstant(left)) return isConstant(right) && Object.is(left.constant, right.constant);
  return isPrimitive(right) && left.constant === right.constant && left.types < 16 && (left.types & (left.types - 1)) === 0;
}

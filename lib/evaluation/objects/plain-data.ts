import { ANY_STRING_KEY, FALSE, HOLE, isConstant, isIndexKey, isPrivateKey, isSymbolKey, nameOfKey, NOTHING, NULL, NUMBER, STRING, TRUE, UNDEFINED, type HeapObject, type Value } from '../../values/index.ts';
import { isCallable } from '../calls/call.ts';
import type { Frame } from '../run.ts';

/** Data that is known to the last part, as the language itself has it. */
export type Plain = { readonly data: unknown };

/** Larger data is not put together. What stands in several places counts in each, as whoever looks through the data meets it there. */
const MOST_PARTS = 2_000;

/** A function among the data: which one it is does not matter. */
const SOME_FUNCTION = (): void => {};

/**
 * The value as a value of the analysis' own engine: exact primitives, and own arrays and objects of them without
 * accessors. Null where something is not known exactly, or `admits` refuses an object. Data may contain itself.
 */
export function plainOf(frame: Frame, value: Value, admits: (object: HeapObject) => boolean = () => true): Plain | null {
  return new Copy(frame, admits).of(value);
}

class Copy {
  private readonly frame: Frame;
  private readonly admits: (object: HeapObject) => boolean;
  private readonly made = new Map<HeapObject, { readonly data: unknown; parts: number }>();
  private parts = 0;

  constructor(frame: Frame, admits: (object: HeapObject) => boolean) {
    this.frame = frame;
    this.admits = admits;
  }

  of(value: Value): Plain | null {
    this.parts += 1;
    if (value.unknown !== null || this.parts > MOST_PARTS) return null;
    const [object] = value.objects;
    if (object === undefined) return primitiveOf(value);
    if (value.objects.length > 1 || value.types !== 0) return null;
    const known = this.made.get(object);
    if (known === undefined) return this.object(object);
    this.parts += known.parts;
    return this.parts > MOST_PARTS ? null : { data: known.data };
  }

  private object(object: HeapObject): Plain | null {
    if (object.owner !== this.frame.run.module || object.summary || object.open !== null || this.frame.run.changed.has(object)) return null;
    if (isCallable(object)) return { data: SOME_FUNCTION };
    if (object.other !== NOTHING || object.internal !== null || !this.admits(object)) return null;
    if (object.kind === 'array') return this.array(object);
    return object.kind === 'object' ? this.members(object) : null;
  }

  private array(object: HeapObject): Plain | null {
    if (object.count === null || object.count > MOST_PARTS) return null;
    const data: unknown[] = [];
    const made = { data, parts: 0 };
    const before = this.parts;
    this.made.set(object, made);
    for (const [key, { getter, setter, absent }] of object.properties) if (!isIndexKey(key) || getter !== null || setter !== null || absent) return null;
    for (let index = 0; index < object.count; index += 1) {
      const part = this.of(object.properties.get(String(index))?.value ?? HOLE);
      if (part === null) return null;
      data.push(part.data);
    }
    made.parts = this.parts - before;
    return { data };
  }

  private members(object: HeapObject): Plain | null {
    const data: Record<string, unknown> = {};
    const made = { data, parts: 0 };
    const before = this.parts;
    this.made.set(object, made);
    for (const [key, { value, getter, setter, absent, enumerable }] of object.properties) {
      if (key === ANY_STRING_KEY || getter !== null || setter !== null || absent) return null;
      if (isSymbolKey(key) || isPrivateKey(key) || !enumerable) continue;
      const part = this.of(value);
      if (part === null) return null;
      Object.defineProperty(data, nameOfKey(key), { value: part.data, enumerable: true, writable: true, configurable: true });
    }
    made.parts = this.parts - before;
    return { data };
  }
}

function primitiveOf(value: Value): Plain | null {
  if (isConstant(value)) return value.types === STRING || value.types === NUMBER ? { data: value.constant } : null;
  switch (value.types) {
    case UNDEFINED:
      return { data: undefined };
    case NULL:
      return { data: null };
    case TRUE:
      return { data: true };
    case FALSE:
      return { data: false };
    default:
      return null;
  }
}

import type { ModuleId } from '../../effects/index.ts';
import { BORROWED, CALL, createObject, forgetConstants, HOST, joinContents, type CellKey, type Cells, type Content, type Environment, type HeapObject, type Holder, type Path, type Property, type State, type Value } from '../../values/index.ts';

/** How deep what is kept is looked into, and how many places are. */
const DEPTH = 3;
const MOST_CELLS = 500;

/**
 * What calls of a module's functions may have left in its state when another one comes: containers, and objects of which
 * a variable or a member holds one. What a call made belongs to the module once the module keeps it.
 */
export class KeptState {
  private readonly cells: Cells = new Map();
  private count = 0;

  get isEmpty(): boolean {
    return this.count === 0;
  }

  /** `path`: what one call changed. */
  note({ cells }: Path): void {
    for (const [holder, contents] of cells) {
      if (holder.owner === CALL || holder.owner === HOST || holder.owner === BORROWED || isWeak(holder) || this.count > MOST_CELLS || ![...contents.values()].some(holdsMade)) continue;
      const adoption = new Adoption(holder);
      const kept = [...contents].map(([key, content]) => [key, adoption.content(key, content, DEPTH)] as const);
      if (adoption.isEmpty) continue;
      const known = this.cells.get(holder) ?? new Map<CellKey, Content>();
      for (const [key, content] of kept) known.set(key, known.has(key) ? joinContents(key, known.get(key), content) : content);
      this.cells.set(holder, known);
      this.count += kept.length;
    }
  }

  /** What holds it. */
  get holders(): Iterable<Holder> {
    return this.cells.keys();
  }

  slotsOf(environment: Environment): readonly number[] {
    return [...(this.cells.get(environment)?.keys() ?? [])].filter((key) => typeof key === 'number');
  }

  /** Puts it where the calls left it, beside what the load left there. */
  install(state: State): void {
    state.mayApply({ cells: this.cells });
  }
}

/** Something that the call made. */
function holdsMade(content: Content): boolean {
  if (typeof content !== 'object' || content === null) return false;
  const value = 'getter' in content ? content.value : 'objects' in content ? content : null;
  return value !== null && value.objects.some(({ owner }) => owner === CALL);
}

/** Entries of it go with their keys. */
function isWeak(holder: Holder): boolean {
  return 'kind' in holder && holder.kind === 'weak';
}

/** Makes the things of one call those of a module. */
class Adoption {
  private readonly owner: ModuleId;
  /** The holder has named members, and no elements. */
  private readonly hasNames: boolean;
  private readonly adopted = new Map<HeapObject, HeapObject>();

  constructor(holder: Holder) {
    this.owner = holder.owner;
    this.hasNames = !('kind' in holder) || holder.kind !== 'array';
  }

  get isEmpty(): boolean {
    return this.adopted.size === 0;
  }

  content(key: CellKey, content: Content, depth: number): Content {
    if (typeof content !== 'object' || content === null) return content;
    // Of what lies in tables there are many, and what methods do to each is its own affair.
    const isOne = this.hasNames && (typeof key === 'number' || (typeof key === 'string' && key.startsWith('.')));
    if ('getter' in content) return content.getter === null ? { ...content, value: this.value(content.value, isOne, depth) } : content;
    return 'objects' in content ? this.value(content, isOne, depth) : content;
  }

  private value(value: Value, isOne: boolean, depth: number): Value {
    const { types, constant, objects, unknown } = forgetConstants(value);
    return { types, constant, unknown, objects: objects.flatMap((object) => (object.owner === CALL ? this.object(object, isOne, depth) : [object])) };
  }

  private object(object: HeapObject, isOne: boolean, depth: number): readonly HeapObject[] {
    const known = this.adopted.get(object);
    if (known !== undefined) return [known];
    if (depth === 0 || !(isContainer(object) || (isOne && isInstance(object)))) return [];
    const made = createObject(object.kind, this.owner, object.prototype, null, null, object.path);
    this.adopted.set(object, made);
    made.summary = true;
    made.open = object.open;
    made.count = null;
    for (const [key, property] of object.properties) made.properties.set(key, this.content(`.${key}`, property, depth - 1) as Property);
    for (const field of ['other', 'contents', 'keys'] as const) made[field] = this.value(object[field], false, depth - 1);
    return [made];
  }
}

const CONTAINERS: readonly string[] = ['array', 'map', 'set', 'object'];

function isContainer({ kind, callable, prototype, internal }: HeapObject): boolean {
  return CONTAINERS.includes(kind) && callable === null && internal === null && prototype.objects.every(({ owner }) => owner === HOST);
}

function isInstance({ kind, callable, internal }: HeapObject): boolean {
  return kind === 'object' && callable === null && internal === null;
}

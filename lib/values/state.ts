import { cellsOf, joinContents, readCell, writeCell, type CellKey, type Cells, type Content, type Holder, type ObjectField } from './cell.ts';
import { Exposure } from './exposure.ts';
import { joinProperties, type EntryKey, type Environment, type HeapObject, type Property } from './heap-object.ts';
import { join, NOTHING, type Value } from './value.ts';

export { joinContents, type CellKey, type Cells, type Content, type Holder, type ObjectField } from './cell.ts';

interface Write {
  readonly holder: Holder;
  readonly key: CellKey;
  readonly before: Content;
}

/** What one path of evaluation changed since some point. */
export interface Path {
  /** Cell by cell, the content at its end. */
  readonly cells: Cells;
  /** The clock at its end: what was made later does not exist on it. */
  readonly time: number;
}

/** No load counts so far. */
const AFTER_LOADS = 2 ** 40;

/** A point of the evaluation to which its writes can be taken back. */
export type Mark = number;

/** A stretch of evaluation that knows what it overwrites. */
export interface Stretch {
  readonly mark: Mark;
  /** What is there when it begins is older. */
  readonly time: number;
}

/** Gives false where its end is not reached: nothing of its state flows on from there. */
export type Branch = () => boolean | void;

/**
 * The abstract store with a trail of writes, so that the branches of a decision can be evaluated one after the other
 * from the same state and then joined (the technique of Prolog's trail applied to flow-sensitive joins).
 */
export class State {
  private readonly trail: Write[] = [];
  /** Stretches of evaluation whose writes may be taken back; outside of any, writes need no trail. */
  private recording = 0;
  /** Of them, branches of open decisions. */
  private branches = 0;
  /** Counts branches and ends of paths. */
  private clock = 0;
  /** Counts entries of collections. */
  private ranks = 0;
  private readonly exposures: Exposure[] = [];
  /** Objects that nobody has seen yet. */
  private readonly unseen = new Set<Holder>();

  /** For what runs after a load: all that the load made is older. */
  static afterLoad(): State {
    const state = new State();
    state.clock = AFTER_LOADS;
    return state;
  }

  /** Notes that `made` is new: no branch that began earlier than now can have seen it. */
  adopt<Made extends Holder>(made: Made): Made {
    made.birth = this.clock;
    return made;
  }

  /**
   * Runs what fills an object that nobody sees before it is complete: where it is left in between, the object is not
   * there, and not there with a part of its properties.
   */
  filling(made: HeapObject, action: () => void): void {
    if (made.summary || this.exposures.length === 0) {
      action();
      return;
    }
    this.unseen.add(made);
    try {
      action();
    } finally {
      this.unseen.delete(made);
    }
    for (const [key, property] of made.properties) for (const exposure of this.exposures) exposure.begin(made, `.${key}`, property);
  }

  /** Replaces a property; joins where the object stands for several. */
  setProperty(object: HeapObject, key: string, property: Property | undefined): void {
    const before = object.properties.get(key);
    this.write(object, `.${key}`, before, object.summary ? joinProperties(before, property) : property);
  }

  /** Replaces an entry of a collection; joins where the collection stands for several. */
  setEntry(collection: HeapObject, key: EntryKey, entry: Property | undefined): void {
    const before = collection.entries?.get(key);
    this.write(collection, key, before, collection.summary ? joinProperties(before, entry) : entry);
  }

  /** The place of an entry after all those that were added so far. */
  nextRank(): number {
    this.ranks++;
    return this.ranks;
  }

  setField<Name extends ObjectField>(object: HeapObject, field: Name, content: HeapObject[Name]): void {
    const before = object[field];
    this.write(object, field, before, object.summary ? joinContents(field, before, content) : content);
  }

  setSlot(environment: Environment, slot: number, value: Value): void {
    const before = environment.slots[slot] ?? NOTHING;
    const weak = environment.summary || (environment.round === null && environment.facts.multiplied.includes(slot));
    this.write(environment, slot, before, weak && before.types < 256 ? join(before, value) : value);
  }

  setReceiver(environment: Environment, value: Value): void {
    this.write(environment, 'receiver', environment.receiver?.value, value);
  }

  /**
   * Evaluates every branch from the present state and leaves the join of the states at the ends that are reached.
   * Returns whether anything changed.
   */
  fork(branches: readonly Branch[]): boolean {
    const paths: Path[] = [];
    for (const branch of branches) {
      const path = this.run(branch);
      if (path !== null) paths.push(path);
    }
    return this.merge(paths);
  }

  /** Begins a stretch of evaluation; {@link release} or {@link resume} ends it. */
  mark(): Mark {
    this.recording++;
    return this.trail.length;
  }

  /** Ends the stretch with the state as it is. */
  release(): void {
    this.recording--;
    if (this.recording === 0) this.trail.length = 0;
  }

  /** What was changed since the mark. */
  since(mark: Mark): Path {
    const cells: Cells = new Map();
    for (let index = this.trail.length - 1; index >= mark; index--) {
      const { holder, key } = this.trail[index] as Write;
      const changed = cellsOf(cells, holder);
      if (!changed.has(key)) changed.set(key, readCell(holder, key));
    }
    return { cells, time: this.clock++ };
  }

  /** Begins a stretch that {@link release} ends. */
  begin(): Stretch {
    return { mark: this.mark(), time: ++this.clock };
  }

  /** What the cells that a stretch has written so far held when it began, of what was there then. */
  overwritten({ mark, time }: Stretch): Pick<Path, 'cells'> {
    const cells: Cells = new Map();
    for (const { holder, key, before } of this.trail.slice(mark)) {
      if (holder.birth >= time) continue;
      const contents = cellsOf(cells, holder);
      if (!contents.has(key)) contents.set(key, before);
    }
    return { cells };
  }

  /** Ends the stretch: goes back to its begin and takes up where the paths ended. */
  resume(mark: Mark, paths: readonly Path[]): void {
    for (let index = this.trail.length - 1; index >= mark; index--) {
      const { holder, key, before } = this.trail[index] as Write;
      writeCell(holder, key, before);
    }
    this.trail.length = mark;
    this.recording--;
    this.merge(paths);
  }

  /** Takes over what a path left, as writes of the present one. */
  apply({ cells }: { readonly cells: Cells }): void {
    for (const [holder, contents] of cells) {
      for (const [key, content] of contents) this.write(holder, key, readCell(holder, key), content);
    }
  }

  /** The same of what a path may have left. */
  mayApply({ cells }: { readonly cells: Cells }): void {
    for (const [holder, contents] of cells) {
      for (const [key, content] of contents) {
        const before = readCell(holder, key);
        this.write(holder, key, before, joinContents(key, before, content));
      }
    }
  }

  /** Runs `action` and gathers every content that it exposes where it can be left. */
  exposing(mayHaveLeft: () => boolean, action: () => void): Exposure {
    const exposure = new Exposure(this.branches, mayHaveLeft);
    this.exposures.push(exposure);
    try {
      action();
    } finally {
      this.exposures.pop();
    }
    return exposure;
  }

  /** After an evaluation that was given up in the middle: the state stays as it is. */
  abandon(): void {
    this.trail.length = 0;
    this.recording = 0;
    this.branches = 0;
    this.exposures.length = 0;
    this.unseen.clear();
  }

  /** Evaluates the branch and takes its writes back; what it made itself stays as it left it. */
  private run(branch: Branch): Path | null {
    const mark = this.trail.length;
    const start = ++this.clock;
    this.recording++;
    this.branches++;
    let reached: boolean;
    try {
      reached = branch() !== false;
    } finally {
      this.recording--;
      this.branches--;
    }
    const cells: Cells = new Map();
    for (let index = this.trail.length - 1; index >= mark; index--) {
      const { holder, key, before } = this.trail[index] as Write;
      if (holder.birth >= start) continue;
      const changed = cellsOf(cells, holder);
      if (!changed.has(key)) changed.set(key, readCell(holder, key));
      writeCell(holder, key, before);
    }
    this.trail.length = mark;
    return reached ? { cells, time: this.clock } : null;
  }

  private merge(paths: readonly Path[]): boolean {
    const seen = new Map<Holder, Set<CellKey>>();
    let changed = false;
    for (const { cells } of paths) {
      for (const [holder, contents] of cells) {
        let done = seen.get(holder);
        if (done === undefined) seen.set(holder, (done = new Set()));
        for (const key of contents.keys()) {
          if (done.has(key)) continue;
          done.add(key);
          if (this.mergeCell(holder, key, paths)) changed = true;
        }
      }
    }
    return changed;
  }

  private mergeCell(holder: Holder, key: CellKey, paths: readonly Path[]): boolean {
    const base = readCell(holder, key);
    let joined: Content = base;
    let first = true;
    for (const { cells, time } of paths) {
      const contents = cells.get(holder);
      const changed = contents !== undefined && contents.has(key);
      if (!changed && holder.birth > time) continue;
      const content = changed ? contents.get(key) : base;
      joined = first ? content : joinContents(key, joined, content);
      first = false;
    }
    this.write(holder, key, base, joined);
    // A join that adds nothing to what was there is no change.
    return joined !== base && joinContents(key, base, joined) !== base;
  }

  private write(holder: Holder, key: CellKey, before: Content, after: Content): void {
    if (before === after) return;
    if (this.recording > 0) this.trail.push({ holder, key, before });
    writeCell(holder, key, after);
    if (this.unseen.size > 0 && this.unseen.has(holder) && typeof key === 'string' && key.startsWith('.')) return;
    for (const exposure of this.exposures) exposure.note(holder, key, before, after, this.branches);
  }
}

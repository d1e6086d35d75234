import { joinProperties, type Environment, type HeapObject, type Property } from './heap-object.ts';
import { join, NOTHING, type Unknown, type Value } from './value.ts';

/** Fields of an object that a program can change, apart from its properties. */
export type ObjectField = 'other' | 'contents' | 'keys' | 'count' | 'prototype' | 'frozen' | 'open';
type Field = ObjectField | 'receiver';

/** A place that holds abstract state: a property, a field of an object, a slot of an environment. */
type Target = HeapObject | Environment;
/** Property keys carry this prefix, so that they differ from fields; slots are numbers. */
type CellKey = string | number;
type Content = Value | Property | number | boolean | Unknown | null | undefined;

interface Write {
  readonly target: Target;
  readonly key: CellKey;
  readonly before: Content;
}

/** What a branch changed: cell by cell, the content after it. */
type Changes = Map<Target, Map<CellKey, Content>>;

/**
 * The abstract store with a trail of writes, so that the branches of a decision can be evaluated one after the other
 * from the same state and then joined (the technique of Prolog's trail applied to flow-sensitive joins).
 */
export class State {
  private readonly trail: Write[] = [];
  /** Branches being evaluated; outside of any, writes need no trail. */
  private depth = 0;

  /** Counts branches. */
  private clock = 0;

  /** Notes that `made` is new: no branch that began earlier than now can have seen it. */
  adopt<Made extends Target>(made: Made): Made {
    made.birth = this.clock;
    return made;
  }

  /** Replaces a property; joins where the object stands for several. */
  setProperty(object: HeapObject, key: string, property: Property | undefined): void {
    const before = object.properties.get(key);
    const after = object.summary ? joinProperties(before ?? (object.properties.size === 0 ? property : undefined), property) : property;
    this.write(object, `.${key}`, before, after);
  }

  setField<Name extends ObjectField>(object: HeapObject, field: Name, content: HeapObject[Name]): void {
    const before = object[field];
    this.write(object, field, before, object.summary ? joinContents(field, before, content) : content);
  }

  setSlot(environment: Environment, slot: number, value: Value): void {
    const before = environment.slots[slot] ?? NOTHING;
    const weak = environment.summary || environment.facts.multiplied.includes(slot);
    this.write(environment, slot, before, weak && before.types < 256 ? join(before, value) : value);
  }

  setReceiver(environment: Environment, value: Value): void {
    this.write(environment, 'receiver', environment.receiver?.value, value);
  }

  /**
   * Evaluates every branch from the present state and leaves the join of the states after them. A branch that throws
   * a signal leaves its state in the join as well; the caller decides what the signal means.
   * Returns whether anything changed.
   */
  fork(branches: readonly (() => void)[]): boolean {
    const results: Changes[] = [];
    for (const branch of branches) results.push(this.run(branch));
    return this.merge(results);
  }

  /** Evaluates the branch and takes its writes back. */
  private run(branch: () => void): Changes {
    const mark = this.trail.length;
    const start = ++this.clock;
    this.depth++;
    try {
      branch();
    } finally {
      this.depth--;
    }
    const changes: Changes = new Map();
    for (let index = this.trail.length - 1; index >= mark; index--) {
      const { target, key, before } = this.trail[index] as Write;
      if (target.birth >= start) continue;
      let cells = changes.get(target);
      if (cells === undefined) changes.set(target, (cells = new Map()));
      if (!cells.has(key)) cells.set(key, readCell(target, key));
      writeCell(target, key, before);
    }
    this.trail.length = mark;
    return changes;
  }

  private merge(results: readonly Changes[]): boolean {
    const seen: Changes = new Map();
    let changed = false;
    for (const result of results) {
      for (const [target, cells] of result) {
        let done = seen.get(target);
        if (done === undefined) seen.set(target, (done = new Map()));
        for (const key of cells.keys()) {
          if (done.has(key)) continue;
          done.set(key, null);
          if (this.mergeCell(target, key, results)) changed = true;
        }
      }
    }
    return changed;
  }

  private mergeCell(target: Target, key: CellKey, results: readonly Changes[]): boolean {
    const base = readCell(target, key);
    let joined: Content = base;
    let first = true;
    for (const result of results) {
      const cells = result.get(target);
      const content = cells !== undefined && cells.has(key) ? cells.get(key) : base;
      joined = first ? content : joinContents(key, joined, content);
      first = false;
    }
    // With the base among the alternatives a join that adds nothing to it is no change.
    if (joined === base || joinContents(key, base, joined) === base) {
      if (joined !== base) this.write(target, key, base, joined);
      return false;
    }
    this.write(target, key, base, joined);
    return true;
  }

  private write(target: Target, key: CellKey, before: Content, after: Content): void {
    if (before === after) return;
    if (this.depth > 0) this.trail.push({ target, key, before });
    writeCell(target, key, after);
  }
}

function readCell(target: Target, key: CellKey): Content {
  if (typeof key === 'number') return (target as Environment).slots[key];
  if (key.startsWith('.')) return (target as HeapObject).properties.get(key.slice(1));
  if (key === 'receiver') return (target as Environment).receiver?.value;
  return (target as HeapObject)[key as ObjectField];
}

function writeCell(target: Target, key: CellKey, content: Content): void {
  if (typeof key === 'number') {
    (target as Environment).slots[key] = content as Value;
  } else if (key.startsWith('.')) {
    const { properties } = target as HeapObject;
    if (content === undefined) properties.delete(key.slice(1));
    else properties.set(key.slice(1), content as Property);
  } else if (key === 'receiver') {
    const { receiver } = target as Environment;
    if (receiver !== null) receiver.value = content as Value;
  } else {
    (target as unknown as Record<Field, Content>)[key as Field] = content;
  }
}

function joinContents(key: CellKey, left: Content, right: Content): Content {
  if (left === right) return left;
  if (typeof key === 'number' || key === 'receiver') return join((left as Value | undefined) ?? NOTHING, (right as Value | undefined) ?? NOTHING);
  if (key.startsWith('.')) return joinProperties(left as Property | undefined, right as Property | undefined);
  switch (key as ObjectField) {
    case 'count':
      return null;
    case 'frozen':
      return false;
    case 'open':
      return (left as Unknown | null) ?? right;
    default:
      return join(left as Value, right as Value);
  }
}

import { join, type Environment, type HeapObject, type Value } from '../../values/index.ts';
import type { Run } from '../run.ts';

/** What a load put in the place of what completes itself: a function that replaces itself, a getter, a collection that is made when needed. */
export interface Completion {
  /** Null: it keeps a collection of its own, and is made anew for whoever asks. */
  readonly value: Value | null;
  /** It is there for sure. */
  readonly isCertain: boolean;
}

/** By the object or the environment; names of members, numbers of slots. */
export type Completions = ReadonlyMap<HeapObject | Environment, ReadonlyMap<string, Completion>>;

export function noteCompletion({ completed, undecided, givenUp }: Run, holder: HeapObject | Environment, name: string, value: Value | null): void {
  const members = new Map(completed.get(holder));
  members.set(name, united(members.get(name) ?? null, { value, isCertain: undecided <= givenUp }) as Completion);
  completed.set(holder, members);
}

/** What this load, or one before it, completed; null: nothing. */
export function completionOf({ completed, links }: Run, holder: HeapObject | Environment, name: string): Completion | null {
  let found = completed.get(holder)?.get(name) ?? null;
  for (const extender of links.extendersOf(holder.owner) ?? []) found = united(found, links.instance(extender)?.completed.get(holder)?.get(name) ?? null);
  return found;
}

function united(one: Completion | null, other: Completion | null): Completion | null {
  if (one === null || other === null) return one ?? other;
  return { value: one.value === null || other.value === null ? null : join(one.value, other.value), isCertain: one.isCertain || other.isCertain };
}

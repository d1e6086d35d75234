import { type Environment, type HeapObject } from '../../values/index.ts';
import type { Run } from '../run.ts';

/**
 * What loads completed in other modules: functions that replaced themselves, getters that put their value in their
 * place. The owner's state is read as if it had not happened, as nothing tells the two apart; whoever does it first
 * has changed what another module owns all the same. By the object or the environment; names of members, numbers of slots.
 */
export type Completions = ReadonlyMap<HeapObject | Environment, ReadonlySet<string>>;

/** Whether neither this load nor one before it has completed it for sure. Notes that it is completed now. */
export function isFirstCompletion(run: Run, holder: HeapObject | Environment, name: string): boolean {
  const { completed, links } = run;
  if (completed.get(holder)?.has(name) === true) return false;
  const isKept = links.extendersOf(holder.owner)?.some((extender) => links.instance(extender)?.completed.get(holder)?.has(name) === true) ?? false;
  if (run.undecided <= run.givenUp) completed.set(holder, new Set(completed.get(holder)).add(name));
  return !isKept;
}

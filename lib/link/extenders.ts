import { fingerprint } from '../base/fingerprint.ts';
import type { ModuleId } from '../effects/index.ts';
import type { Extenders } from '../evaluation/index.ts';
import type { Member } from './component.ts';

/** By module the modules whose loads changed its objects. */
export type ExtendersByOwner = ReadonlyMap<ModuleId, Extenders>;

export const NO_EXTENDERS: ReadonlyMap<ModuleId, Extenders> = new Map();

const NOBODY: readonly ModuleId[] = [];

export function extendersOf(extenders: ExtendersByOwner, owner: ModuleId): Extenders {
  const known = extenders.get(owner);
  return known === undefined ? NOBODY : known;
}

/** More modules that change objects of one are not told apart: a table in which each module of a large project registers. */
const MOST_EXTENDERS = 1_000;

/** What is known below components, joined; the same object where only one of them adds something. */
export function joinExtenders(found: Iterable<ExtendersByOwner>): ExtendersByOwner {
  let all = NO_EXTENDERS;
  for (const each of found) if (each !== all && each.size > 0) all = all.size === 0 ? each : merged(all, each);
  return all;
}

function merged(left: ExtendersByOwner, right: ExtendersByOwner): ExtendersByOwner {
  let all: Map<ModuleId, Extenders> | null = null;
  for (const [owner, extenders] of right) {
    const known = left.get(owner);
    const both = known === undefined ? extenders : united(known, extenders);
    if (both !== known) (all ??= new Map(left)).set(owner, both);
  }
  return all ?? left;
}

/** The first where nothing comes to it. */
function united(known: Extenders, added: Extenders): Extenders {
  if (known === null || known === added) return known;
  if (added === null) return null;
  const all = new Set([...known, ...added]);
  if (all.size === known.length) return known;
  return all.size > MOST_EXTENDERS ? null : [...all].sort();
}

/** With what the component's members change themselves. */
export function withOwn(below: ExtendersByOwner, members: Iterable<readonly [ModuleId, Pick<Member, 'extended'>]>): ExtendersByOwner {
  const own = [...members].flatMap(([module, { extended }]) => extended.map((owner): ExtendersByOwner => new Map([[owner, [module]]])));
  return own.length === 0 ? below : joinExtenders([below, ...own]);
}

export function isSameExtenders(left: ExtendersByOwner, right: ExtendersByOwner): boolean {
  return left === right || (left.size === right.size && [...left].every(([owner, extenders]) => right.has(owner) && isSameList(extenders, right.get(owner) ?? null)));
}

function isSameList(left: Extenders, right: Extenders): boolean {
  return left === right || (left !== null && left.length === right?.length && left.every((module, index) => module === right[index]));
}

/** As part of a key: whoever is loaded after other changes sees other objects. */
export function extendersText(extenders: ExtendersByOwner, reference: (module: ModuleId) => string): string {
  if (extenders.size === 0) return '';
  return fingerprint(...[...extenders].map(([owner, by]) => `${reference(owner)}<${by === null ? '*' : by.map(reference).join('<')}`).sort());
}

import { posix } from 'node:path';
import { fingerprint } from '../base/fingerprint.ts';
import type { ModuleId, StateAccesses } from '../effects/index.ts';
import { exploreFunctions, type LinkTarget } from '../evaluation/index.ts';
import { renamed, renamedAccesses, renamedRead, targetText, type Linker } from '../link/index.ts';
import type { Judgements } from './judgements.ts';
import type { ModuleTable } from './module-table.ts';
import { renamedRace } from './renamed-race.ts';
import type { StandingModule } from './standing-record.ts';
import type { StandingResults } from './standing-results.ts';

/** Puts what is settled into the records of what stands, folder by folder, where it is not there yet. */
export function keepStanding(standing: StandingResults, linker: Linker, linked: Judgements, modules: ModuleTable): void {
  const changed = new Map<string, Map<string, StandingModule>>();
  for (const [module, made] of standingModules(standing, linker, linked, modules)) {
    const slash = module.lastIndexOf('/');
    const folder = module.slice(0, slash);
    const others = changed.get(folder) ?? new Map<string, StandingModule>();
    changed.set(folder, others.set(module.slice(slash + 1), made));
  }
  for (const [folder, made] of changed) {
    const before = standing.recordOf(folder)?.modules ?? {};
    standing.put(folder, { surroundings: modules.surroundingsOf(folder), modules: { ...before, ...Object.fromEntries(made) } });
  }
}

function* standingModules(standing: StandingResults, linker: Linker, linked: Judgements, modules: ModuleTable): Generator<readonly [ModuleId, StandingModule]> {
  const closureKeys = new Map<ModuleId, string>();
  const keyBelow = (module: ModuleId): string | undefined => closureKeys.get(module) ?? (standing.stands(module) ? standing.recorded(module)?.closureKey : undefined);
  for (const { members, needed, isTyped } of linker.settledComponents()) {
    if (isTyped) continue;
    const keys = members.map((member) => modules.keyOf(member));
    const below = needed.map((module) => [modules.reference(module), keyBelow(module)] as const);
    // What could not be read, or was never settled, is looked at again each time, and so is what needs it.
    if (keys.includes(null) || below.some(([, key]) => key === undefined) || members.some((member) => dependsOnFarFiles(member, modules))) continue;
    const needs = below.map(([reference, key]) => [reference, key ?? ''] as const).sort(([left], [right]) => (left < right ? -1 : 1));
    const references = members.map((member) => modules.reference(member));
    const closureKey = fingerprint(...references, ...keys.map((key) => key ?? ''), ...needs.flat());
    for (const [index, member] of members.entries()) {
      closureKeys.set(member, closureKey);
      const key = keys[index] ?? '';
      const accesses = linker.knownAfterLoad(member, exploreFunctions) ?? null;
      if (isRecorded(standing, member, key, closureKey, accesses)) continue;
      yield [member, { key, text: modules.textKeyOf(member) ?? '', closureKey, members: references, needs, lookups: lookupsOf(member, modules), ...resultOf(member, linked, modules), ...accessesIn(accesses, modules) }];
    }
  }
}

/** Whether files that appear in folders which nobody knows of may change where an import leads. */
function dependsOnFarFiles(module: ModuleId, modules: ModuleTable): boolean {
  return bareTargets(module, modules).some((target) => modules.isOpen(module) || (target.kind === 'unresolved' && modules.hasPaths(module)));
}

function bareTargets(module: ModuleId, modules: ModuleTable): readonly LinkTarget[] {
  return targetsOf(module, modules).flatMap(({ specifier, target }) => (isRelative(specifier) || target.kind === 'builtin' ? [] : target));
}

/** Where a relative import that leads nowhere would find its file. */
function lookupsOf(module: ModuleId, modules: ModuleTable): StandingModule['lookups'] {
  const home = posix.dirname(module);
  const places = targetsOf(module, modules).flatMap(({ specifier, target }) => (isRelative(specifier) && target.kind === 'unresolved' ? posix.dirname(posix.resolve(home, specifier)) : []));
  return [...new Set(places)].filter((place) => place !== home).map((place) => [modules.reference(place), modules.surroundingsOf(place)] as const);
}

function targetsOf(module: ModuleId, modules: ModuleTable): readonly { readonly specifier: string; readonly target: LinkTarget }[] {
  const outlined = modules.outline(module);
  if (outlined.kind === 'failed') return [];
  return outlined.outline.requests.flatMap(({ specifier, kind }, index) => (kind === 'type' || kind === 'worker' ? [] : { specifier, target: modules.target(module, index) }));
}

function isRelative(specifier: string): boolean {
  return /^\.{0,2}\/|^\.{1,2}$/u.test(specifier);
}

function isRecorded(standing: StandingResults, module: ModuleId, key: string, closureKey: string, accesses: StateAccesses | null): boolean {
  const known = standing.recordOf(module.slice(0, module.lastIndexOf('/'))) === null ? null : standing.recorded(module);
  return known !== null && known.key === key && known.closureKey === closureKey && (accesses === null || known.accesses !== undefined);
}

function resultOf(module: ModuleId, linked: Judgements, modules: ModuleTable): Omit<StandingModule, 'accesses' | 'key' | 'text' | 'closureKey' | 'members' | 'needs' | 'lookups'> {
  const named = (other: ModuleId): string => modules.reference(other);
  const { closure, nearestEffect } = linked.below(module);
  const { early, isOpen } = linked.order(module);
  const races = linked.races(module);
  const requests = linked.requests(module);
  return {
    own: renamed(linked.own(module), named),
    closure,
    nearestEffect: nearestEffect === null ? null : named(nearestEffect),
    targets: requests.map(({ target }) => targetText(target, modules)),
    ...(requests.every(({ kind }) => kind === 'static') ? {} : { kinds: requests.map(({ kind }) => kind) }),
    ...(early.length === 0 ? {} : { early: early.map((read) => renamedRead(read, named)) }),
    ...(isOpen ? { isOpen } : {}),
    ...(races.length === 0 ? {} : { races: races.map((race) => renamedRace(race, named)) }),
  };
}

function accessesIn(accesses: StateAccesses | null, modules: ModuleTable): Pick<StandingModule, 'accesses'> {
  if (accesses === null) return {};
  const { writes, exposed } = accesses;
  return { accesses: renamedAccesses({ writes, exposed }, (other) => modules.reference(other)) };
}

import type { ModuleId } from '../effects/index.ts';
import type { Component } from './component.ts';
import { isSameExtenders } from './extenders.ts';
import { Importers } from './importers.ts';
import { isSameNearest } from './load-closure.ts';
import type { Found, Settled } from './settled.ts';

/**
 * What is settled in this revision. Of what was settled before, and has something below it that changed, it knows whether
 * that came to mean anything else: where not, a component stands without a look at what its evaluation found.
 */
export class SettledComponents {
  private readonly present = new Map<ModuleId, Settled>();
  /** Of earlier revisions; something below may be another. */
  private readonly doubtful = new Map<ModuleId, Settled>();
  /** Modules with another text, until they are settled. */
  private readonly changed = new Set<ModuleId>();
  /** Of which types were asked: these depend on more than what they need. */
  private readonly typed = new Set<ModuleId>();
  private readonly importers = new Importers();
  private revision = 0;
  /** Settled as something else than before, since somebody took note of it. */
  private renewed = new Set<ModuleId>();

  get(module: ModuleId): Settled | undefined {
    return this.present.get(module);
  }

  has(module: ModuleId): boolean {
    return this.present.has(module);
  }

  /** Each after those that it needs. */
  entries(): Iterable<[ModuleId, Settled]> {
    return this.present;
  }

  /** These changed (null: anything may have). Returns them and all above them; null for all. */
  beginRevision(changed: readonly ModuleId[] | null): ReadonlySet<ModuleId> | null {
    this.revision++;
    if (changed === null) {
      for (const known of [this.present, this.doubtful, this.changed, this.typed, this.renewed]) known.clear();
      return null;
    }
    for (const module of changed) this.changed.add(module);
    const above = this.importers.above([...changed, ...this.typed]);
    for (const module of above) this.doubt(module);
    return above;
  }

  private doubt(module: ModuleId): void {
    const settled = this.present.get(module);
    if (settled === undefined) return;
    this.present.delete(module);
    this.doubtful.set(module, settled);
  }

  /** Forgets who needs other modules than these. */
  retain(modules: ReadonlySet<ModuleId>): void {
    this.importers.retain(modules);
  }

  /** Settles members as they were, where none of them and nothing that they depend on has become anything else. */
  stand(members: readonly ModuleId[], neededBy: (module: ModuleId) => readonly ModuleId[]): boolean {
    const before = this.doubtful.get(members[0] as ModuleId);
    if (before === undefined || before.component.members.size !== members.length || before.component.types.length > 0) return false;
    const isKnown = (module: ModuleId): boolean => !this.changed.has(module) && this.doubtful.get(module) === before;
    const isAsSeen = (module: ModuleId): boolean => members.includes(module) || (this.present.get(module)?.since ?? Number.POSITIVE_INFINITY) <= before.seen;
    if (!members.every((module) => isKnown(module) && neededBy(module).every(isAsSeen)) || !lookedAt(before.component).every(isAsSeen)) return false;
    this.place(members, before);
    return true;
  }

  /** The members as they are now: as they were, where that is the same for all that depend on them. */
  put(members: readonly ModuleId[], found: Found, neededBy: (module: ModuleId) => readonly ModuleId[]): void {
    const before = this.doubtful.get(members[0] as ModuleId);
    const isSame = before !== undefined && isSameFound(before, found) && !members.some((module) => this.changed.has(module));
    this.place(members, isSame ? before : { ...found, since: this.revision, seen: this.revision, isLive: false });
    for (const module of members) {
      if (!isSame) this.renewed.add(module);
      if (found.component.types.length > 0) this.typed.add(module);
      else this.typed.delete(module);
      for (const target of neededBy(module)) this.importers.note(target, module);
    }
  }

  private place(members: readonly ModuleId[], settled: Settled): void {
    settled.seen = this.revision;
    settled.isLive = false;
    for (const module of members) {
      this.changed.delete(module);
      this.doubtful.delete(module);
      this.present.set(module, settled);
    }
  }

  /** Those that were settled as something else than before since this was last asked. */
  takeRenewed(): ReadonlySet<ModuleId> {
    const { renewed } = this;
    this.renewed = new Set();
    return renewed;
  }

  /** No values are there. */
  release(): void {
    for (const settled of this.present.values()) settled.isLive = false;
  }
}

/** Other modules that a component's evaluation looked at. */
function lookedAt(component: Component): readonly ModuleId[] {
  return (component.lookedAt ??= [...new Set([...component.states, ...component.functions(), ...component.targets].map(([module]) => module))]);
}

function isSameFound(before: Found, now: Found): boolean {
  return before.component === now.component && before.closure === now.closure && before.suspends === now.suspends && before.forwarded.every((names, index) => names === now.forwarded[index]) && isSameExtenders(before.extenders, now.extenders) && isSameNearest(before.nearestEffects, now.nearestEffects);
}

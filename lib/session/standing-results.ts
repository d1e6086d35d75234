import { fingerprint } from '../base/fingerprint.ts';
import { NO_ACCESSES, type ModuleId, type ModuleVerdict } from '../effects/index.ts';
import { renamed, renamedAccesses, renamedRead, targetFrom, type EvaluationCause } from '../link/index.ts';
import type { RaceFinding } from '../order/index.ts';
import { type Judgements, type LoadedRequest, type OrderJudgement, whatTextSays, writtenRequest } from './judgements.ts';
import type { ModuleTable } from './module-table.ts';
import { renamedRace } from './renamed-race.ts';
import type { SummaryStore } from './packed-records.ts';
import { asStandingModule, asStandingRecord, type StandingModule, type StandingRecord } from './standing-record.ts';

/** What is known of one folder. */
interface OpenFolder {
  readonly record: StandingRecord | null;
  /** Checked modules by file name; null: there is none, or it has no right shape. */
  readonly modules: Map<string, StandingModule | null>;
}

const STANDING = 'standing';

const NOWHERE = { kind: 'unresolved', reason: 'which was not found' } as const;

/**
 * Results of earlier runs that still stand: nothing in a module's closure has changed, neither what a text says nor what decides
 * where its imports lead. They are found without resolving an import and without linking. Where one file has changed,
 * the modules above it are linked, which finds out what that change really means.
 */
export class StandingResults implements Judgements {
  private readonly store: SummaryStore;
  private readonly stamp: string;
  private readonly modules: ModuleTable;
  private readonly folders = new Map<string, OpenFolder>();
  /** Whether a module's results stand; decided for its whole closure at once. */
  private readonly decided = new Map<ModuleId, boolean>();

  constructor(store: SummaryStore, stamp: string, modules: ModuleTable) {
    this.store = store;
    this.stamp = stamp;
    this.modules = modules;
  }

  /** Something changed: what stands is found out again. */
  reset(): void {
    this.decided.clear();
  }

  /** Looks at the store anew. */
  clear(): void {
    this.decided.clear();
    this.folders.clear();
  }

  stands(module: ModuleId): boolean {
    if (!this.decided.has(module)) this.decide(module);
    return this.decided.get(module) === true;
  }

  own(module: ModuleId): ModuleVerdict {
    return renamed(this.standing(module).own, this.named);
  }

  below(module: ModuleId): ReturnType<Judgements['below']> {
    const { closure, nearestEffect } = this.standing(module);
    return { closure, nearestEffect: nearestEffect === null ? null : this.modules.moduleOf(nearestEffect) };
  }

  requests(module: ModuleId): readonly LoadedRequest[] {
    const { targets, kinds } = this.standing(module);
    return targets.map((text, place) => ({ kind: kinds?.[place] ?? 'static', target: targetFrom(text, this.modules) ?? NOWHERE, written: () => writtenRequest(module, this.modules, place) }));
  }

  order(module: ModuleId): OrderJudgement {
    const { early = [], isOpen = false } = this.standing(module);
    return { early: early.map((read) => renamedRead(read, this.named)), isOpen };
  }

  /** Whether the module, which stands, is no part of an import cycle. */
  isInNoCycle(module: ModuleId): boolean {
    return this.standing(module).members.length === 1;
  }

  races(module: ModuleId): readonly RaceFinding[] {
    return (this.standing(module).races ?? []).map((race) => renamedRace(race, this.named));
  }

  /** Whether the module stands and somebody asked what its functions do when that was found. */
  knowsAccesses(module: ModuleId): boolean {
    return this.stands(module) && this.recorded(module)?.accesses !== undefined;
  }

  accesses(module: ModuleId): ReturnType<Judgements['accesses']> {
    return renamedAccesses(this.standing(module).accesses ?? NO_ACCESSES, this.named);
  }

  text(module: ModuleId): ReturnType<Judgements['text']> {
    return whatTextSays(module, this.modules);
  }

  /** Why what was found before stands no longer. */
  causeOf(module: ModuleId): EvaluationCause {
    const known = this.recorded(module);
    if (known === null) return 'nothing-kept';
    if (known.key !== this.modules.keyOf(module)) return 'text';
    return this.isUntouched(module) === null ? 'resolution' : 'dependency';
  }

  /** What the store has of a module, whether or not it stands. */
  recorded(module: ModuleId): StandingModule | null {
    const [folder, name] = split(module);
    const open = this.open(folder);
    let known = open.modules.get(name);
    if (known === undefined) {
      known = open.record !== null && Object.hasOwn(open.record.modules, name) ? asStandingModule(open.record.modules[name]) : null;
      open.modules.set(name, known);
    }
    return known;
  }

  /** Of the folder's modules, those whose files are no longer there left out; null where the folder has changed. */
  recordOf(folder: string): StandingRecord | null {
    const { record } = this.open(folder);
    return record?.surroundings === this.modules.surroundingsOf(folder) ? record : null;
  }

  put(folder: string, record: StandingRecord): void {
    this.store.put(STANDING, this.keyOf(folder), record);
    this.folders.delete(folder);
  }

  private readonly named = (reference: string): ModuleId => this.modules.moduleOf(reference);

  private standing(module: ModuleId): StandingModule {
    return this.recorded(module) as StandingModule;
  }

  private open(folder: string): OpenFolder {
    let open = this.folders.get(folder);
    if (open === undefined) {
      open = { record: asStandingRecord(this.store.get(STANDING, this.keyOf(folder))), modules: new Map() };
      this.folders.set(folder, open);
    }
    return open;
  }

  private keyOf(folder: string): string {
    return fingerprint(STANDING, this.stamp, this.modules.reference(folder));
  }

  /** Whether the module itself is as it was: its text, its options, and what its folder says of its imports. */
  private isUntouched(module: ModuleId): StandingModule | null {
    const [folder] = split(module);
    if (this.recordOf(folder) === null) return null;
    const known = this.recorded(module);
    if (known === null || (known.text !== this.modules.textKeyOf(module) && known.key !== this.modules.keyOf(module))) return null;
    return known.lookups.every(([place, then]) => this.modules.surroundingsOf(this.modules.moduleOf(place)) === then) ? known : null;
  }

  /** All modules of the closure that nobody has asked for yet; those that reach a changed one do not stand. */
  private decide(root: ModuleId): void {
    const reached: ModuleId[] = [root];
    const users = new Map<ModuleId, ModuleId[]>([[root, []]]);
    const failed: ModuleId[] = [];
    for (const module of reached) {
      const known = this.isUntouched(module);
      if (known === null || !this.reach(module, known, reached, users)) failed.push(module);
    }
    const fallen = new Set(failed);
    for (let module = failed.pop(); module !== undefined; module = failed.pop()) {
      for (const user of users.get(module) ?? []) if (!fallen.has(user)) fallen.add(user), failed.push(user);
    }
    for (const module of reached) {
      this.decided.set(module, !fallen.has(module));
      if (!fallen.has(module)) this.modules.note('restored', module);
    }
  }

  /** Notes what the module needs; false where one of that is known to be otherwise than it was. */
  private reach(module: ModuleId, { members, needs, closureKey }: StandingModule, reached: ModuleId[], users: Map<ModuleId, ModuleId[]>): boolean {
    const expected = [...needs, ...members.map((member) => [member, closureKey] as const)];
    return expected.every(([reference, key]) => {
      const needed = this.modules.moduleOf(reference);
      if (this.recorded(needed)?.closureKey !== key) return false;
      const decided = this.decided.get(needed);
      if (decided !== undefined) return decided;
      const known = users.get(needed);
      if (known !== undefined) {
        known.push(module);
        return true;
      }
      users.set(needed, [module]);
      reached.push(needed);
      return true;
    });
  }
}

function split(module: ModuleId): [folder: string, name: string] {
  const slash = module.lastIndexOf('/');
  return [module.slice(0, slash), module.slice(slash + 1)];
}

import type { RecordKind } from './records.ts';

/** Which modules' records are kept in one file: those of an installed package, or of one folder of own code. */
export interface RecordGroup {
  readonly name: string;
  readonly version: string;
  /** Fingerprint of the engine, its options and what else all records of the group depend on. */
  readonly key: string;
}

/** Where a session keeps what it learns. `lib/store` has implementations; what comes back is validated here. */
export interface SummaryStore {
  getPack(group: RecordGroup): { readonly keys: readonly string[]; get(key: string): unknown } | null;
  putPack(group: RecordGroup, records: ReadonlyMap<string, unknown>, keep?: (key: string) => boolean): void;
  /** Single records. */
  get(kind: string, key: string): unknown;
  put(kind: string, key: string, value: unknown): void;
  flush(): void;
}

/** Records of earlier texts that a group may hold for each one that is in use, and at least. */
const STALE_SHARE = 2;
const STALE_LEAST = 64;

interface OpenGroup {
  readonly group: RecordGroup;
  readonly stored: ReturnType<SummaryStore['getPack']>;
  readonly used: Set<string>;
  readonly added: Map<string, unknown>;
}

/**
 * Records in groups: a group is read once and written once, so that thousands of small records cost a few files. What
 * was found in it or added to it counts as used; the rest goes when there is too much of it.
 */
export class PackedRecords {
  private readonly store: SummaryStore;
  private readonly groups = new Map<string, OpenGroup>();

  constructor(store: SummaryStore) {
    this.store = store;
  }

  get(group: RecordGroup, key: string): unknown {
    const { stored, used, added } = this.open(group);
    const record = added.get(key) ?? stored?.get(key) ?? null;
    if (record !== null) used.add(key);
    return record;
  }

  put(group: RecordGroup, key: string, value: unknown): void {
    const { used, added } = this.open(group);
    used.add(key);
    added.set(key, value);
  }

  /** Records that are not written yet. */
  get pending(): number {
    let count = 0;
    for (const { added } of this.groups.values()) count += added.size;
    return count;
  }

  /** Writes what was added, and looks at the store anew from now on. */
  flush(): void {
    for (const { group, stored, used, added } of this.groups.values()) {
      if (added.size === 0) continue;
      const known = new Set([...(stored?.keys ?? []), ...added.keys()]);
      const isCrowded = known.size > STALE_SHARE * used.size + STALE_LEAST;
      this.store.putPack(group, added, isCrowded ? (key) => used.has(key) : undefined);
    }
    this.groups.clear();
    this.store.flush();
  }

  private open(group: RecordGroup): OpenGroup {
    let open = this.groups.get(group.key);
    if (open === undefined) {
      open = { group, stored: this.store.getPack(group), used: new Set(), added: new Map() };
      this.groups.set(group.key, open);
    }
    return open;
  }
}

/** The records of one group, as a file of it uses them. */
export interface RecordShelf {
  get(kind: RecordKind, key: string): unknown;
  put(kind: RecordKind, key: string, value: unknown): void;
}

export function shelfOf(records: PackedRecords, group: RecordGroup): RecordShelf {
  return {
    get: (kind, key) => records.get(group, `${kind} ${key}`),
    put: (kind, key, value) => records.put(group, `${kind} ${key}`, value),
  };
}

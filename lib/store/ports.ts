/**
 * What the engine keeps between runs. A record is immutable and content-addressed: its key says all that it depends on,
 * so a record that is found is right, and one that is lost costs the time to compute it again. Nothing here throws for
 * anything that the disk does or holds.
 *
 * `Kind` is the caller's union of record kinds, in kebab-case: large and small records of one thing are two kinds.
 */
export interface RecordStore<Kind extends string = string> {
  /** The parsed record, a value of one's own; null where there is none. It may be anybody's: validate its shape. */
  get(kind: Kind, key: string): unknown;
  /** `value` is JSON as `canonicalJson` defines it; what is too large or nested too deep is not kept. */
  put(kind: Kind, key: string, value: unknown): void;
  /** All records of one installed package, in one read; null where there are none. */
  getPack(name: PackName): RecordPack | null;
  /** Adds records to a package's, and replaces those of the same keys; of the others it keeps those that `keep` names. */
  putPack(name: PackName, records: ReadonlyMap<string, unknown>, keep?: (key: string) => boolean): void;
  /** A good moment to tidy up: after a run, or a burst of work. Records are safe before it. */
  flush(): void;
  statistics(): StoreStatistics;
}

/** What an installed package's records are found by. */
export interface PackName {
  readonly name: string;
  readonly version: string;
  /** Fingerprint of everything else that they depend on. */
  readonly key: string;
}

/** Records that are parsed one by one, when they are asked for. */
export interface RecordPack {
  readonly keys: readonly string[];
  get(key: string): unknown;
}

export interface StoreStatistics {
  /** By kind; packs under `package`. */
  readonly kinds: Readonly<Record<string, KindStatistics>>;
  /** Files that made room for newer ones. */
  readonly evicted: number;
  readonly bytesRead: number;
  readonly bytesWritten: number;
}

export interface KindStatistics {
  readonly hits: number;
  readonly misses: number;
  /** Those misses that found a file which no writer of ours left so. */
  readonly damaged: number;
  readonly written: number;
}

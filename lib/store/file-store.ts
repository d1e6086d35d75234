import { canonicalJson, parseJson } from '../base/canonical-json.ts';
import { packAddress, PACKS, recordAddress } from './address.ts';
import { createNodeDisk, type Disk } from './disk.ts';
import { Eviction } from './eviction.ts';
import { decodePack, type EncodedRecords, encodePack, openPack } from './pack.ts';
import type { PackName, RecordPack, RecordStore, StoreStatistics } from './ports.ts';
import { type Found, MOST_BYTES, RecordFolder } from './record-folder.ts';
import { Tally } from './tally.ts';

export interface FileStoreOptions {
  /** Absolute. Made when the first record is put. */
  readonly folder: string;
  /** Takes what is there and leaves it exactly as it is. */
  readonly readOnly?: boolean | undefined;
  /** About how much of the disk it may take; between two turns of tidying up, a few thousand records more. */
  readonly limitBytes?: number | undefined;
  /** Told once, when the folder turns out not to be usable. */
  readonly onWarning: (message: string) => void;
  readonly disk?: Disk;
  readonly now?: () => number;
  /** At least 0, less than 1. Decides when to tidy up, never what is stored. */
  readonly random?: () => number;
}

const DEFAULT_LIMIT = 2 * 2 ** 30;

/** A folder of files, one for each record or pack. Any number of processes may use it at once. */
export function createFileStore(options: FileStoreOptions): RecordStore {
  return new FileStore(options);
}

class FileStore implements RecordStore {
  private readonly folder: RecordFolder;
  private readonly eviction: Eviction;
  private readonly tally = new Tally();

  constructor({ folder, readOnly = false, limitBytes = DEFAULT_LIMIT, onWarning, disk = createNodeDisk(), now = Date.now, random = Math.random }: FileStoreOptions) {
    this.folder = new RecordFolder({ folder, readOnly, onWarning, disk, now });
    this.eviction = new Eviction({ folder, limitBytes, disk, now, random });
  }

  get(kind: string, key: string): unknown {
    const found = this.folder.read(recordAddress(kind, key), (payload) => parseJson(payload.toString('utf8')));
    return this.counted(kind, found);
  }

  put(kind: string, key: string, value: unknown): void {
    const address = recordAddress(kind, key);
    if (!this.folder.writable) return;
    const payload = encode(value);
    if (payload !== null && this.write(kind, address, payload)) this.eviction.wrote('records');
  }

  getPack(name: PackName): RecordPack | null {
    const records = this.counted(PACKS, this.folder.read(packAddress(name), decodePack));
    return records === null ? null : openPack(records);
  }

  putPack(name: PackName, records: ReadonlyMap<string, unknown>, keep: (key: string) => boolean = () => true): void {
    if (!this.folder.writable) return;
    const address = packAddress(name);
    const added = encodeAll(records);
    const present = new Map([...(this.folder.read(address, decodePack).value ?? [])].filter(([key]) => keep(key)));
    if ([...added].every(([key, bytes]) => present.get(key)?.equals(bytes))) return;
    // A package whose files keep changing in place must not gather records without end.
    const pack = [new Map([...present, ...added]), added].map(encodePack).find((bytes) => bytes.length <= MOST_BYTES);
    if (pack !== undefined && this.write(PACKS, address, pack)) this.eviction.wrote('packs');
  }

  flush(): void {
    if (this.folder.writable) this.tally.evicted(this.eviction.run());
  }

  statistics(): StoreStatistics {
    return this.tally.statistics();
  }

  private write(kind: string, address: string, payload: Buffer): boolean {
    const written = this.folder.write(address, payload);
    if (written) this.tally.wrote(kind, payload.length);
    return written;
  }

  private counted<Value>(kind: string, { value, bytes, damaged }: Found<Value>): Value | null {
    if (value === null) this.tally.missed(kind, damaged);
    else this.tally.hit(kind, bytes);
    return value;
  }
}

/** Null where it is nested too deep or too large to be kept. */
function encode(value: unknown): Buffer | null {
  try {
    const bytes = Buffer.from(canonicalJson(value));
    return bytes.length <= MOST_BYTES ? bytes : null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function encodeAll(records: ReadonlyMap<string, unknown>): EncodedRecords {
  const encoded = new Map<string, Buffer>();
  for (const [key, value] of records) {
    const bytes = encode(value);
    if (bytes !== null) encoded.set(key, bytes);
  }
  return encoded;
}

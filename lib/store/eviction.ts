import { join } from 'node:path';
import { FORMAT, PACKS, SHARDS } from './address.ts';
import { type Disk, type ListedFile, UNFINISHED } from './disk.ts';

/**
 * Keeps a store below its limit without anybody knowing its size. Keys are hashes, so every shard is a fair sample: each
 * has its share of the limit and is tidied by itself, one for every few writes. A process that writes less than that
 * tidies one with the probability that makes up for it. Nothing is locked: a file that two processes remove is gone.
 *
 * Half of the limit is for packs, which are few and large, and lie in one folder.
 */

/** Until all shards had their turn, the store grows by this many times 256 records: by so much it passes its limit. */
const WRITES_PER_SHARD = 16;
/** Shards in a row that are at most half full say that the store is far from its limit. */
const ROOMY_SHARDS = 8;
/** Of its share: what is left of a full shard. */
const LEFT = 0.8;
/** What file systems allocate at least. */
const BLOCK = 4096;
/** No write takes so long. */
const UNFINISHED_MS = 60 * 60 * 1000;

export interface EvictionOptions {
  /** Of the store. */
  readonly folder: string;
  readonly limitBytes: number;
  readonly disk: Disk;
  readonly now: () => number;
  /** At least 0, less than 1. */
  readonly random: () => number;
}

export class Eviction {
  private readonly folder: string;
  private readonly share: { readonly shard: number; readonly packs: number };
  private readonly options: EvictionOptions;
  private readonly written = { records: 0, packs: 0 };
  private next: number;

  constructor(options: EvictionOptions) {
    const { folder, limitBytes, random } = options;
    this.options = options;
    this.folder = join(folder, FORMAT);
    this.share = { shard: limitBytes / 2 / SHARDS.length, packs: limitBytes / 2 };
    this.next = Math.floor(random() * SHARDS.length);
  }

  wrote(what: 'records' | 'packs'): void {
    this.written[what]++;
  }

  /** Does what the writes since the last time call for. Returns how many files it removed. */
  run(): number {
    const shards = Math.min(this.due('records'), SHARDS.length);
    return this.tidyShards(shards) + (this.due('packs') > 0 ? this.tidy([join(this.folder, PACKS)], this.share.packs).removed : 0);
  }

  private due(what: 'records' | 'packs'): number {
    const turns = this.written[what] / WRITES_PER_SHARD;
    this.written[what] = 0;
    return Math.floor(turns) + (this.options.random() < turns % 1 ? 1 : 0);
  }

  private tidyShards(count: number): number {
    if (count === 0) return 0;
    const kinds = this.options.disk.folders(this.folder).filter((kind) => kind !== PACKS);
    let removed = 0;
    for (let done = 0, roomy = 0; done < count && roomy < ROOMY_SHARDS; done++) {
      const shard = SHARDS[this.next++ % SHARDS.length] ?? '';
      const tidied = this.tidy(kinds.map((kind) => join(this.folder, kind, shard)), this.share.shard);
      removed += tidied.removed;
      roomy = tidied.used <= this.share.shard / 2 ? roomy + 1 : 0;
    }
    return removed;
  }

  private tidy(folders: readonly string[], limit: number): { readonly used: number; readonly removed: number } {
    const { disk, now } = this.options;
    const [abandoned, files] = partition(folders.flatMap((folder) => disk.list(folder)), (file) => file.path.endsWith(UNFINISHED) && file.changed < now() - UNFINISHED_MS);
    for (const { path } of abandoned) this.remove(path);
    const used = files.reduce((sum, file) => sum + spaceOf(file), 0);
    if (used <= limit) return { used, removed: 0 };
    const oldest = files.filter(({ path }) => !path.endsWith(UNFINISHED)).sort((left, right) => left.changed - right.changed);
    let removed = 0;
    for (let left = used; left > limit * LEFT && removed < oldest.length; removed++) {
      const file = oldest[removed];
      if (file === undefined) break;
      this.remove(file.path);
      left -= spaceOf(file);
    }
    return { used, removed };
  }

  private remove(path: string): void {
    try {
      this.options.disk.remove(path);
    } catch {
      // Another process was faster, or the file is in use: then another time.
    }
  }
}

function spaceOf({ size }: ListedFile): number {
  return Math.ceil(size / BLOCK) * BLOCK;
}

function partition<Item>(items: readonly Item[], belongs: (item: Item) => boolean): [Item[], Item[]] {
  const [inside, outside]: [Item[], Item[]] = [[], []];
  for (const item of items) (belongs(item) ? inside : outside).push(item);
  return [inside, outside];
}

import { describe, expect, it, vi } from 'vitest';
import { fingerprint } from '../../lib/base/fingerprint.ts';
import { createFileStore, type FileStoreOptions, type RecordStore } from '../../lib/store/index.ts';
import { DiskInMemory } from './disk-in-memory.ts';
import { PACK } from './store-on-disk.ts';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
const BLOCK = 4096;
/** Room for two small records in each of the 256 shards, and for as many packs. */
const LIMIT = 2 * 256 * 2 * BLOCK;

/** Its first turn of tidying up is at the first flush after a write, and takes the first shard. */
function open(disk: DiskInMemory, options: Partial<FileStoreOptions> = {}): RecordStore {
  const onWarning = (message: string) => expect.fail(message);
  return createFileStore({ folder: '/cache', disk, limitBytes: LIMIT, now: () => disk.clock.now, random: () => 0, onWarning, ...options });
}

/** Keys of the first shard. */
function neighbours(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `00${fingerprint(String(index))}`);
}

describe('a store', () => {
  it('stays near its limit', () => {
    const disk = new DiskInMemory();
    const store = open(disk);
    for (let index = 0; index < 12_000; index++) {
      store.put('facts', fingerprint(String(index)), index);
      if (index % 100 === 0) store.flush();
    }
    expect(disk.files.size * BLOCK).toBeLessThan(LIMIT / 2 + 256 * 16 * BLOCK);
    expect(store.statistics().evicted).toBe(12_000 - disk.files.size);
  });

  it('far below its limit loses nothing', () => {
    const disk = new DiskInMemory();
    const store = open(disk, { limitBytes: undefined });
    for (const key of neighbours(100)) store.put('facts', key, 1);
    store.flush();
    expect(disk.files.size).toBe(100);
  });

  it('gives up what was not used for the longest time', () => {
    const disk = new DiskInMemory();
    const store = open(disk);
    const keys = neighbours(4);
    for (const [index, key] of keys.entries()) {
      disk.clock.now = index * HOUR;
      store.put('facts', key, index);
    }
    disk.clock.now = 2 * DAY;
    store.get('facts', keys[0] ?? '');
    store.flush();
    expect(keys.map((key) => store.get('facts', key))).toEqual([0, null, null, null]);
  });

  it('counts all kinds of a shard together', () => {
    const disk = new DiskInMemory();
    const store = open(disk);
    const [key = ''] = neighbours(1);
    for (const [index, kind] of ['facts', 'summary', 'verdict'].entries()) {
      disk.clock.now = index;
      store.put(kind, key, 1);
    }
    store.flush();
    expect(['facts', 'summary', 'verdict'].map((kind) => store.get(kind, key))).toEqual([null, null, 1]);
  });

  it('gives up packs that were not used for the longest time', () => {
    const disk = new DiskInMemory();
    const store = open(disk, { limitBytes: 2 * 3 * BLOCK });
    for (let index = 0; index < 16; index++) {
      disk.clock.now = index;
      store.putPack({ ...PACK, version: String(index) }, new Map([['a', index]]));
    }
    store.flush();
    const kept = Array.from({ length: 16 }, (_, index) => index).filter((index) => store.getPack({ ...PACK, version: String(index) }) !== null);
    expect(kept).toEqual([14, 15]);
  });

  it.each([
    ['nothing where nothing was written', 0, 0, 0],
    ['one shard after a few writes, by chance', 1, 1 / 17, 1],
    ['nothing after a few writes, by chance', 1, 1 / 15, 0],
    ['a shard for every 16 writes', 64, 0.99, 4],
    ['few shards where they have much room left', 10_000, 0.99, 8],
  ])('looks at %s', (_, writes, chance, shards) => {
    const disk = new DiskInMemory();
    const store = open(disk, { random: () => chance });
    for (let count = 0; count < writes; count++) store.put('facts', '00000000', 1);
    const list = vi.spyOn(disk, 'list');
    store.flush();
    expect(list).toHaveBeenCalledTimes(shards);
  });

  it('looks at all shards where they have little room left', () => {
    const disk = new DiskInMemory();
    const store = open(disk, { limitBytes: 1 });
    for (let index = 0; index < 10_000; index++) store.put('facts', fingerprint(String(index)), index);
    store.flush();
    expect(disk.files.size).toBe(0);
  });

  it('removes what killed writers left, once it is an hour old', () => {
    const disk = new DiskInMemory();
    const store = open(disk, { limitBytes: undefined });
    disk.files.set('/cache/v1/facts/00/a.1-0.tmp', { bytes: Buffer.from('half'), changed: 0 });
    disk.files.set('/cache/v1/facts/00/b.1-0.tmp', { bytes: Buffer.from('half'), changed: HOUR });
    store.put('facts', neighbours(1)[0] ?? '', 1);
    disk.clock.now = HOUR + 1;
    store.flush();
    expect([...disk.files.keys()].filter((path) => path.endsWith('.tmp'))).toEqual(['/cache/v1/facts/00/b.1-0.tmp']);
  });

  it('goes on where a file cannot be removed', () => {
    const disk = new DiskInMemory();
    const store = open(disk);
    for (const key of neighbours(5)) store.put('facts', key, 1);
    disk.failures.remove = 'EBUSY';
    store.flush();
    expect(store.get('facts', neighbours(1)[0] ?? '')).toBe(1);
  });
});

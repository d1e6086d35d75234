import { chmodSync, existsSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FileStoreOptions, RecordStore } from '../../lib/store/index.ts';
import { DiskInMemory } from './disk-in-memory.ts';
import { contentOf, filesIn, KEY, onlyFile, openStore, OTHER_KEY, PACK, temporaryFolder } from './store-on-disk.ts';
import { runWriter } from './run-writer.ts';

const DAY = 24 * 60 * 60 * 1000;

function openInMemory(options: Partial<FileStoreOptions> = {}) {
  const disk = new DiskInMemory();
  return { disk, ...openStore({ folder: '/cache', disk, now: () => disk.clock.now, ...options }) };
}

function useAll(store: RecordStore): unknown[] {
  store.put('facts', KEY, 1);
  store.put('verdict', KEY, 1);
  store.putPack(PACK, new Map([['a', 1]]));
  store.flush();
  return [store.get('facts', KEY), store.get('verdict', KEY), store.getPack(PACK)];
}

describe('a folder that cannot be written', () => {
  it.each(['ENOSPC', 'EDQUOT', 'EFBIG', 'EROFS', 'EACCES', 'EPERM', 'ENOTDIR', 'EEXIST', 'EIO'])('%s: keeps nothing and says so once', (code) => {
    const { store, disk, warnings } = openInMemory();
    disk.failures.replace = code;
    expect(useAll(store)).toEqual([null, null, null]);
    expect(warnings).toEqual([`The cache in /cache cannot be written (${code}: it does not work): what is found out now is not kept.`]);
  });

  it('is not tried again', () => {
    const { store, disk } = openInMemory();
    disk.failures.replace = 'ENOSPC';
    useAll(store);
    expect(disk.writes).toBe(1);
  });

  it('is still read', () => {
    const { store, disk } = openInMemory();
    store.put('facts', KEY, 1);
    disk.failures.replace = 'ENOSPC';
    store.put('facts', OTHER_KEY, 2);
    expect(store.get('facts', KEY)).toBe(1);
  });

  it('is said once also where it cannot be read either', () => {
    const { store, disk, warnings } = openInMemory();
    Object.assign(disk.failures, { read: 'EACCES', replace: 'EACCES', remove: 'EACCES', touch: 'EACCES' });
    expect(useAll(store)).toEqual([null, null, null]);
    expect(warnings.length).toBe(1);
  });

  it.each(['EMFILE', 'ENFILE', 'EBUSY'])('%s: for a moment loses only that record', (code) => {
    const { store, disk, warnings } = openInMemory();
    disk.failures.replace = code;
    store.put('facts', KEY, 1);
    delete disk.failures.replace;
    store.put('facts', OTHER_KEY, 2);
    expect([store.get('facts', KEY), store.get('facts', OTHER_KEY), warnings]).toEqual([null, 2, []]);
  });

  it('as there is a file in its place', () => {
    const folder = join(temporaryFolder(), 'file');
    writeFileSync(folder, 'mine');
    const { store, warnings } = openStore({ folder });
    expect([useAll(store), warnings.length, readFileSync(folder, 'utf8')]).toEqual([[null, null, null], 1, 'mine']);
  });

  it('as there is a file in place of a folder of kinds', () => {
    const { store, folder, warnings } = openStore();
    store.put('facts', KEY, 1);
    writeFileSync(join(folder, 'v1', 'verdict'), '');
    expect([store.get('verdict', KEY), useAll(store)[0], warnings.length]).toEqual([null, 1, 1]);
  });

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('as it is read-only (root may write all)', () => {
    const { store, folder, warnings } = openStore();
    chmodSync(folder, 0o555);
    expect([useAll(store), warnings.length]).toEqual([[null, null, null], 1]);
    chmodSync(folder, 0o755);
  });

  it.skipIf(process.platform === 'win32')('as files may not become so large: leaves no half of one (Windows has no such limit)', async () => {
    const folder = temporaryFolder();
    const report = await runWriter({ folder, records: 20, textLength: 5_000 }, { fileBlocks: 2 });
    expect([report.warnings.length, filesIn(folder)]).toEqual([1, []]);
  });
});

describe('a folder that cannot be read', () => {
  it('is told once', () => {
    const { store, disk, warnings } = openInMemory({ readOnly: true });
    disk.failures.read = 'EACCES';
    expect(useAll(store)).toEqual([null, null, null]);
    expect(warnings).toEqual(['The cache in /cache cannot be read (EACCES: it does not work): everything is analysed anew.']);
  });

  it('as it does not exist yet is nothing to tell', () => {
    const { store, warnings } = openStore({ folder: join(temporaryFolder(), 'a', 'b') });
    expect([store.get('facts', KEY), store.getPack(PACK), warnings]).toEqual([null, null, []]);
  });
});

describe('a folder', () => {
  it('is made when the first record is put', () => {
    const folder = join(temporaryFolder(), 'a', 'b');
    const { store } = openStore({ folder });
    store.get('facts', KEY);
    store.flush();
    const before = existsSync(folder);
    store.put('facts', KEY, 1);
    expect([before, store.get('facts', KEY)]).toEqual([false, 1]);
  });

  it('that somebody removes is made again', () => {
    const { store, folder, warnings } = openStore();
    store.put('facts', KEY, 1);
    rmSync(folder, { recursive: true });
    store.put('facts', OTHER_KEY, 2);
    expect([store.get('facts', KEY), store.get('facts', OTHER_KEY), warnings]).toEqual([null, 2, []]);
  });

  it('that is only to be read gives its records and stays as it is', () => {
    const { store, folder } = openStore();
    store.put('facts', KEY, 1);
    const path = onlyFile(folder);
    utimesSync(path, 1, 1);
    const reader = openStore({ folder, readOnly: true });
    useAll(reader.store);
    expect([reader.store.get('facts', KEY), filesIn(folder).length, statSync(path).mtimeMs, reader.warnings]).toEqual([1, 1, 1000, []]);
  });

  it('that is only to be read keeps even what is damaged', () => {
    const { store, folder } = openStore();
    store.put('facts', KEY, 1);
    writeFileSync(onlyFile(folder), 'garbage');
    const before = contentOf(folder);
    expect([openStore({ folder, readOnly: true }).store.get('facts', KEY), contentOf(folder)]).toEqual([null, before]);
  });

  it('is not made where it is only to be read', () => {
    const folder = join(temporaryFolder(), 'a');
    useAll(openStore({ folder, readOnly: true }).store);
    expect(existsSync(folder)).toBe(false);
  });
});

describe('a record', () => {
  it.each([
    ['nested too deep', JSON.parse('['.repeat(5_000) + ']'.repeat(5_000))],
    ['too large', 'x'.repeat(65 * 2 ** 20)],
  ])('that is %s is not kept', (_, value) => {
    const { store, disk, warnings } = openInMemory();
    store.put('facts', KEY, value);
    store.putPack(PACK, new Map<string, unknown>([['a', value], ['b', 1]]));
    expect([store.get('facts', KEY), store.getPack(PACK)?.keys, disk.writes, warnings]).toEqual([null, ['b'], 1, []]);
  });

  it('that is read is marked as used, at most once a day', () => {
    const { store, disk } = openInMemory();
    store.put('facts', KEY, 1);
    const changedAfterReadAt = (now: number): unknown => {
      disk.clock.now = now;
      store.get('facts', KEY);
      return [...disk.files.values()].map(({ changed }) => changed);
    };
    expect([DAY - 1, DAY + 1, 2 * DAY, 3 * DAY].map(changedAfterReadAt)).toEqual([[0], [DAY + 1], [DAY + 1], [3 * DAY]]);
  });

  it('is read also where it cannot be marked', () => {
    const { store, disk, warnings } = openInMemory();
    store.put('facts', KEY, 1);
    disk.clock.now = 10 * DAY;
    disk.failures.touch = 'EPERM';
    expect([store.get('facts', KEY), warnings]).toEqual([1, []]);
  });

  it('that is damaged is a miss also where it cannot be removed', () => {
    const { store, disk, warnings } = openInMemory();
    store.put('facts', KEY, 1);
    for (const [path, file] of disk.files) disk.files.set(path, { ...file, bytes: Buffer.from('garbage') });
    disk.failures.remove = 'EPERM';
    expect([store.get('facts', KEY), warnings]).toEqual([null, []]);
  });
});

describe('a pack', () => {
  it('drops what it held before rather than growing beyond every bound', () => {
    const { store } = openInMemory();
    const large = 'x'.repeat(40 * 2 ** 20);
    store.putPack(PACK, new Map([['a', large]]));
    store.putPack(PACK, new Map([['b', large]]));
    expect(store.getPack(PACK)?.keys).toEqual(['b']);
  });
});

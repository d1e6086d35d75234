import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { digest, fingerprint } from '../../lib/base/fingerprint.ts';
import type { RecordStore } from '../../lib/store/index.ts';
import { contentOf, filesIn, KEY, onlyFile, openStore, PACK } from './store-on-disk.ts';

const RECORDS = Array.from({ length: 20 }, (_, index) => ({ key: fingerprint(`record ${index}`), value: { index, list: ['ü', index / 3], nothing: null } }));

function fill(store: RecordStore, records: typeof RECORDS): void {
  for (const { key, value } of records) store.put('facts', key, value);
  for (const { key, value } of records) store.putPack(PACK, new Map([[key, value]]));
  store.flush();
}

describe('stored bytes', () => {
  it('are the same in another folder, at another time, in another order', () => {
    const [one, other] = [openStore({ now: () => 0 }), openStore({ now: () => 1e12, random: () => 0 })];
    fill(one.store, RECORDS);
    fill(other.store, RECORDS.toReversed());
    expect(contentOf(other.folder)).toEqual(contentOf(one.folder));
  });

  it('do not depend on the order of keys', () => {
    const [one, other] = [openStore(), openStore()];
    one.store.put('facts', KEY, { a: 1, b: 2 });
    other.store.put('facts', KEY, { b: 2, a: 1 });
    expect(contentOf(other.folder)).toEqual(contentOf(one.folder));
  });

  it('stay as they are when they are read', () => {
    const { store, folder } = openStore();
    fill(store, RECORDS);
    const before = contentOf(folder);
    for (const { key } of RECORDS) store.get('facts', key);
    store.getPack(PACK);
    expect(contentOf(folder)).toEqual(before);
  });

  it('are a line with address and digest, then canonical JSON', () => {
    const { store, folder } = openStore();
    store.put('facts', KEY, { b: 'ü', a: [1] });
    const [shard, rest] = [KEY.slice(0, 2), KEY.slice(2)];
    const json = '{"a":[1],"b":"ü"}';
    expect(filesIn(folder)).toEqual([`v1/facts/${shard}/${rest}`]);
    expect(readFileSync(onlyFile(folder), 'utf8')).toBe(`strict-modules facts/${shard}/${rest} ${digest(json)}\n${json}`);
  });

  it('of a pack are an index with lengths, then its records by key', () => {
    const { store, folder } = openStore();
    store.putPack(PACK, new Map([['b', 22], ['a', 1]]));
    expect(readFileSync(onlyFile(folder), 'utf8').split('\n').slice(1)).toEqual(['[["a",1],["b",2]]', '1', '22', '']);
  });
});

describe('the file of a pack', () => {
  it('is named after the package', () => {
    const { store, folder } = openStore();
    store.putPack(PACK, new Map([['a', 1]]));
    expect(filesIn(folder)[0]).toMatch(/^v1\/package\/@scope\+package@1\.2\.3-[0-9a-f]{32}$/);
  });

  it.each([
    ['climbs', '../../../outside'],
    ['is absolute', '/outside'],
    ['is a Windows path', 'C:\\outside'],
    ['has control characters', 'a\0\n\r'],
    ['is 5,000 characters long', 'long'.repeat(1_250)],
    ['is empty', ''],
  ])('lies among the others where a name %s', (_, name) => {
    const { store, folder, warnings } = openStore();
    store.putPack({ ...PACK, name }, new Map([['a', 1]]));
    expect(store.getPack({ ...PACK, name })?.get('a')).toBe(1);
    expect(filesIn(folder)).toEqual([`v1/package/${basename(onlyFile(folder))}`]);
    expect(warnings).toEqual([]);
  });

  it('is not written again when there is nothing new', () => {
    const { store } = openStore();
    store.putPack(PACK, new Map([['a', 1], ['b', 2]]));
    store.putPack(PACK, new Map([['a', 1]]));
    expect(store.statistics().kinds['package']?.written).toBe(1);
  });
});

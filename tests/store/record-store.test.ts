import { describe, expect, it } from 'vitest';
import { InvariantViolation } from '../../lib/base/invariant.ts';
import { createMemoryStore, NO_STORE, type RecordStore } from '../../lib/store/index.ts';
import { KEY, openStore, OTHER_KEY, PACK } from './store-on-disk.ts';

const STORES: readonly (readonly [string, () => RecordStore])[] = [
  ['on disk', () => openStore().store],
  ['in memory', createMemoryStore],
];

describe.each(STORES)('a store %s', (_, open) => {
  it('gives back what was put', () => {
    const store = open();
    store.put('facts', KEY, { b: [1, 'ü→\uD800', null], a: { __proto__: null } });
    expect(store.get('facts', KEY)).toEqual({ a: {}, b: [1, 'ü→\uD800', null] });
  });

  it('has nothing that was not put', () => {
    expect(open().get('facts', KEY)).toBeNull();
  });

  it('keeps kinds apart', () => {
    const store = open();
    store.put('facts', KEY, 1);
    expect(store.get('verdict', KEY)).toBeNull();
  });

  it('keeps keys apart that differ at their end', () => {
    const store = open();
    store.put('facts', `${KEY}0`, 1);
    expect(store.get('facts', `${KEY}1`)).toBeNull();
  });

  it('gives each caller a value of its own', () => {
    const store = open();
    store.put('facts', KEY, { list: [1] });
    (store.get('facts', KEY) as { list: number[] }).list.push(2);
    expect(store.get('facts', KEY)).toEqual({ list: [1] });
  });

  it.each([
    ['a path', 'facts', '../../etc/passwd'],
    ['an empty key', 'facts', ''],
    ['capitals', 'facts', KEY.toUpperCase()],
    ['a kind that is a path', '../facts', KEY],
    ['the kind of packs', 'package', KEY],
  ])('takes only fingerprints and names of kinds: not %s', (__, kind, key) => {
    expect(() => open().get(kind, key)).toThrow(InvariantViolation);
  });

  it('refuses what JSON would change', () => {
    expect(() => open().put('facts', KEY, { a: undefined })).toThrow(InvariantViolation);
  });

  it('gives back the records of a pack', () => {
    const store = open();
    store.putPack(PACK, new Map<string, unknown>([['lib/ü.js', { a: 1 }], ['__proto__', [2]], ['', 3]]));
    const pack = store.getPack(PACK);
    expect([pack?.get('lib/ü.js'), pack?.get('__proto__'), pack?.get(''), pack?.get('other')]).toEqual([{ a: 1 }, [2], 3, null]);
  });

  it('lists the records of a pack', () => {
    const store = open();
    store.putPack(PACK, new Map([['b', 1], ['a', 2]]));
    expect(store.getPack(PACK)?.keys.toSorted()).toEqual(['a', 'b']);
  });

  it.each([
    ['name', { ...PACK, name: '@scope+package' }],
    ['version', { ...PACK, version: '1.2.4' }],
    ['key', { ...PACK, key: OTHER_KEY }],
  ])('keeps packs apart by %s', (__, other) => {
    const store = open();
    store.putPack(PACK, new Map([['a', 1]]));
    expect(store.getPack(other)).toBeNull();
  });

  it('adds to a pack, and replaces', () => {
    const store = open();
    store.putPack(PACK, new Map([['a', 1], ['b', 1]]));
    store.putPack(PACK, new Map([['b', 2], ['c', 2]]));
    const pack = store.getPack(PACK);
    expect(['a', 'b', 'c'].map((key) => pack?.get(key))).toEqual([1, 2, 2]);
  });

  it('counts by kind', () => {
    const store = open();
    store.put('facts', KEY, 1);
    store.get('facts', KEY);
    store.get('facts', OTHER_KEY);
    store.getPack(PACK);
    expect(store.statistics().kinds).toEqual({
      facts: { hits: 1, misses: 1, damaged: 0, written: 1 },
      package: { hits: 0, misses: 1, damaged: 0, written: 0 },
    });
  });
});

describe('no store', () => {
  it('keeps nothing', () => {
    NO_STORE.put('facts', KEY, 1);
    NO_STORE.putPack(PACK, new Map([['a', 1]]));
    expect([NO_STORE.get('facts', KEY), NO_STORE.getPack(PACK)]).toEqual([null, null]);
  });
});

import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, symlinkSync, truncateSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { seal } from '../../lib/store/envelope.ts';
import { packAddress, recordAddress } from '../../lib/store/address.ts';
import type { RecordStore } from '../../lib/store/index.ts';
import { filesIn, KEY, onlyFile, openStore, OTHER_KEY, PACK } from './store-on-disk.ts';

interface Kept {
  readonly store: RecordStore;
  readonly folder: string;
  readonly warnings: readonly string[];
  readonly path: string;
  readonly bytes: Buffer;
  readonly read: () => unknown;
}

function keptRecord(): Kept {
  const opened = openStore();
  opened.store.put('facts', KEY, { name: 'a', list: [1, 2, 3], text: 'ü' });
  const path = onlyFile(opened.folder);
  return { ...opened, path, bytes: readFileSync(path), read: () => opened.store.get('facts', KEY) };
}

function keptPack(): Kept {
  const opened = openStore();
  opened.store.putPack(PACK, new Map<string, unknown>([['a', { x: 1 }], ['b', [2]]]));
  const path = onlyFile(opened.folder);
  return { ...opened, path, bytes: readFileSync(path), read: () => opened.store.getPack(PACK) };
}

/** What is read after each damage in turn, apart from misses. */
function survivors({ path, read }: Kept, damages: readonly Buffer[]): unknown[] {
  return damages.flatMap((damaged) => {
    writeFileSync(path, damaged);
    const value = read();
    return value === null && !existsSync(path) ? [] : [value];
  });
}

function flipped(bytes: Buffer, bit: number): Buffer {
  const copy = Buffer.from(bytes);
  copy.writeUInt8(copy.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
  return copy;
}

describe.each([
  ['record', keptRecord],
  ['pack', keptPack],
])('a damaged %s is a miss and is removed', (_, keep) => {
  it('at whatever length it is cut', () => {
    const kept = keep();
    expect(survivors(kept, Array.from({ length: kept.bytes.length }, (__, length) => kept.bytes.subarray(0, length)))).toEqual([]);
  });

  it('whichever bit is flipped', () => {
    const kept = keep();
    expect(survivors(kept, Array.from({ length: kept.bytes.length * 8 }, (__, bit) => flipped(kept.bytes, bit)))).toEqual([]);
  });

  it('when something is added', () => {
    const kept = keep();
    expect(survivors(kept, [Buffer.concat([kept.bytes, Buffer.from('\n')]), Buffer.concat([kept.bytes, kept.bytes])])).toEqual([]);
  });

  it('when it is larger than any record, without being read', () => {
    const kept = keep();
    truncateSync(kept.path, 2 ** 33);
    expect([kept.read(), existsSync(kept.path)]).toEqual([null, false]);
  });

  it('and can be written again', () => {
    const kept = keep();
    writeFileSync(kept.path, 'garbage');
    kept.read();
    kept.store.put('facts', KEY, 1);
    kept.store.putPack(PACK, new Map([['a', 1]]));
    expect([kept.store.get('facts', KEY), kept.store.getPack(PACK)?.get('a')]).toEqual([1, 1]);
  });

  it('and is counted', () => {
    const kept = keep();
    writeFileSync(kept.path, 'garbage');
    kept.read();
    expect(Object.values(kept.store.statistics().kinds)).toEqual([{ hits: 0, misses: 1, damaged: 1, written: 1 }]);
  });
});

describe('in place of a record,', () => {
  it('another record is a miss', () => {
    const { store, path } = keptRecord();
    store.put('facts', OTHER_KEY, 'other');
    copyFileSync(join(path, '..', '..', OTHER_KEY.slice(0, 2), OTHER_KEY.slice(2)), path);
    expect(store.get('facts', KEY)).toBeNull();
  });

  it('a folder is a miss and does no harm to the others', () => {
    const { store, path, warnings } = keptRecord();
    unlinkSync(path);
    mkdirSync(path);
    store.put('facts', KEY, 1);
    store.put('facts', OTHER_KEY, 2);
    expect([store.get('facts', KEY), store.get('facts', OTHER_KEY), warnings]).toEqual([null, 2, []]);
  });

  it.skipIf(process.platform === 'win32')('a named pipe is a miss (Windows has none in folders)', () => {
    const { store, path } = keptRecord();
    unlinkSync(path);
    execFileSync('mkfifo', [path]);
    expect([store.get('facts', KEY), existsSync(path)]).toEqual([null, false]);
  });

  it.skipIf(process.platform === 'win32').each([
    ['to itself', (path: string) => path],
    ['to a device', () => '/dev/zero'],
    ['to nothing', (path: string) => `${path}-nothing`],
  ])('a link %s is a miss and is replaced (making links is a privilege on Windows)', (_, targetOf) => {
    const { store, path, warnings } = keptRecord();
    unlinkSync(path);
    symlinkSync(targetOf(path), path);
    const before = store.get('facts', KEY);
    store.put('facts', KEY, 1);
    expect([before, store.get('facts', KEY), warnings]).toEqual([null, 1, []]);
  });
});

/** Opens a store in which somebody wrote `payload`, with a digest that fits. */
function crafted(address: string, payload: string): RecordStore {
  const { store, folder } = openStore();
  const path = join(folder, 'v1', address);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, seal(address, Buffer.from(payload)));
  return store;
}

describe('a crafted record', () => {
  const read = (payload: string): unknown => crafted(recordAddress('facts', KEY), payload).get('facts', KEY);

  it('is read where it is like ours', () => {
    expect(read('{"a":1}')).toEqual({ a: 1 });
  });

  it('changes no prototype', () => {
    expect(Object.getPrototypeOf(read('{"__proto__":{"polluted":true}}'))).toBe(Object.prototype);
    expect('polluted' in {}).toBe(false);
  });

  it.each([
    ['an infinite number', '{"a":1e999}'],
    ['nesting of 1,000,000 levels', '['.repeat(1_000_000) + ']'.repeat(1_000_000)],
    ['no JSON', '{"a":'],
    ['nothing', ''],
    ['null', 'null'],
  ])('is a miss where it holds %s', (_, payload) => {
    expect(read(payload)).toBeNull();
  });
});

describe('a crafted pack', () => {
  const open = (payload: string) => crafted(packAddress(PACK), payload).getPack(PACK);

  it('is read where it is like ours', () => {
    expect(open('[["a",1],["b",2]]\n1\n22\n')?.get('b')).toBe(22);
  });

  it.each([
    ['no index', ''],
    ['an index without an end', '[]'],
    ['an index that is no list', '{"a":1}\n1\n'],
    ['an entry that is no pair', '[["a",1,1]]\n1\n'],
    ['an entry that is no list', '["a"]\n'],
    ['a key that is no text', '[[1,1]]\n1\n'],
    ['a negative length', '[["a",5],["b",-3]]\n1\n22\n'],
    ['a fraction', '[["a",0.5],["b",1.5]]\n1\n22\n'],
    ['a length beyond the end', '[["a",9007199254740991]]\n1\n'],
    ['a length that overflows', '[["a",1e308],["b",1e308]]\n1\n'],
    ['too short a length', '[["a",1]]\n22\n'],
    ['records without an index', '[]\n1\n'],
    ['deep nesting in the index', `[["a",${'['.repeat(100_000)}${']'.repeat(100_000)}]]\n`],
  ])('is a miss where it holds %s', (_, payload) => {
    expect(open(payload)).toBeNull();
  });

  it.each([
    ['no JSON', '[["a",1]]\n{\n'],
    ['deep nesting', `[["a",200000]]\n${'['.repeat(100_000)}${']'.repeat(100_000)}\n`],
    ['an infinite number', '[["a",5]]\n1e999\n'],
  ])('misses a record that holds %s', (_, payload) => {
    expect(open(payload)?.get('a')).toBeNull();
  });
});

describe('other formats', () => {
  it('are neither read nor changed', () => {
    const { store, folder, path } = keptRecord();
    const foreign = path.replace(join(folder, 'v1'), join(folder, 'v0'));
    mkdirSync(join(foreign, '..'), { recursive: true });
    copyFileSync(path, foreign);
    unlinkSync(path);
    expect([store.get('facts', KEY), filesIn(folder)]).toEqual([null, [recordAddress('facts', KEY)].map((address) => `v0/${address}`)]);
  });
});

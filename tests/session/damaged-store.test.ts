import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../lib/base/canonical-json.ts';
import { createNodeHost, createSession, DEFAULT_OPTIONS } from '../../lib/api.ts';
import { createFileStore, createMemoryStore, type RecordStore } from '../../lib/store/index.ts';
import { projectOnDisk } from '../eslint/project-on-disk.ts';
import { DiskInMemory } from '../store/disk-in-memory.ts';
import { filesIn } from '../store/store-on-disk.ts';

const FILES = { 'a.js': "import { b } from './b.js';\nconsole.log(b);\n", 'b.js': 'export const b = [1, 2].map((x) => x + 1);\n' };

function reports(cwd: string, store: RecordStore | null): string[] {
  const session = createSession(createNodeHost({ root: cwd }), DEFAULT_OPTIONS, store);
  const found = ['a.js', 'b.js'].map((name) => canonicalJson(session.judge(path.join(cwd, name))));
  session.flush();
  return found;
}

describe('a session whose store', () => {
  it.each(['ENOSPC', 'EROFS', 'EACCES'])('cannot be written (%s) says what one without a store says, and warns once', (code) => {
    const { cwd } = projectOnDisk(FILES);
    const warnings: string[] = [];
    const disk = new DiskInMemory();
    disk.failures.replace = code;
    const store = createFileStore({ folder: '/cache', disk, onWarning: (message) => warnings.push(message) });
    expect([reports(cwd, store), reports(cwd, store), warnings.length]).toEqual([reports(cwd, null), reports(cwd, null), 1]);
  });

  it('is damaged, file by file, says what one without a store says', () => {
    const { cwd } = projectOnDisk(FILES);
    const folder = path.join(cwd, 'cache');
    const open = () => createFileStore({ folder, onWarning() {} });
    const cold = reports(cwd, null);
    reports(cwd, open());
    for (const name of filesIn(folder)) {
      const file = path.join(folder, name);
      const bytes = fs.readFileSync(file);
      fs.writeFileSync(file, bytes.subarray(0, bytes.length >> 1));
      expect(reports(cwd, open())).toEqual(cold);
      fs.writeFileSync(file, bytes.map((byte, index) => (index === bytes.length - 3 ? byte ^ 4 : byte)));
      expect(reports(cwd, open())).toEqual(cold);
    }
  });

  it.each<[string, unknown]>([
    ['null', null], ['a number', 1], ['an empty list', []], ['an empty object', {}], ['a list of lists', [[[]]]],
    ['an object of its fields', { surroundings: '', modules: { 'a.js': {}, 'b.js': null }, candidates: [{}], requests: [[]], functions: [], shape: 1, failed: 2 }],
  ])('answers everything with %s says what one without a store says', (_, value) => {
    const { cwd } = projectOnDisk(FILES);
    const crafted: RecordStore = { ...createMemoryStore(), get: () => value, getPack: () => ({ keys: [], get: () => value }) };
    expect(reports(cwd, crafted)).toEqual(reports(cwd, null));
  });
});

import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createSession, DEFAULT_OPTIONS } from '../../lib/api.ts';
import { textDigest } from '../../lib/base/fingerprint.ts';
import { createDigestMemory, createFileSource, createNodeHost } from '../../lib/host/index.ts';
import { TextChanged } from '../../lib/project/index.ts';
import { createMemoryStore } from '../../lib/store/index.ts';
import { projectOnDisk } from '../eslint/project-on-disk.ts';

/** Long after all that the test wrote. */
const later = (): number => Date.now() + 60_000;

/** What an earlier run kept of one file of this text. */
function seenBefore(text: string) {
  const { cwd } = projectOnDisk({ 'a.js': text });
  const file = path.join(cwd, 'a.js');
  const store = createMemoryStore();
  const memory = createDigestMemory(store);
  const source = createFileSource(memory, later);
  void digestIn(source, file);
  source.flush?.();
  return { file, store };
}

function digestIn(source: ReturnType<typeof createFileSource>, file: string): string | null {
  const read = source.read(file);
  return read.kind === 'text' ? (read.digest ?? null) : null;
}

/** The record says another digest of the file, under its right stamp. */
function withLie(file: string, store: ReturnType<typeof createMemoryStore>, text: string) {
  const memory = createDigestMemory(store);
  const { stamp = '' } = memory.of(file) ?? {};
  memory.learn(file, { stamp, digest: textDigest(text) });
  return memory;
}

describe('digests of earlier runs', () => {
  it('stand for a file whose stamp is the same, which is not read', () => {
    const { file, store } = seenBefore('export const a = 1;');
    // Only who does not read it can be deceived.
    expect(digestIn(createFileSource(withLie(file, store, 'export const a = 2;')), file)).toBe(textDigest('export const a = 2;'));
  });

  it('do not stand for a file that was written again with as many bytes', () => {
    const { file, store } = seenBefore('export const a = 1;');
    const times = fs.statSync(file);
    // Times of the content can be set back at will; those of the file's entry cannot.
    fs.writeFileSync(file, 'export const a = 2;');
    fs.utimesSync(file, times.atime, times.mtime);
    expect(digestIn(createFileSource(createDigestMemory(store)), file)).toBe(textDigest('export const a = 2;'));
  });

  it('are not kept of a file that changed a moment ago: its next change may bear the same time', () => {
    const { cwd } = projectOnDisk({ 'a.js': 'export {};' });
    const memory = createDigestMemory(createMemoryStore());
    void digestIn(createFileSource(memory), path.join(cwd, 'a.js'));
    expect(memory.of(path.join(cwd, 'a.js'))).toBeNull();
  });

  it('are not kept of a file that cannot be read', () => {
    const { cwd } = projectOnDisk({});
    const memory = createDigestMemory(createMemoryStore());
    createFileSource(memory, later).read(path.join(cwd, 'a.js'));
    expect(memory.of(path.join(cwd, 'a.js'))).toBeNull();
  });

  it('give the text that belongs to them', () => {
    const { file, store } = seenBefore('export const a = 1;');
    const read = createFileSource(createDigestMemory(store)).read(file);
    expect(read.kind === 'text' && read.text).toBe('export const a = 1;');
  });

  it('give no text where the file holds another, and are forgotten', () => {
    const { file, store } = seenBefore('export const a = 1;');
    const memory = withLie(file, store, 'export const a = 2;');
    const read = createFileSource(memory).read(file);
    expect(() => read.kind === 'text' && read.text).toThrow(TextChanged);
    expect(memory.of(file)).toBeNull();
  });

  it.each([[null], [[]], [{ 'a.js': 1 }], [{ 'a.js': 'x' }], [{ 'a.js': '1:2:3:4 zz' }]])('are nothing in a record that is not of their shape: %j', (record) => {
    const memory = createDigestMemory({ get: () => record, put: () => {} });
    expect(memory.of('/p/a.js')).toBeNull();
  });

  it('of names that change with each build do not gather without end', () => {
    const store = createMemoryStore();
    const memory = createDigestMemory(store);
    for (let index = 0; index < 6_000; index++) memory.learn(`/p/chunk-${index}.js`, { stamp: '1:1:1:1', digest: textDigest(String(index)) });
    memory.flush();
    expect([memory.of('/p/chunk-0.js'), memory.of('/p/chunk-5999.js')?.digest]).toEqual([null, textDigest('5999')]);
  });

  it('that are wrong cost a verdict nothing but time', () => {
    const { file, store } = seenBefore('globalThis.a = 1;');
    const root = path.dirname(file);
    const importer = path.join(root, 'b.js');
    fs.writeFileSync(importer, 'import "./a.js";');
    const host = { ...createNodeHost({ root }), files: createFileSource(withLie(file, store, 'export {};')) };
    const session = createSession(host, DEFAULT_OPTIONS, store);
    expect([session.judge(importer).closure, session.judge(file).verdict]).toEqual(['impure', 'impure']);
  });
});

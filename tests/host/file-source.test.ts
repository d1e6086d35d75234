import fs from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { textDigest } from '../../lib/base/fingerprint.ts';
import { createFileSource } from '../../lib/host/index.ts';
import { projectOnDisk } from '../eslint/project-on-disk.ts';

function read(name: string, bytes: Uint8Array | string) {
  const { cwd } = projectOnDisk({});
  const file = path.join(cwd, name);
  fs.writeFileSync(file, bytes);
  return createFileSource().read(file);
}

describe('file source', () => {
  it('reads UTF-8', () => {
    expect(read('a.js', 'const ü = "→";')).toMatchObject({ kind: 'text', text: 'const ü = "→";' });
  });

  it('drops the byte order mark', () => {
    expect(read('a.js', '\uFEFFconst a = 1;')).toMatchObject({ kind: 'text', text: 'const a = 1;' });
  });

  it('drops only the first of two byte order marks', () => {
    expect(read('a.js', '\uFEFF\uFEFFa')).toMatchObject({ kind: 'text', text: '\uFEFFa' });
  });

  it('replaces invalid bytes', () => {
    expect(read('a.js', Uint8Array.of(0x61, 0xff, 0x62))).toMatchObject({ kind: 'text', text: 'a\uFFFDb' });
  });

  it.each([['UTF-8', 'const ü = 1;'], ['a byte order mark', '\uFEFFa'], ['invalid bytes', Uint8Array.of(0x61, 0xff)]])('gives the digest of the text without decoding it: %s', (_, bytes) => {
    const result = read('a.js', bytes);
    expect(result.kind === 'text' && result.digest).toBe(result.kind === 'text' && textDigest(result.text));
  });

  it('reads a bundle of 20 MB', () => {
    const result = read('bundle.js', 'x'.repeat(20_000_000));
    expect(result.kind === 'text' && result.text.length).toBe(20_000_000);
  });

  it('says that a file is missing', () => {
    const { cwd } = projectOnDisk({});
    expect(createFileSource().read(path.join(cwd, 'nope.js'))).toEqual({ kind: 'failed', reason: 'no such file' });
  });

  it('says that a path goes through a file', () => {
    const { cwd } = projectOnDisk({ 'a.js': '' });
    expect(createFileSource().read(path.join(cwd, 'a.js/b.js'))).toEqual({ kind: 'failed', reason: 'no such file' });
  });

  it('says that a path is a folder', () => {
    expect(createFileSource().read(projectOnDisk({}).cwd)).toEqual({ kind: 'failed', reason: 'is a directory' });
  });

  it('says that a link leads in a circle', () => {
    const { cwd } = projectOnDisk({});
    fs.symlinkSync('b.js', path.join(cwd, 'a.js'));
    fs.symlinkSync('a.js', path.join(cwd, 'b.js'));
    expect(createFileSource().read(path.join(cwd, 'a.js'))).toEqual({ kind: 'failed', reason: 'too many levels of symbolic links' });
  });

  it.skipIf(process.getuid?.() === 0)('says that reading is forbidden (root may read all)', () => {
    const { cwd } = projectOnDisk({ 'a.js': '' });
    fs.chmodSync(path.join(cwd, 'a.js'), 0);
    expect(createFileSource().read(path.join(cwd, 'a.js'))).toEqual({ kind: 'failed', reason: 'permission denied' });
  });

  it.skipIf(process.platform === 'win32')('does not wait for a device (which only POSIX has)', () => {
    expect(createFileSource().read('/dev/null')).toEqual({ kind: 'failed', reason: 'not a regular file' });
  });

  it('says that a file has changed which now links to itself', async () => {
    const { cwd } = projectOnDisk({ 'a.js': '' });
    const file = path.join(cwd, 'a.js');
    // A file that changed this very moment is never taken for unchanged.
    await setTimeout(50);
    const source = createFileSource();
    source.read(file);
    fs.rmSync(file);
    fs.symlinkSync('a.js', file);
    expect(source.isUnchanged?.(file)).toBe(false);
  });

  it('survives a path that no file can have', () => {
    expect(createFileSource().read('/a\0b.js')).toEqual({ kind: 'failed', reason: 'not a valid path' });
  });
});

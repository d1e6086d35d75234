import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createPackageLookup } from '../../lib/host/index.ts';
import { projectOnDisk } from '../eslint/project-on-disk.ts';

function packageOf(files: Readonly<Record<string, string>>, file: string) {
  const { cwd } = projectOnDisk(files);
  const found = createPackageLookup().packageOf(path.join(cwd, file));
  return found === null ? null : { ...found, root: path.relative(cwd, found.root), bin: found.bin.map((bin) => path.relative(cwd, bin)) };
}

describe('the package of a file', () => {
  it('is described by the nearest package.json', () => {
    const manifest = { name: 'inner', version: '2.0.0', type: 'commonjs', sideEffects: ['*.css'], bin: { run: './run.js' } };
    expect(packageOf({ 'inner/package.json': JSON.stringify(manifest) }, 'inner/src/a.js')).toEqual({
      root: 'inner',
      name: 'inner',
      version: '2.0.0',
      type: 'commonjs',
      sideEffects: ['*.css'],
      bin: ['inner/run.js'],
    });
  });

  it('says nothing where its fields are missing or of the wrong type', () => {
    const manifest = { name: 5, type: 'esm', sideEffects: 'no', bin: [] };
    expect(packageOf({ 'inner/package.json': JSON.stringify(manifest) }, 'inner/a.js')).toMatchObject({
      name: null,
      version: null,
      type: null,
      sideEffects: null,
      bin: [],
    });
  });

  it('is the outer one where the nearest package.json is broken', () => {
    expect(packageOf({ 'inner/package.json': '{' }, 'inner/a.js')).toMatchObject({ root: '', name: 'project' });
  });

  it('is none for a file that lies in node_modules itself', () => {
    expect(packageOf({}, 'node_modules/loose.js')).toBeNull();
  });

  it('has a single command under its own name', () => {
    expect(packageOf({ 'package.json': '{ "name": "tool", "bin": "bin/tool.js" }' }, 'a.js')).toMatchObject({ bin: ['bin/tool.js'] });
  });

  it('is read anew after clear', () => {
    const { cwd, write } = projectOnDisk({ 'package.json': '{ "name": "before" }' });
    const lookup = createPackageLookup();
    const name = () => lookup.packageOf(path.join(cwd, 'a.js'))?.name;
    expect(name()).toBe('before');
    write({ 'package.json': '{ "name": "after" }' });
    expect(name()).toBe('before');
    lookup.clear();
    expect(name()).toBe('after');
  });
});

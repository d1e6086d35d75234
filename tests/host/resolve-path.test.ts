import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createModuleResolver } from '../../lib/host/index.ts';
import { createTsconfigLookup } from '../../lib/project/index.ts';
import { projectOnDisk } from '../eslint/project-on-disk.ts';
import { asset, file, relativeTo, resolveFrom, resolveIn, unresolved } from './resolve-in.ts';

describe('a path', () => {
  it.each([
    ['./x.ts', 'x.ts'],
    ['./x', 'x.ts'],
    ['./x.js', 'x.ts'],
    ['./view.js', 'view.tsx'],
    ['./view.jsx', 'view.tsx'],
    ['./m.mjs', 'm.mts'],
    ['./c.cjs', 'c.cts'],
    ['./folder', 'folder/index.ts'],
    ['./folder/', 'folder/index.ts'],
    ['./data.json', 'data.json'],
    ['./a b.js', 'a b.js'],
    ['./a%20b.js', 'a b.js'],
    ['./x.js?v=1', 'x.ts'],
    ['./x#part', 'x.ts'],
    ['./see#sharp.js', 'see#sharp.js'],
  ])('%s leads to %s', (specifier, target) => {
    const names = ['x.ts', 'view.tsx', 'm.mts', 'c.cts', 'folder/index.ts', 'data.json', 'a b.js', 'see#sharp.js'];
    const files = Object.fromEntries(names.map((name) => [name, '']));
    expect(resolveIn(files, specifier)).toEqual(file(target));
  });

  it('leads from TypeScript to TypeScript where the JavaScript made of it lies beside', () => {
    expect(resolveIn({ 'x.ts': '', 'x.js': '' }, './x.js')).toEqual(file('x.ts'));
  });

  it('leads from JavaScript to the JavaScript that it names', () => {
    expect(resolveIn({ 'x.ts': '', 'x.js': '' }, './x.js', { from: 'main.js' })).toEqual(file('x.js'));
  });

  it('may be the folder itself', () => {
    expect(resolveIn({ 'src/index.ts': '' }, '.', { from: 'src/a.ts' })).toEqual(file('src/index.ts'));
  });

  it('from the root is looked up in the project', () => {
    expect(resolveIn({ 'src/a.ts': '' }, '/src/a.ts')).toEqual(file('src/a.ts'));
  });

  it('may be written as a file URL', () => {
    const { cwd } = projectOnDisk({ 'a.ts': '' });
    expect(resolveFrom(cwd, pathToFileURL(path.join(cwd, 'a.ts')).href)).toEqual(file('a.ts'));
  });

  it('is a command without an extension', () => {
    expect(resolveIn({ 'bin/serve': '' }, './bin/serve')).toEqual(file('bin/serve'));
  });

  it('says that it leads nowhere', () => {
    expect(resolveIn({}, './nope')).toEqual(unresolved('no such file'));
  });

  it('says that a folder has no index file', () => {
    expect(resolveIn({ 'folder/a.ts': '' }, './folder')).toEqual(unresolved('a folder without an index file'));
  });

  it.each(['./types', './types.js', './types.d.ts'])('%s does not lead to a declaration file', (specifier) => {
    expect(resolveIn({ 'types.d.ts': '' }, specifier)).toEqual(unresolved('only type declarations'));
  });
});

describe('a symbolic link', () => {
  it('is followed to the real file', () => {
    const { cwd } = projectOnDisk({ 'real/a.ts': '', 'src/b.ts': '' });
    fs.symlinkSync('../real', path.join(cwd, 'src/linked'));
    expect(resolveFrom(cwd, './linked/a', { from: 'src/b.ts' })).toEqual(file('real/a.ts'));
  });

  it('that leads in a circle is unresolved', () => {
    const { cwd } = projectOnDisk({});
    fs.symlinkSync('b.js', path.join(cwd, 'a.js'));
    fs.symlinkSync('a.js', path.join(cwd, 'b.js'));
    expect(resolveFrom(cwd, './a.js')).toEqual(unresolved('too many levels of symbolic links'));
  });
});

describe('a file that is no JavaScript', () => {
  it.each(['style.css', 'icon.svg', 'font.woff2', 'page.html', 'readme.md'])('is an asset: %s', (name) => {
    expect(resolveIn({ [name]: '' }, `./${name}`)).toEqual(asset(name));
  });

  it('is an asset by the extensions that settings add', () => {
    expect(resolveIn({ 'a.riv': '' }, './a.riv', { assets: ['.riv'] })).toEqual(asset('a.riv'));
  });

  it('is code where TypeScript stands behind the name', () => {
    expect(resolveIn({ 'style.css.ts': '' }, './style.css')).toEqual(file('style.css.ts'));
  });

  it.each(['raw', 'url', 'worker', 'inline&x'])('is an asset where ?%s asks for its text or address', (query) => {
    expect(resolveIn({ 'a.js': '' }, `./a.js?${query}`, { from: 'main.js' })).toEqual(asset('a.js'));
  });

  it('must exist to be an asset', () => {
    expect(resolveIn({}, './style.css')).toEqual(unresolved('no such file'));
  });

  it.each([
    ['addon.node', 'a native addon, not JavaScript'],
    ['code.wasm', 'WebAssembly, not JavaScript'],
    ['view.mdx', 'not JavaScript (.mdx)'],
  ])('is not read, but named: %s', (name, reason) => {
    expect(resolveIn({ [name]: '' }, `./${name}`)).toEqual({ ...unresolved(reason), foreign: expect.stringContaining(`/${name}`) });
  });

  it('is run by require whatever its extension', () => {
    expect(resolveIn({ 'a.es6': '' }, './a.es6', { syntax: 'require' })).toEqual(file('a.es6'));
  });
});

describe('what is no path', () => {
  it.each([
    ['', 'an empty specifier'],
    ['data:text/javascript,1', 'a data: URL'],
    ['https://example.org/a.js', 'a network address'],
    ['virtual:routes', 'the scheme "virtual:" is not known'],
    ['!!raw-loader!./a.js', "an expression of a bundler's loaders"],
    ['#nope', 'no file by "imports" of package.json'],
    ['\0', 'package "\0" is not installed'],
  ])('says why it leads nowhere: %j', (specifier, reason) => {
    expect(resolveIn({ 'a.js': '' }, specifier)).toEqual(unresolved(reason));
  });

  it.each([
    ['fs', 'fs'],
    ['node:fs', 'fs'],
    ['fs/promises', 'fs/promises'],
    ['node:test', 'test'],
  ])('is a module of Node: %s', (specifier, name) => {
    expect(resolveIn({}, specifier)).toEqual({ kind: 'builtin', name });
  });
});

describe('memory', () => {
  it('is dropped by clear', () => {
    const { cwd, write } = projectOnDisk({});
    const resolver = createModuleResolver({ root: cwd, tsconfigs: createTsconfigLookup() });
    const resolve = () => relativeTo(cwd, resolver.resolve('./late', path.join(cwd, 'main.ts'), 'import'));
    expect(resolve()).toEqual(unresolved('no such file'));
    write({ 'late.ts': '' });
    expect(resolve()).toEqual(unresolved('no such file'));
    resolver.clear();
    expect(resolve()).toEqual(file('late.ts'));
  });
});

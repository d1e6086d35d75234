import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectOnDisk } from '../eslint/project-on-disk.ts';
import { asset, file, resolveFrom, resolveIn, unresolved } from './resolve-in.ts';

/** Files of the installed package `pkg`. */
function installed(manifest: object, ...names: readonly string[]): Record<string, string> {
  const files = Object.fromEntries(names.map((name) => [`node_modules/pkg/${name}`, '']));
  return { 'node_modules/pkg/package.json': JSON.stringify({ name: 'pkg', ...manifest }), ...files };
}

describe('a package', () => {
  const dual = installed(
    { exports: { '.': { types: './i.d.ts', import: './i.mjs', require: './i.cjs' }, './style.css': './style.css' } },
    'i.d.ts', 'i.mjs', 'i.cjs', 'style.css', 'hidden.js',
  );

  it('gives import what it exports for import', () => {
    expect(resolveIn(dual, 'pkg')).toEqual(file('node_modules/pkg/i.mjs'));
  });

  it('gives require what it exports for require', () => {
    expect(resolveIn(dual, 'pkg', { syntax: 'require' })).toEqual(file('node_modules/pkg/i.cjs'));
  });

  it('may export a style sheet', () => {
    expect(resolveIn(dual, 'pkg/style.css')).toEqual(asset('node_modules/pkg/style.css'));
  });

  it('hides what it does not export', () => {
    expect(resolveIn(dual, 'pkg/hidden.js')).toEqual(unresolved('package "pkg" does not export "./hidden.js"'));
  });

  const conditional = installed({ exports: { browser: './b.js', node: './n.js', default: './d.js' } }, 'b.js', 'n.js', 'd.js');

  it('is taken as for Node', () => {
    expect(resolveIn(conditional, 'pkg')).toEqual(file('node_modules/pkg/n.js'));
  });

  it.each([
    [['browser'], 'b.js'],
    [[], 'd.js'],
  ])('is taken under the conditions %j that are set', (conditions, name) => {
    expect(resolveIn(conditional, 'pkg', { conditions })).toEqual(file(`node_modules/pkg/${name}`));
  });

  const fields = installed({ main: 'm.js', module: 'e.js', browser: 'b.js' }, 'm.js', 'e.js', 'b.js');

  it('runs its main in Node, not its module', () => {
    expect(resolveIn(fields, 'pkg')).toEqual(file('node_modules/pkg/m.js'));
  });

  it.each([
    ['module', 'e.js'],
    ['browser', 'b.js'],
  ])("has a bundler's entry under the condition %s", (condition, name) => {
    expect(resolveIn(fields, 'pkg', { conditions: [condition] })).toEqual(file(`node_modules/pkg/${name}`));
  });

  it('that is made for bundlers alone runs its module', () => {
    expect(resolveIn(installed({ module: 'e.js' }, 'e.js'), 'pkg')).toEqual(file('node_modules/pkg/e.js'));
  });

  it('without any field runs its index', () => {
    expect(resolveIn(installed({}, 'index.js'), 'pkg')).toEqual(file('node_modules/pkg/index.js'));
  });

  it('that ships its TypeScript runs its JavaScript', () => {
    const files = installed({ main: './lib/index.js' }, 'lib/index.js', 'lib/index.ts');
    expect(resolveIn(files, 'pkg')).toEqual(file('node_modules/pkg/lib/index.js'));
  });

  it('that ships nothing but TypeScript runs that', () => {
    expect(resolveIn(installed({ main: './index.ts' }, 'index.ts'), 'pkg')).toEqual(file('node_modules/pkg/index.ts'));
  });

  it('with nothing but declarations runs nothing', () => {
    expect(resolveIn(installed({ types: 'index.d.ts' }, 'index.d.ts'), 'pkg')).toEqual(unresolved('only type declarations'));
  });

  it('whose declarations alone are installed runs nothing', () => {
    const files = { 'node_modules/@types/pkg/package.json': '{"name":"@types/pkg"}', 'node_modules/@types/pkg/index.d.ts': 'export {}' };
    expect(resolveIn(files, 'pkg')).toEqual(unresolved('only type declarations'));
  });

  it.each(['pkg', '@scope/pkg', '@scope/pkg/file'])('says that it is not installed: %s', (specifier) => {
    const name = specifier.replace('/file', '');
    expect(resolveIn({}, specifier)).toEqual(unresolved(`package "${name}" is not installed`));
  });

  it('says that it lacks a file', () => {
    expect(resolveIn(installed({}, 'index.js'), 'pkg/nope')).toEqual(unresolved('package "pkg" has no file "./nope"'));
  });

  it('says that it has no entry', () => {
    expect(resolveIn(installed({}), 'pkg')).toEqual(unresolved('package "pkg" has no entry that runs'));
  });

  it('with a broken package.json does not end the run', () => {
    expect(resolveIn({ 'node_modules/pkg/package.json': '{' }, 'pkg').kind).toBe('unresolved');
  });

  it('that is linked lies where it really lies', () => {
    const { cwd } = projectOnDisk({ 'packages/pkg/package.json': '{"main":"a.ts"}', 'packages/pkg/a.ts': '', 'node_modules/other/a.js': '' });
    fs.symlinkSync('../packages/pkg', path.join(cwd, 'node_modules/pkg'));
    expect(resolveFrom(cwd, 'pkg')).toEqual(file('packages/pkg/a.ts'));
  });
});

describe('the own package', () => {
  const own = { 'package.json': '{ "name": "own", "imports": { "#db": "./src/db.js" }, "exports": { "./a": "./src/a.js" } }' };

  it('may be imported by its name', () => {
    expect(resolveIn({ ...own, 'src/a.ts': '' }, 'own/a')).toEqual(file('src/a.ts'));
  });

  it('has imports of its own', () => {
    expect(resolveIn({ ...own, 'src/db.ts': '' }, '#db')).toEqual(file('src/db.ts'));
  });
});

import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFiles, type ProjectFiles, type ProjectOptions } from '../../../lib/project/index.ts';
import { projectOnDisk } from '../../eslint/project-on-disk.ts';

type Files = Readonly<Record<string, string>>;

function projectOf(files: Files, options?: ProjectOptions): ProjectFiles {
  return projectFiles(projectOnDisk(files).cwd, options);
}

/** Which source decided, and the files by their path from the root. */
function gathered(files: Files, options?: ProjectOptions): { source: string; files: readonly string[] } {
  const project = projectOf(files, options);
  return { source: project.source, files: project.files.map((file) => path.relative(project.root, file)) };
}

function sources(...names: readonly string[]): Files {
  return Object.fromEntries(names.map((name) => [name, '']));
}

describe('without any configuration, the folder', () => {
  it('is the project, in code unit order', () => {
    expect(gathered(sources('b.ts', 'a/c.js', 'Z.cts'))).toEqual({ source: 'folder', files: ['Z.cts', 'a/c.js', 'b.ts'] });
  });

  it('gives own sources only', () => {
    expect(gathered(sources('a.ts', 'b.d.ts', 'c.json', 'node_modules/x/d.js', 'src/node_modules/y/e.js')).files).toEqual(['a.ts']);
  });

  it('may be reached through a link and is known by its real path', () => {
    const { cwd } = projectOnDisk(sources('real/a.ts'));
    fs.symlinkSync('real', path.join(cwd, 'alias'));
    expect(projectFiles(path.join(cwd, 'alias')).files).toEqual([path.join(cwd, 'real/a.ts')]);
  });

  it('may be absent', () => {
    const { cwd } = projectOnDisk({});
    expect(projectFiles(path.join(cwd, 'nowhere'))).toMatchObject({ source: 'folder', files: [], packages: [] });
  });
});

describe('a tsconfig.json', () => {
  it('decides by include and exclude', () => {
    const files = { 'tsconfig.json': '{ "include": ["src"], "exclude": ["src/old"] }', ...sources('src/a.ts', 'src/old/b.ts', 'scripts/c.ts') };
    expect(gathered(files)).toEqual({ source: 'tsconfig', files: ['src/a.ts'] });
  });

  it('decides by files alone', () => {
    expect(gathered({ 'tsconfig.json': '{ "files": ["a.ts"] }', ...sources('a.ts', 'b.ts') }).files).toEqual(['a.ts']);
  });

  it('takes all below its folder where it is silent', () => {
    expect(gathered({ 'tsconfig.json': '{}', ...sources('a.ts', 'src/b.tsx', 'c.d.ts') }).files).toEqual(['a.ts', 'src/b.tsx']);
  });

  it('takes JavaScript under allowJs alone', () => {
    expect(gathered({ 'tsconfig.json': '{}', ...sources('a.ts', 'b.js') }).files).toEqual(['a.ts']);
    expect(gathered({ 'tsconfig.json': '{ "compilerOptions": { "allowJs": true } }', ...sources('a.ts', 'b.js') }).files).toEqual(['a.ts', 'b.js']);
  });

  it('leaves out what it compiles to', () => {
    const files = { 'tsconfig.json': '{ "compilerOptions": { "allowJs": true, "outDir": "dist" } }', ...sources('a.ts', 'a.js', 'b.tsx', 'b.js', 'c.mts', 'c.mjs', 'd.jsx', 'dist/a.js') };
    expect(gathered(files).files).toEqual(['a.ts', 'b.tsx', 'c.mts', 'd.jsx']);
  });

  it('may take sources from outside its folder', () => {
    const files = { 'app/tsconfig.json': '{ "include": ["src", "../shared/**/*.ts"] }', ...sources('app/src/a.ts', 'shared/deep/b.ts', 'other/c.ts') };
    const { cwd } = projectOnDisk(files);
    expect(projectFiles(path.join(cwd, 'app')).files).toEqual([path.join(cwd, 'app/src/a.ts'), path.join(cwd, 'shared/deep/b.ts')]);
  });

  it('inherits what it takes from the one that it extends', () => {
    const files = { 'tsconfig.json': '{ "extends": "./base/tsconfig.json" }', 'base/tsconfig.json': '{ "include": ["../src"] }', ...sources('src/a.ts', 'b.ts') };
    expect(gathered(files).files).toEqual(['src/a.ts']);
  });

  it('brings in those that it references, also in a circle', () => {
    const files = {
      'tsconfig.json': '{ "files": [], "references": [{ "path": "./app" }, { "path": "./tsconfig.node.json" }] }',
      'app/tsconfig.json': '{ "include": ["src"], "references": [{ "path": "../lib" }] }',
      'lib/tsconfig.json': '{ "references": [{ "path": "../app" }] }',
      'tsconfig.node.json': '{ "files": ["vite.config.ts"] }',
      ...sources('app/src/a.ts', 'lib/b.ts', 'vite.config.ts', 'c.ts'),
    };
    const project = projectOf(files);
    expect(project.files.map((file) => path.relative(project.root, file))).toEqual(['app/src/a.ts', 'lib/b.ts', 'vite.config.ts']);
    expect(project.parts.map(({ tsconfig }) => path.relative(project.root, tsconfig ?? ''))).toEqual(['app/tsconfig.json', 'tsconfig.node.json', 'lib/tsconfig.json']);
  });

  it('that lists nothing leaves the decision to the folder', () => {
    expect(gathered({ 'tsconfig.json': '{ "files": [] }', ...sources('a.js') })).toEqual({ source: 'folder', files: ['a.js'] });
  });

  it('that references what is absent is told, and the rest stands', () => {
    const project = projectOf({ 'tsconfig.json': '{ "include": ["src"], "references": [{ "path": "./gone" }] }', ...sources('src/a.ts') });
    expect(project).toMatchObject({ source: 'tsconfig', problems: ['gone/tsconfig.json is passed over: no such file'] });
  });

  it('that is named stands in for the search', () => {
    const files = { 'package.json': '{ "workspaces": ["packages/*"] }', 'tsconfig.json': '{}', 'tsconfig.app.json': '{ "include": ["src"] }', ...sources('src/a.ts', 'b.ts') };
    expect(gathered(files, { tsconfig: 'tsconfig.app.json' })).toEqual({ source: 'tsconfig', files: ['src/a.ts'] });
  });

  it('that is named and absent leaves nothing and is told', () => {
    expect(projectOf(sources('a.ts'), { tsconfig: 'gone.json' })).toMatchObject({ files: [], problems: ['gone.json is passed over: no such file'] });
  });
});

describe('globs of the settings', () => {
  const files = { 'tsconfig.json': '{ "include": ["src"] }', ...sources('src/a.ts', 'src/deep/b.js', 'test/c.ts', 'd.ts', 'src/e.d.ts', 'src/[id]/f.ts') };

  it.each([
    [['src/**/*.ts'], ['src/[id]/f.ts', 'src/a.ts']],
    [['./src', 'd.ts'], ['d.ts', 'src/[id]/f.ts', 'src/a.ts', 'src/deep/b.js']],
    [['**', '!src/deep/**', '!test'], ['d.ts', 'src/[id]/f.ts', 'src/a.ts']],
    [['src/\\[id\\]/*'], ['src/[id]/f.ts']],
    [['{src,test}/*.ts'], ['src/a.ts', 'test/c.ts']],
    [['nowhere/**'], []],
  ])('outweigh all else: %j', (project, expected) => {
    expect(gathered(files, { project })).toEqual({ source: 'settings', files: expected });
  });

  it('may reach out of the root', () => {
    const { cwd } = projectOnDisk(sources('app/a.ts', 'shared/b.ts'));
    expect(projectFiles(path.join(cwd, 'app'), { project: ['.', '../shared/*.ts'] }).files).toEqual([path.join(cwd, 'app/a.ts'), path.join(cwd, 'shared/b.ts')]);
  });
});

it('a file that vanished or was renamed is gone at the next look', () => {
  const { cwd } = projectOnDisk(sources('a.ts', 'b.ts'));
  const before = projectFiles(cwd).files.map((file) => path.basename(file));
  fs.rmSync(path.join(cwd, 'a.ts'));
  fs.renameSync(path.join(cwd, 'b.ts'), path.join(cwd, 'B2.ts'));
  expect([before, projectFiles(cwd).files.map((file) => path.basename(file))]).toEqual([['a.ts', 'b.ts'], ['B2.ts']]);
});

import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFiles, type ProjectFiles } from '../../../lib/project/index.ts';
import { projectOnDisk } from '../../eslint/project-on-disk.ts';

type Files = Readonly<Record<string, string>>;

function projectOf(files: Files): ProjectFiles {
  return projectFiles(projectOnDisk(files).cwd);
}

function namesIn({ root, files }: ProjectFiles): readonly string[] {
  return files.map((file) => path.relative(root, file));
}

function packagesIn({ packages }: ProjectFiles): readonly (string | null)[] {
  return packages.map(({ name }) => name);
}

/** Packages `a` and `b`, each with one source. */
const PACKAGES = {
  'packages/a/package.json': '{ "name": "a" }',
  'packages/a/src/a.ts': '',
  'packages/b/package.json': '{ "name": "b" }',
  'packages/b/b.js': '',
};

describe('workspaces', () => {
  it.each([
    ['npm and Yarn', { 'package.json': '{ "name": "root", "workspaces": ["packages/*"] }' }],
    ['Yarn with nohoist', { 'package.json': '{ "name": "root", "workspaces": { "packages": ["packages/*"], "nohoist": ["x"] } }' }],
    ['pnpm', { 'package.json': '{ "name": "root" }', 'pnpm-workspace.yaml': 'packages:\n  - "packages/*" # all\ncatalog:\n  x: ^1.0.0\n' }],
    ['folders by name', { 'package.json': '{ "name": "root", "workspaces": ["./packages/a/", "packages/b"] }' }],
  ])('of %s are found', (_, declaration) => {
    const project = projectOf({ ...PACKAGES, ...declaration });
    expect(project.source).toBe('workspaces');
    expect(packagesIn(project)).toEqual(['root', 'a', 'b']);
    expect(namesIn(project)).toEqual(['packages/a/src/a.ts', 'packages/b/b.js']);
  });

  it('of pnpm outweigh those of package.json', () => {
    const project = projectOf({ ...PACKAGES, 'package.json': '{ "workspaces": ["packages/*"] }', 'pnpm-workspace.yaml': 'packages: [packages/a]' });
    expect(packagesIn(project)).toEqual([null, 'a']);
  });

  it('are not declared by a pnpm-workspace.yaml of settings alone', () => {
    expect(projectOf({ 'pnpm-workspace.yaml': 'onlyBuiltDependencies: [x]', 'a.ts': '' })).toMatchObject({ source: 'folder', problems: [] });
  });

  it('take each package by its tsconfig.json, or else its folder', () => {
    const project = projectOf({
      ...PACKAGES,
      'package.json': '{ "workspaces": ["packages/*"] }',
      'packages/a/tsconfig.json': '{ "include": ["src"] }',
      'packages/a/scripts/build.ts': '',
      'packages/b/c.ts': '',
    });
    expect(namesIn(project)).toEqual(['packages/a/src/a.ts', 'packages/b/b.js', 'packages/b/c.ts']);
    expect(project.parts.map(({ folder, tsconfig }) => [path.relative(project.root, folder), tsconfig !== null])).toEqual([['', false], ['packages/a', true], ['packages/b', false]]);
  });

  it('have the sources of their root, without packages that they leave out', () => {
    const project = projectOf({
      ...PACKAGES,
      'package.json': '{ "name": "root", "workspaces": ["packages/*", "!packages/b"] }',
      'scripts/release.ts': '',
      'examples/x/package.json': '{ "name": "x" }',
      'examples/x/x.ts': '',
    });
    expect(packagesIn(project)).toEqual(['root', 'a']);
    expect(namesIn(project)).toEqual(['packages/a/src/a.ts', 'scripts/release.ts']);
  });

  it('keep a folder whose package.json has no name', () => {
    const files = { ...PACKAGES, 'package.json': '{ "workspaces": ["packages/a"] }', 'packages/a/src/esm/package.json': '{ "type": "module" }', 'packages/a/src/esm/x.js': '' };
    expect(namesIn(projectOf(files))).toContain('packages/a/src/esm/x.js');
  });

  it('may lie outside the root', () => {
    const { cwd } = projectOnDisk({ 'root/package.json': '{ "workspaces": ["../packages/*"] }', ...PACKAGES });
    expect(projectFiles(path.join(cwd, 'root')).files).toEqual([path.join(cwd, 'packages/a/src/a.ts'), path.join(cwd, 'packages/b/b.js')]);
  });

  it('may be links', () => {
    const { cwd } = projectOnDisk({ 'root/package.json': '{ "workspaces": ["packages/*"] }', 'root/packages/x.ts': '', 'elsewhere/a/package.json': '{ "name": "a" }', 'elsewhere/a/a.ts': '' });
    fs.symlinkSync('../../elsewhere/a', path.join(cwd, 'root/packages/a'));
    expect(projectFiles(path.join(cwd, 'root')).files).toEqual([path.join(cwd, 'elsewhere/a/a.ts'), path.join(cwd, 'root/packages/x.ts')]);
  });

  it('are not looked for in what is installed', () => {
    const files = { ...PACKAGES, 'package.json': '{ "name": "root", "workspaces": ["**"] }', 'node_modules/x/package.json': '{ "name": "x" }' };
    expect(packagesIn(projectOf(files))).toEqual(['root', 'a', 'b']);
  });
});

describe('a declaration that cannot be read', () => {
  it.each([
    ['pnpm-workspace.yaml', 'packages: [', 'pnpm-workspace.yaml is passed over: not valid YAML'],
    ['package.json', '{ "workspaces": ', 'package.json is passed over: not a JSON object'],
    ['package.json', '[]', 'package.json is passed over: not a JSON object'],
  ])('is told and leaves the folder: %s', (name, text, problem) => {
    expect(projectOf({ [name]: text, 'a.ts': '' })).toMatchObject({ source: 'folder', problems: [problem] });
  });

  it.each(['{ "workspaces": 5 }', '{ "workspaces": { "packages": "a" } }', '{ "workspaces": null }'])('as nothing declares nothing: %s', (text) => {
    expect(projectOf({ 'package.json': text })).toMatchObject({ source: 'folder', problems: [] });
  });

  it.each(['[1, null, "packages/a"]', '["", "packages/a", "packages/nowhere"]'])('in part gives the rest: %s', (workspaces) => {
    expect(packagesIn(projectOf({ ...PACKAGES, 'package.json': `{ "name": "root", "workspaces": ${workspaces} }` }))).toEqual(['root', 'a']);
  });
});

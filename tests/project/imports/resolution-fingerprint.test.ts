import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createResolutionFingerprints, createTsconfigLookup, projectFiles, type ResolutionSettings } from '../../../lib/project/index.ts';
import { projectOnDisk, type ProjectOnDisk } from '../../eslint/project-on-disk.ts';

const FILES = { 'package.json': '{ "name": "p", "exports": "./src/a.ts" }', 'tsconfig.json': '{ "compilerOptions": { "paths": { "@/*": ["./src/*"] } } }', 'src/a.ts': '', 'src/b.ts': '' };
const SETTINGS: ResolutionSettings = { conditions: null, assets: [] };

function fingerprintIn(cwd: string, settings = SETTINGS): string {
  return createResolutionFingerprints(projectFiles(cwd), createTsconfigLookup(), settings).of(path.join(cwd, 'src/a.ts'));
}

function changes(change: (project: ProjectOnDisk) => void): boolean {
  const project = projectOnDisk(FILES);
  const before = fingerprintIn(project.cwd);
  change(project);
  return fingerprintIn(project.cwd) !== before;
}

describe('the fingerprint of resolution', () => {
  it('is the same wherever the project lies', () => {
    expect(fingerprintIn(projectOnDisk(FILES).cwd)).toBe(fingerprintIn(projectOnDisk(FILES).cwd));
  });

  it('is the same under paths that are absolute in the same way', () => {
    const fingerprints = [1, 2].map(() => {
      const project = projectOnDisk(FILES);
      project.write({ 'tsconfig.json': JSON.stringify({ compilerOptions: { paths: { '@/*': [`${project.cwd}/src/*`] } } }) });
      return fingerprintIn(project.cwd);
    });
    expect(fingerprints[0]).toBe(fingerprints[1]);
  });

  it.each<[string, (project: ProjectOnDisk) => void]>([
    ['a new file', ({ write }) => write({ 'src/c.ts': '' })],
    ['a file that vanished', ({ cwd }) => fs.rmSync(path.join(cwd, 'src/b.ts'))],
    ['a renamed file', ({ cwd }) => fs.renameSync(path.join(cwd, 'src/b.ts'), path.join(cwd, 'src/B.ts'))],
    ['other paths', ({ write }) => write({ 'tsconfig.json': '{ "compilerOptions": { "paths": { "@/*": ["./lib/*"] } } }' })],
    ['other exports of a package', ({ write }) => write({ 'package.json': '{ "name": "p", "exports": "./src/b.ts" }' })],
    ['an installation', ({ write }) => write({ 'node_modules/.package-lock.json': '{}' })],
    ['a lock file', ({ write }) => write({ 'yarn.lock': '# 1' })],
  ])('changes with %s', (_, change) => {
    expect(changes(change)).toBe(true);
  });

  it('heeds the order of conditions', () => {
    const [first, second] = ['{ "node": "./a.js", "default": "./b.js" }', '{ "default": "./b.js", "node": "./a.js" }'].map((exports) =>
      fingerprintIn(projectOnDisk({ ...FILES, 'package.json': `{ "name": "p", "exports": ${exports} }` }).cwd),
    );
    expect(first).not.toBe(second);
  });

  it('changes with the settings', () => {
    const { cwd } = projectOnDisk(FILES);
    expect(new Set([SETTINGS, { ...SETTINGS, conditions: ['browser'] }, { ...SETTINGS, assets: ['.riv'] }].map((settings) => fingerprintIn(cwd, settings))).size).toBe(3);
  });

  it.each<[string, (project: ProjectOnDisk) => void]>([
    ['the text of a source', ({ write }) => write({ 'src/a.ts': 'export {};' })],
    ['what is no source', ({ write }) => write({ 'README.md': '#' })],
    ['options that resolve nothing', ({ write }) => write({ 'tsconfig.json': '{ "compilerOptions": { "strict": true, "paths": { "@/*": ["./src/*"] } } }' })],
  ])('does not change with %s', (_, change) => {
    expect(changes(change)).toBe(false);
  });

  it('is that of the configuration that governs a file', () => {
    const { cwd } = projectOnDisk({ 'package.json': '{ "workspaces": ["packages/*"] }', 'packages/a/package.json': '{ "name": "a" }', 'packages/a/tsconfig.json': '{ "compilerOptions": { "paths": { "x": ["./x"] } } }', 'packages/a/a.ts': '', 'packages/a/b.ts': '', 'c.ts': '' });
    const fingerprints = createResolutionFingerprints(projectFiles(cwd), createTsconfigLookup(), SETTINGS);
    const [a, b, c] = ['packages/a/a.ts', 'packages/a/b.ts', 'c.ts'].map((file) => fingerprints.of(path.join(cwd, file)));
    expect([a === b, a === c]).toEqual([true, false]);
  });
});

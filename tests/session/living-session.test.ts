import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createNodeHost } from '../../lib/host/index.ts';
import { createSession, DEFAULT_OPTIONS, type Session } from '../../lib/session/index.ts';
import { createFileStore, type RecordStore } from '../../lib/store/index.ts';
import { projectOnDisk } from '../eslint/project-on-disk.ts';

const PURE = 'export const make = () => ({});\n';
const IMPURE = 'export const make = () => (globalThis.made = {});\n';

interface Living {
  readonly session: Session;
  readonly verdict: (file: string, text?: string) => string;
  /** Verdict of a file after what is on the disk was looked at again. */
  readonly refreshed: (file: string) => string;
  readonly write: (files: Readonly<Record<string, string>>) => void;
  readonly remove: (file: string) => void;
}

function living(files: Readonly<Record<string, string>>, storeIn: (cwd: string) => RecordStore | null = () => null): Living {
  const { cwd, write } = projectOnDisk(files);
  const session = createSession(createNodeHost({ root: cwd }), DEFAULT_OPTIONS, storeIn(cwd));
  const verdict = (file: string, text?: string): string => session.judge(`${cwd}/${file}`, text).verdict;
  return {
    session,
    verdict,
    write,
    refreshed(file) {
      session.refresh();
      return verdict(file);
    },
    remove: (file) => fs.rmSync(path.join(cwd, file)),
  };
}

describe('a file that appears where an import led nowhere', () => {
  const importing = (specifier: string): string => `import { make } from '${specifier}';\nexport const made = make();\n`;
  it.each([
    ['in a folder that was not known', importing('../far/away/make.js'), 'far/away/make.js'],
    ['as the index of a folder', importing('./make'), 'src/make/index.ts'],
    ['of a package that is not installed yet', importing('@scope/maker/make.js'), 'node_modules/@scope/maker/make.js'],
    ['by `paths`', importing('lib/make'), 'other/place/make.ts'],
  ])('%s is seen', (_where, text, file) => {
    const { verdict, refreshed, write } = living({
      'src/a.ts': text,
      'node_modules/@scope/other/index.js': '',
      'tsconfig.json': '{ "compilerOptions": { "paths": { "lib/*": ["./other/place/*"] } } }',
    });
    const before = [verdict('src/a.ts'), refreshed('src/a.ts')];
    write({ [file]: IMPURE });
    expect([...before, refreshed('src/a.ts')]).toEqual(['unknown', 'unknown', 'impure']);
  });

  it('is seen by a session that took its results from the store', () => {
    const storeIn = (cwd: string): RecordStore => createFileStore({ folder: path.join(cwd, '.store'), onWarning: (message) => expect.fail(message) });
    const first = living({ 'src/a.js': importing('../far/make.js') }, storeIn);
    first.verdict('src/a.js');
    first.session.flush();
    expect(first.refreshed('src/a.js')).toBe('unknown');
    first.write({ 'far/make.js': IMPURE });
    expect(first.refreshed('src/a.js')).toBe('impure');
  });
});

describe('unsaved text', () => {
  const FILES = { 'a.js': "import { make } from './make.js';\nexport const a = make();\n", 'make.js': PURE };

  it('counts for those that import the file', () => {
    const { verdict } = living(FILES);
    verdict('make.js', IMPURE);
    expect(verdict('a.js')).toBe('impure');
  });

  it('counts while the file stays as it was', () => {
    const { verdict, refreshed } = living(FILES);
    verdict('make.js', IMPURE);
    expect(refreshed('a.js')).toBe('impure');
  });

  it('counts no longer when the file has changed', () => {
    const { verdict, refreshed, write } = living(FILES);
    verdict('make.js', IMPURE);
    write({ 'make.js': `// Checked out.\n${PURE}` });
    expect(refreshed('a.js')).toBe('pure');
  });

  it('is none where it is what the file holds: a later change on the disk is seen', () => {
    const { verdict, refreshed, write } = living(FILES);
    verdict('make.js', PURE);
    write({ 'make.js': IMPURE });
    expect(refreshed('a.js')).toBe('impure');
  });

  it('of a file that is not on the disk is found by no import', () => {
    const { verdict } = living({ 'a.js': FILES['a.js'] });
    verdict('make.js', IMPURE);
    expect(verdict('a.js')).toBe('unknown');
  });

  it('counts no longer when the file is deleted', () => {
    const { verdict, refreshed, remove } = living(FILES);
    verdict('make.js', IMPURE);
    remove('make.js');
    expect(refreshed('a.js')).toBe('unknown');
  });
});

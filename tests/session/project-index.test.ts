import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createNodeHost, createSession, DEFAULT_OPTIONS, type Answer, type ImportEdge, type Session } from '../../lib/api.ts';
import { expectPresent } from '../../lib/base/invariant.ts';
import { createMemoryStore, type RecordStore } from '../../lib/store/index.ts';
import { projectOnDisk } from '../eslint/project-on-disk.ts';

const FILES = {
  'src/a.ts': "import { b } from './b';\nexport const a = b;\n",
  'src/b.ts': 'export const b = 1;\n',
  'src/c.ts': "export const later = () => import('./a');\n",
};

interface Opened {
  readonly session: Session;
  readonly surveys: () => number;
}

function open(cwd: string, store: RecordStore | null = null): Opened {
  const host = createNodeHost({ root: cwd });
  let surveys = 0;
  const project = {
    survey() {
      surveys++;
      return host.project.survey();
    },
  };
  return { session: createSession({ ...host, project }, DEFAULT_OPTIONS, store), surveys: () => surveys };
}

function importers({ session }: Opened, cwd: string, name: string): Answer<string> {
  const answer = expectPresent(session.project, 'a project').importersOf(path.join(cwd, name));
  const from = (edges: readonly ImportEdge[]): string[] => edges.map((edge) => path.relative(cwd, edge.from));
  return answer.known ? { known: true, found: from(answer.found) } : { ...answer, atLeast: from(answer.atLeast) };
}

describe('a question about importers', () => {
  it('is answered over all files of the project', () => {
    const { cwd } = projectOnDisk(FILES);
    const opened = open(cwd);
    expect([importers(opened, cwd, 'src/b.ts'), importers(opened, cwd, 'src/c.ts')]).toEqual([{ known: true, found: ['src/a.ts'] }, { known: true, found: [] }]);
  });

  it('is not known for a file outside of it', () => {
    const { cwd } = projectOnDisk(FILES);
    expect(importers(open(cwd), cwd, 'lib/x.ts')).toMatchObject({ known: false });
  });

  it('costs nothing who does not ask: judging surveys no project', () => {
    const { cwd } = projectOnDisk(FILES);
    const opened = open(cwd);
    opened.session.judge(path.join(cwd, 'src/b.ts'));
    expect([opened.surveys(), opened.session.statistics().parsed]).toEqual([0, [path.join(cwd, 'src/b.ts')]]);
  });

  it('is paid for once', () => {
    const { cwd } = projectOnDisk(FILES);
    const opened = open(cwd);
    importers(opened, cwd, 'src/a.ts');
    importers(opened, cwd, 'src/b.ts');
    expect(opened.surveys()).toBe(1);
  });

  it('parses nothing that the store knows', () => {
    const { cwd } = projectOnDisk(FILES);
    const store = createMemoryStore();
    const first = open(cwd, store);
    const answer = importers(first, cwd, 'src/b.ts');
    first.session.flush();
    const second = open(cwd, store);
    expect([importers(second, cwd, 'src/b.ts'), second.session.statistics().parsed]).toEqual([answer, []]);
  });
});

describe('after a change', () => {
  const all: Answer<string> = { known: true, found: ['src/a.ts'] };

  it.each<[string, (cwd: string) => void, Answer<string>]>([
    ['of a text', (cwd) => fs.writeFileSync(path.join(cwd, 'src/a.ts'), 'export const a = 1;\n'), { known: true, found: [] }],
    ['a file appears', (cwd) => fs.writeFileSync(path.join(cwd, 'src/d.ts'), "import './b';\n"), { known: true, found: ['src/a.ts', 'src/d.ts'] }],
    ['a file vanishes', (cwd) => fs.rmSync(path.join(cwd, 'src/a.ts')), { known: true, found: [] }],
    ['a file is renamed', (cwd) => fs.renameSync(path.join(cwd, 'src/a.ts'), path.join(cwd, 'src/z.ts')), { known: true, found: ['src/z.ts'] }],
    ['a name changes case', (cwd) => fs.renameSync(path.join(cwd, 'src/a.ts'), path.join(cwd, 'src/A.ts')), { known: true, found: ['src/A.ts'] }],
    ['a folder appears', (cwd) => (fs.mkdirSync(path.join(cwd, 'src/new')), fs.writeFileSync(path.join(cwd, 'src/new/d.ts'), "import '../b';\n")), { known: true, found: ['src/a.ts', 'src/new/d.ts'] }],
    ['tsconfig.json leaves a file out', (cwd) => fs.writeFileSync(path.join(cwd, 'tsconfig.json'), '{ "include": ["src/a.ts", "src/b.ts"] }'), all],
    ['nothing', () => {}, all],
  ])('(%s) the answer is that of a new session', (_, change, expected) => {
    const { cwd } = projectOnDisk(FILES);
    const store = createMemoryStore();
    const living = open(cwd, store);
    expect(importers(living, cwd, 'src/b.ts')).toEqual(all);
    living.session.flush();
    change(cwd);
    living.session.refresh();
    expect([importers(living, cwd, 'src/b.ts'), importers(open(cwd, store), cwd, 'src/b.ts'), importers(open(cwd), cwd, 'src/b.ts')]).toEqual([expected, expected, expected]);
  });

  it('a package that joins the workspaces is among the files, and its imports count', () => {
    const { cwd, write } = projectOnDisk({ 'package.json': '{ "name": "root", "workspaces": ["packages/a"] }', 'packages/a/package.json': '{ "name": "a", "main": "./index.js" }', 'packages/a/index.js': '', 'packages/b/package.json': '{ "name": "b" }', 'packages/b/index.js': "import 'a';\n" });
    const living = open(cwd);
    const before = importers(living, cwd, 'packages/a/index.js');
    write({ 'package.json': '{ "name": "root", "workspaces": ["packages/*"] }' });
    living.session.refresh();
    expect([before, importers(living, cwd, 'packages/a/index.js')]).toEqual([{ known: true, found: [] }, { known: true, found: ['packages/b/index.js'] }]);
  });

  it('unsaved text counts', () => {
    const { cwd } = projectOnDisk(FILES);
    const opened = open(cwd);
    importers(opened, cwd, 'src/b.ts');
    opened.session.judge(path.join(cwd, 'src/a.ts'), 'export const a = 1;\n');
    expect(importers(opened, cwd, 'src/b.ts')).toEqual({ known: true, found: [] });
  });
});

describe('entry points', () => {
  it('are what a package.json offers and what code starts', () => {
    const { cwd } = projectOnDisk({ ...FILES, 'package.json': '{ "name": "p", "exports": "./src/b.ts" }' });
    const answer = expectPresent(open(cwd).session.project, 'a project').entryPoints();
    const shown = answer.known ? answer.found.map(({ module, origin }) => `${path.relative(cwd, module)} ${origin.kind}`) : answer.reason;
    expect(shown).toEqual(['src/a.ts dynamic', 'src/b.ts exports']);
  });
});

import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createNodeHost, createSession, DEFAULT_OPTIONS } from '../../lib/api.ts';
import { projectOnDisk } from '../eslint/project-on-disk.ts';
import { runNode } from '../run-process.ts';

/** Node ends with 13 where a top-level await never ends. */
const NEVER_SETTLED = 13;

const IMPORTING = "import { a } from './a.mjs';\nexport const b = () => a;\n";

const PROGRAMS: Readonly<Record<string, readonly [files: Readonly<Record<string, string>>, line: number | null]>> = {
  'an awaited import of a module that imports this one': [{ 'a.mjs': "export const a = 1;\nconst { b } = await import('./b.mjs');\nb();\n", 'b.mjs': IMPORTING }, 2],
  'by way of a third, among others that are awaited': [{ 'a.mjs': "export const a = 1;\nawait Promise.all([import('./c.mjs').then((m) => m)]);\n", 'c.mjs': "import './b.mjs';\n", 'b.mjs': IMPORTING }, 2],
  'an import in a function whose result is awaited': [{ 'a.mjs': "export const a = 1;\nconst { b } = await load();\nasync function load() {\n  return import('./b.mjs');\n}\nb();\n", 'b.mjs': IMPORTING }, 4],
  'an import that a constant holds': [{ 'a.mjs': "export const a = 1;\nconst loading = import('./b.mjs');\nawait loading;\n", 'b.mjs': IMPORTING }, 2],
  'an import in a function that nobody awaits': [{ 'a.mjs': "export const a = 1;\nconst load = async () => (await import('./b.mjs')).b;\nload();\n", 'b.mjs': IMPORTING }, null],
  'an import that nobody awaits': [{ 'a.mjs': "export const a = 1;\nexport const later = import('./b.mjs');\n", 'b.mjs': IMPORTING }, null],
  'an import in a function': [{ 'a.mjs': "export const a = 1;\nexport const later = async () => await import('./b.mjs');\n", 'b.mjs': IMPORTING }, null],
  'an awaited import of a module that imports this one later': [{ 'a.mjs': "export const a = 1;\nawait import('./b.mjs');\n", 'b.mjs': "export const later = () => import('./a.mjs');\n" }, null],
};

describe('a top-level await of what waits for the module', () => {
  it.each(Object.entries(PROGRAMS))('%s', (_, [files, line]) => {
    const { cwd } = projectOnDisk(files);
    expect(runNode(['a.mjs'], { cwd }).status).toBe(line === null ? 0 : NEVER_SETTLED);
    const session = createSession(createNodeHost({ root: cwd }), DEFAULT_OPTIONS);
    session.judge(path.join(cwd, 'a.mjs'));
    expect(session.awaitedImports(path.join(cwd, 'a.mjs')).map(({ location }) => location.line)).toEqual(line === null ? [] : [line]);
  });
});

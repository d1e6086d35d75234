import { describe, expect, it } from 'vitest';
import { ExportGraph } from './export-graph.ts';
import { sourceFiles, textOf } from './source-files.ts';
import { parse } from './syntax-tree.ts';

/** What `package.json` names, what Node runs, and what the test runner runs. */
const ENTRIES = [/^lib\/(?:index|api|config)\.ts$/, /^lib\/cli\/main\.ts$/, /\.test\.ts$/];

function graphOf(texts: Readonly<Record<string, string>>): ExportGraph {
  const graph = new ExportGraph();
  for (const [file, text] of Object.entries(texts)) graph.add(file, parse(file, text));
  return graph;
}

describe('exports', () => {
  it('are imported by somebody', () => {
    const files = sourceFiles('lib', 'rules', 'tests');
    const graph = graphOf(Object.fromEntries(files.map((file) => [file, textOf(file)])));
    const unused = graph.unused(files.filter((file) => ENTRIES.some((entry) => entry.test(file))));
    expect(unused.map(({ file, line, name }) => `${file}:${line} ${name}`), 'Remove the word export, or the code.').toEqual([]);
  });
});

describe('an export that nobody imports', () => {
  it.each([
    ['of a file', { 'a.ts': 'export const x = 1;' }, ['x']],
    ['that only a front door passes on', { 'a.ts': 'export const x = 1;', 'index.ts': 'export * from "./a.ts";' }, ['x']],
    ['that is imported', { 'a.ts': 'export const x = 1;', 'b.ts': 'import { x as y } from "./a.ts";' }, []],
    ['that is imported through a front door', { 'a.ts': 'export const x = 1;', 'index.ts': 'export { x as y } from "./a.ts";', 'b.ts': 'import { y } from "./index.ts";' }, []],
    ['that is a type', { 'a.ts': 'export interface X {}' }, ['X']],
    ['that is the type of another', { 'a.ts': 'export interface X {} export const y: X = {};', 'b.ts': 'import { y } from "./a.ts";' }, []],
    ['of a namespace that is imported', { 'a.ts': 'export const x = 1;', 'b.ts': 'import * as a from "./a.ts";' }, []],
    ['of an entry', { 'entry.ts': 'export const x = 1;' }, []],
  ])('%s: %j', (_, texts, names) => {
    expect(graphOf(texts).unused(['entry.ts']).map(({ name }) => name)).toEqual(names);
  });
});

import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { repositoryFiles, sourceFiles, textOf } from './source-files.ts';
import { type Node, parse } from './syntax-tree.ts';

const MOST_LINES = 350;
/** Files above the limit. This number may only fall. */
const OVERSIZED_FILES = 0;
/** Named after what they describe, as long as that is large. */
const TABLES = /^lib\/knowledge\/[^/]+\//;

const SAYS_NOTHING = /^(?:utils?|helpers?|common|managers?|misc)$/;
const KEBAB_CASE = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+)*\.(?:ts|mjs)$/;
const MARK = /\b(?:TODO|FIXME|XXX|HACK)\b|@ts-(?:ignore|expect-error|nocheck)|eslint-disable/;

const ours = sourceFiles('lib', 'rules', 'tests').map((file) => ({ file, ...parse(file, textOf(file)) }));

function placesOf(matches: (node: Node) => boolean): string[] {
  return ours.flatMap(({ file, nodes, lineOf }) => nodes.filter(matches).map((node) => `${file}:${lineOf(node)}`));
}

describe('files', () => {
  it(`of lib are about one thing: at most ${OVERSIZED_FILES} have more than ${MOST_LINES} lines`, () => {
    const oversized = sourceFiles('lib')
      .filter((file) => !TABLES.test(file))
      .map((file) => ({ file, lines: textOf(file).split('\n').length - 1 }))
      .filter(({ lines }) => lines > MOST_LINES)
      .map(({ file, lines }) => `${file}: ${lines} lines`);
    expect(oversized.length, `Split them; where fewer are left, lower OVERSIZED_FILES.\n${oversized.join('\n')}`).toBe(OVERSIZED_FILES);
  });

  it('have names that say something', () => {
    const nameless = ours.map(({ file }) => file).filter((file) => !TABLES.test(file) && file.split(/[/.-]/).some((word) => SAYS_NOTHING.test(word)));
    expect(nameless, 'Name the file after the thing that it holds.').toEqual([]);
  });

  it('have names in kebab-case', () => {
    expect(ours.map(({ file }) => file).filter((file) => !KEBAB_CASE.test(path.basename(file)))).toEqual([]);
  });
});

describe('code', () => {
  it('has no any', () => {
    expect(placesOf(({ type }) => type === 'TSAnyKeyword'), 'Say what is known of the value, or unknown.').toEqual([]);
  });

  it('has no non-null assertion', () => {
    expect(placesOf(({ type }) => type === 'TSNonNullExpression'), 'Use expectPresent(value, "what was expected").').toEqual([]);
  });

  it('has no marks of unfinished work and silences no tool', () => {
    const marks = ours.flatMap(({ file, comments, lineOf }) => comments.filter(({ value }) => MARK.test(value)).map((comment) => `${file}:${lineOf(comment)}`));
    expect(marks, 'Finish it, or describe it in an issue.').toEqual([]);
  });

  it('runs all of its tests', () => {
    expect(placesOf(isSwitchedOffTest), 'Only skipIf and runIf may leave a test out, and they say why.').toEqual([]);
  });
});

/** `it.only(…)`, `describe.skip.each(…)`, `test.todo(…)` */
function isSwitchedOffTest({ type, object, property }: Node): boolean {
  if (type !== 'MemberExpression') return false;
  return ['it', 'test', 'describe'].includes(identifier(object)) && ['only', 'skip', 'todo'].includes(identifier(property));
}

function identifier(node: unknown): string {
  return typeof node === 'object' && node !== null && 'name' in node ? String(node.name) : '';
}

describe('the top level', () => {
  it('holds the folders of the architecture and the usual files', () => {
    const allowed = /^(?:lib|rules|tests|docs|examples|\.[\w.-]+|package(?:-lock)?\.json|tsconfig(?:\.\w+)?\.json|[\w.]+\.config\.[jt]s|README\.md|LICENSE|CHANGELOG\.md|CONTRIBUTING\.md)$/;
    const tops = new Set(repositoryFiles().map((file) => file.split('/')[0] ?? ''));
    expect([...tops].filter((top) => !allowed.test(top))).toEqual([]);
  });
});

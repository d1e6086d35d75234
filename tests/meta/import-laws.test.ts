import { describe, expect, it } from 'vitest';
import { areaOf, IMPORT_LAWS, KNOWN_AREAS } from './import-laws.ts';
import { importOf, importsOf } from './imports.ts';
import { sourceFiles, textOf } from './source-files.ts';
import { parse } from './syntax-tree.ts';

const imports = sourceFiles('lib', 'rules').flatMap((file) => importsOf(file, parse(file, textOf(file))));

describe('import laws', () => {
  it.each(IMPORT_LAWS)('$name', ({ name, advice, forbids }) => {
    const broken = imports.filter(forbids).map(({ from, line, specifier }) => `${from}:${line} imports ${specifier}`);
    expect(broken, `${name}: ${advice}`).toEqual([]);
  });

  it('give every folder of lib its place', () => {
    const homeless = new Set(sourceFiles('lib').map(areaOf).filter((area) => !KNOWN_AREAS.includes(area)));
    expect([...homeless], 'Put the folder into the ranks of import-laws.ts and into docs/architecture.md.').toEqual([]);
  });
});

describe('an import that breaks a law is found', () => {
  it.each([
    ['imports-go-downwards', 'lib/facts/a.ts', '../link/index.ts'],
    ['imports-go-downwards', 'lib/types/a.ts', '../knowledge/index.ts'],
    ['imports-go-downwards', 'lib/eslint/a.ts', '../../rules/a.ts'],
    ['ports-know-only-what-they-implement', 'lib/host/a.ts', '../session/index.ts'],
    ['ports-are-plugged-in-at-the-edge', 'lib/session/a.ts', '../host/index.ts'],
    ['folders-have-one-front-door', 'rules/a.ts', '../lib/policy/finding.ts'],
    ['eslint-stays-at-the-edge', 'lib/policy/a.ts', '@typescript-eslint/utils'],
    ['library-knows-no-linter', 'lib/api.ts', './eslint/index.ts'],
    ['typescript-stays-in-types', 'lib/facts/a.ts', 'typescript'],
    ['parser-stays-in-syntax', 'lib/facts/a.ts', 'oxc-parser'],
    ['resolver-stays-in-host', 'lib/link/a.ts', 'oxc-resolver'],
    ['engine-touches-no-host', 'lib/evaluation/a.ts', 'node:fs'],
    ['product-knows-no-tests', 'lib/base/a.ts', '../../tests/a.ts'],
  ])('%s: %s → %s', (name, from, specifier) => {
    const broken = IMPORT_LAWS.filter((law) => law.forbids(importOf(from, 1, specifier))).map((law) => law.name);
    expect(broken).toContain(name);
  });

  it.each([
    ['an import', 'import a from "m";'],
    ['a type import', 'import type { A } from "m";'],
    ['a re-export', 'export * from "m";'],
    ['a dynamic import', 'await import("m");'],
    ['an import type', 'type A = import("m").A;'],
  ])('%s is an import', (_, text) => {
    expect(importsOf('lib/base/a.ts', parse('a.ts', text))).toMatchObject([{ specifier: 'm', to: null }]);
  });
});

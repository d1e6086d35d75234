import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { assertWellFormedFacts, collectFacts, DEFAULT_MEANING, type ModuleFacts } from '../../lib/facts/index.ts';
import { parse } from '../../lib/syntax/index.ts';
import { factsOf } from './facts-of.ts';

const facts = factsOf('import { a } from "a"; export let b = () => b; function f(c) { return a(c) }');

describe('facts are not well formed', () => {
  it.each<[string, Partial<ModuleFacts>]>([
    ['without the sites they name', { sites: facts.sites.slice(0, 2) }],
    ['without the requests they name', { requests: [] }],
    ['without the imports they name', { imports: [] }],
    ['without the functions they name', { functions: facts.functions.slice(0, 2) }],
    ['with a function that nothing makes', { functions: [...facts.functions, ...facts.functions.slice(2)] }],
    ['with an export of no slot', { exports: { b: { kind: 'local', slot: 9 } } }],
    ['with a star of no request', { stars: [3] }],
    ['with lines out of order', { lineStarts: [0, 5, 3] }],
    ['with a frame that lacks slots', { functions: facts.functions.map((body) => ({ ...body, slots: [] })) }],
  ])('%s', (_, change) => {
    expect(() => assertWellFormedFacts({ ...facts, ...change })).toThrow('expected');
  });
});

/** Real code of many styles: generated, bundled, minified, modern and old. */
const PACKAGES = ['typescript/lib/typescript.js', 'eslint/lib/rules', 'ajv/dist', 'esquery/dist', 'esutils', 'fast-check/lib', '@typescript-eslint/utils/dist', 'vitest/dist', 'semver'];

function scripts(file: string): string[] {
  if (!statSync(file).isDirectory()) return /\.[cm]?js$/.test(file) ? [file] : [];
  return readdirSync(file).flatMap((name) => scripts(path.join(file, name)));
}

describe('facts of installed packages are well formed', () => {
  it.each(PACKAGES)('%s', { timeout: 60_000 }, (name) => {
    const files = scripts(path.join('node_modules', name));
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const parsed = parse(file, readFileSync(file, 'utf8'));
      if (parsed.kind === 'failed') throw new Error(`${file}: ${parsed.reason}`);
      assertWellFormedFacts(collectFacts(parsed, DEFAULT_MEANING));
    }
  });
});

it('facts are plain data', () => {
  const copy: unknown = JSON.parse(JSON.stringify(facts));
  expect(copy).toEqual(facts);
  expect(structuredClone(facts)).toEqual(facts);
});

it('the same text gives the same facts', () => {
  const text = 'export const a = /*#__PURE__*/ b(() => class { c = 1 })';
  expect(JSON.stringify(factsOf(text))).toBe(JSON.stringify(factsOf(text)));
});

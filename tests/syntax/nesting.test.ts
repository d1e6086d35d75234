import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { describe, expect, it, vi } from 'vitest';
import { collectFacts, DEFAULT_MEANING } from '../../lib/facts/index.ts';
import { parse } from '../../lib/syntax/index.ts';
import { languageOf } from '../../lib/syntax/language.ts';
import { findDeepNesting } from '../../lib/syntax/nesting.ts';
import { LEFT_NESTED, NESTED, RIGHT_NESTED, type Shape } from './shapes.ts';

vi.setConfig({ testTimeout: 60_000 });

const ALL = [...NESTED, ...RIGHT_NESTED, ...LEFT_NESTED];

function isTooDeep(path: string, text: string): boolean {
  return findDeepNesting(text, languageOf(path)) !== null;
}

/** The deepest text of a shape that is still parsed. */
function deepest({ path, make }: Shape, limit: number): string {
  let parsed = 1;
  let refused = limit;
  while (refused - parsed > 1) {
    const middle = (parsed + refused) >> 1;
    if (isTooDeep(path, make(middle))) refused = middle;
    else parsed = middle;
  }
  return make(parsed);
}

describe('what is too deep is a failure', () => {
  it.each(ALL)('$name', ({ path, make }) => {
    expect(isTooDeep(path, make(50_000))).toBe(true);
  });

  it('and the reason names the limit and the line', () => {
    expect(parse('a.js', `x;\n${'['.repeat(50_000)}`)).toEqual({ kind: 'failed', reason: 'nesting deeper than 500 on line 2' });
  });

  it('as are names with so many escapes that the parser would not come to an end', () => {
    const reason = 'escapes in names, more than 1000 on line 2';
    expect(parse('a.js', `x;\n${'\\'.repeat(70_000)}`)).toEqual({ kind: 'failed', reason });
    expect(parse('a.js', `x;\n1${'\\'.repeat(70_000)}`)).toEqual({ kind: 'failed', reason });
    expect(parse('a.ts', `x;\n${'\\u '.repeat(20_000)}`)).toEqual({ kind: 'failed', reason });
    expect(parse('a.js', `x = '${'\\n'.repeat(20_000)}' + /${'\\d'.repeat(20_000)}/.source;`).kind).toBe('parsed');
  });

  it.each(['const ', 'export const ', 'export let c', 'export const c = (36).to'])('as are names without a value in declarations, where they are so many that the parser would take all memory: %s', (start) => {
    expect(parse('a.js', `x;\n${start}${'a,'.repeat(30_000)}b;`)).toEqual({ kind: 'failed', reason: 'names without a value in declarations, more than 5000 on line 2' });
  });

  it('but not long lists and declarations with values', () => {
    const names = Array.from({ length: 8_000 }, (_, index) => `a${index}`);
    expect(parse('a.js', `const list = [${'a,'.repeat(8_000)}];\nlet ${names.join(' = 1,')};\nexport { ${names.join()} };\nvar ${names.map((name) => `b${name}`).join()};`).kind).toBe('parsed');
  });

  it('as are regular expressions with so many flags that the parser would take all memory', () => {
    const reason = 'flags of a regular expression, more than 100 on line 2';
    expect(parse('a.ts', `x;\ny = z.replace(/-+(.)?/gu${'1'.repeat(70_000)}, '');`)).toEqual({ kind: 'failed', reason });
    expect(parse('a.js', `x = 1 /a/ ${'g'.repeat(70_000)};\ny = '/a/${'g'.repeat(70_000)}';`).kind).toBe('parsed');
  });

  it.each(['\n', '\r', '\r\n', '\u2028', '\u2029'])('after a comment and after a lone slash on lines that end with %j', (end) => {
    expect(isTooDeep('a.js', `// comment${end}${'['.repeat(50_000)}`)).toBe(true);
    expect(isTooDeep('a.ts', `x = a /b${end}${'['.repeat(50_000)}/`)).toBe(true);
    expect(isTooDeep('a.js', `#!hashbang${end}${'['.repeat(50_000)}`)).toBe(true);
  });

  it('also where the text goes on after it', () => {
    expect(isTooDeep('a.js', `x = ${'['.repeat(5_000)}1${']'.repeat(5_000)}; y`)).toBe(true);
  });
});

describe('what is deep but not too deep is parsed and lowered', () => {
  it.each([...NESTED, ...RIGHT_NESTED])('$name', ({ path, make }) => {
    // The heaviest shapes spend four levels on each repetition.
    const parsed = parse(path, make(100));
    expect(parsed).toMatchObject({ kind: 'parsed' });
  });

  it.each(LEFT_NESTED)('$name, thousands long', ({ path, make }) => {
    const parsed = parse(path, make(2_000));
    expect(parsed).toMatchObject({ kind: 'parsed' });
    if (parsed.kind === 'parsed') expect(collectFacts(parsed, DEFAULT_MEANING).functions.length).toBeGreaterThan(0);
  });

  it.each(ALL)('$name at the limit', (shape) => {
    const parsed = parse(shape.path, deepest(shape, 50_000));
    if (parsed.kind === 'parsed') expect(() => collectFacts(parsed, DEFAULT_MEANING)).not.toThrow();
    else expect(parsed.reason).toContain('syntax error');
  });

  it('and does not end the native parser in a worker thread', async () => {
    const texts = ALL.map((shape) => ({ path: shape.path, text: deepest(shape, 50_000) }));
    const parser = pathToFileURL(createRequire(import.meta.url).resolve('oxc-parser')).href;
    const source = `
      const { workerData, parentPort } = require('node:worker_threads');
      import(workerData.parser).then(({ parseSync }) => {
        for (const { path, text } of workerData.texts) void parseSync(path, text, { preserveParens: false }).program;
        parentPort.postMessage(workerData.texts.length);
      });`;
    const worker = new Worker(source, { eval: true, workerData: { parser, texts } });
    const count = await new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
    await worker.terminate();
    expect(count).toBe(ALL.length);
  });
});

describe('what is long and flat is no nesting', () => {
  const flat: Readonly<Record<string, string>> = {
    'array items': `x = [${'a ? b : c, '.repeat(20_000)}]`,
    'arguments': `f(${'a => b, '.repeat(20_000)})`,
    'object members': `x = {${'a: b ? c : d, '.repeat(20_000)}}`,
    'statements': 'a = b ? c : d;'.repeat(20_000),
    'statements without semicolons': 'var a = b ? c : (d) => e\n'.repeat(20_000),
    'calls without semicolons': 'a(b => c ? d : e)\n'.repeat(20_000),
    'guards without semicolons': `function f() {\n${'if (a) return\n'.repeat(20_000)}}`,
    'guarded returns': `function f() {${'if (a) return b; '.repeat(20_000)}}`,
    'conditions with else': 'if (a) { b } else { c }\n'.repeat(20_000),
    'loops': 'for (const a of b) { c }'.repeat(20_000),
    'cases that fall through': `switch (a) {${'case 1: case 2: '.repeat(20_000)}}`,
    'functions': 'function f() {}'.repeat(20_000),
    'methods': `class A {${'static async a() {} get b() { return 1 }'.repeat(20_000)}}`,
    'fields without semicolons': `class A {\n${'a = b => c\n'.repeat(20_000)}}`,
    'variables of one declaration': `var ${'a = b, '.repeat(20_000)}c`,
    'regular expressions with brackets': 'x = /[([{]/;'.repeat(20_000),
    'strings with brackets': 'x = "([{" + \'([{\';'.repeat(20_000),
    'templates with brackets': 'x = `([{${a}`;'.repeat(20_000),
    'comments with brackets': '// ([{\n/* ([{ */'.repeat(20_000),
    'divisions': 'a = b / c / d;'.repeat(20_000),
    'divisions after brackets': 'a = (b) / c; d = e[0] / "(";'.repeat(20_000),
  };
  it.each(Object.entries(flat))('%s', (_, text) => {
    expect(parse('a.js', text)).toMatchObject({ kind: 'parsed' });
  });

  const typed: Readonly<Record<string, string>> = {
    'members of an interface without semicolons': `interface A {\n${'a(): void\nreadonly b?: C<D>\n'.repeat(20_000)}}`,
    'overloads': 'declare function f(a: A<B>): void\n'.repeat(20_000),
    'union members': `type A = ${'| B<C> '.repeat(2_000)}`,
    'comparisons': 'if (a < b && c < d) { e }\n'.repeat(20_000),
    'decorated fields': `class A {\n${'@B() c = 1\n'.repeat(20_000)}}`,
  };
  it.each(Object.entries(typed))('%s', (_, text) => {
    expect(parse('a.ts', text)).toMatchObject({ kind: 'parsed' });
  });

  it('elements among other elements', () => {
    expect(parse('a.jsx', `x = <a>${'<b c="d" e={f}>it\'s</b><g/>'.repeat(20_000)}</a>`)).toMatchObject({ kind: 'parsed' });
  });

  it('generic arrow functions in TSX', () => {
    expect(parse('a.tsx', `const e = <a/>;${'f = <T extends A>(x: T) => x; g = <T,>(x: T) => x;'.repeat(20_000)}`)).toMatchObject({ kind: 'parsed' });
  });
});

describe('the scan takes one pass', () => {
  // Each of these made a scan that looks ahead for an end read the rest of the line again and again.
  const endless: Readonly<Record<string, string>> = {
    'quotes without an end': 'a = \'\\\'\\\'\\\''.repeat(300_000),
    'regular expressions without an end': '}/['.repeat(1_000_000),
    'templates without an end': 'a = `b${'.repeat(300),
    'tags without an end': `</ ${'<a '.repeat(1_000_000)}`,
    'comments without an end': '<a /* '.repeat(500_000),
  };
  it.each(Object.entries(endless))('over %s', (_, text) => {
    expect(parse('a.js', text)).toMatchObject({ kind: 'failed' });
  });
});

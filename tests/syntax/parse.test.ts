import { describe, expect, it } from 'vitest';
import { parse } from '../../lib/syntax/index.ts';

function formatOf(path: string, text: string, packageType?: 'module' | 'commonjs'): string {
  const parsed = parse(path, text, packageType);
  return parsed.kind === 'parsed' ? parsed.format : parsed.reason;
}

describe('the format of a file', () => {
  it.each([
    ['a.js', 'import "b"', 'esm'],
    ['a.js', 'export {}', 'esm'],
    ['a.js', 'import.meta.url', 'esm'],
    ['a.js', 'await b', 'esm'],
    ['a.js', 'for await (const a of b) {}', 'esm'],
    ['a.js', 'import("b")', 'commonjs'],
    ['a.js', 'b', 'commonjs'],
    ['a.ts', 'export type A = 1', 'esm'],
    ['a.ts', 'import a = require("a")', 'commonjs'],
    ['a.ts', 'import b from "b"; export = b', 'commonjs'],
    ['a.mjs', 'b', 'esm'],
    ['a.mts', 'b', 'esm'],
    ['a.cjs', 'b', 'commonjs'],
    ['a.cts', 'import b from "b"', 'commonjs'],
  ])('%s with %s is %s', (path, text, format) => {
    expect(formatOf(path, text)).toBe(format);
  });

  it('is that of its package where the syntax says nothing', () => {
    expect(formatOf('a.js', 'b', 'module')).toBe('esm');
  });

  it('is that of its syntax even where its package says CommonJS', () => {
    expect(formatOf('a.js', 'export {}', 'commonjs')).toBe('esm');
  });
});

describe('a file is parsed', () => {
  it.each([
    ['JSX in a .js file', 'a.js', 'a = <b/>'],
    ['JSX in a .tsx file', 'a.tsx', 'a = <b/>; c = <T,>(d: T) => d'],
    ['a type assertion with angle brackets', 'a.ts', 'a = <B>c'],
    ['return at the top level of CommonJS', 'a.js', 'if (a) return; b()'],
    ['a hashbang', 'a.js', '#!/usr/bin/env node\nreturn'],
    ['an octal number', 'a.js', 'a = 010'],
    ['await as a name', 'a.js', 'var await = 1'],
    ['with', 'a.js', 'with (a) b'],
    ['an HTML comment', 'a.js', 'a <!-- b'],
    ['decorators', 'a.js', '@a class B { @c d }'],
    ['using', 'a.js', '{ using a = b }'],
    ['an empty file', 'a.js', ''],
    ['a lone surrogate', 'a.js', 'a = "\ud800"'],
    ['characters that stand for invalid bytes', 'a.js', 'a = "\ufffd"'],
    ['a file with an extension of its own', 'a.es6', 'export const a = <b/>'],
  ])('%s', (_, path, text) => {
    expect(parse(path, text)).toMatchObject({ kind: 'parsed' });
  });
});

describe('a syntax error is a failure with its line', () => {
  it.each([
    ['a.js', 'a;\nb c', /^syntax error on line 2: /],
    ['a.mjs', 'return 1', /^syntax error on line 1: /],
    ['a.cjs', '\n\nimport a from "a"', /^syntax error on line 3: /],
    ['a.ts', 'let a: = 1', /^syntax error on line 1: /],
    ['a.js', 'let a: string = 1', /^syntax error on line 1: /],
    ['a.js', '{', /^syntax error/],
    ['a.js', '\u0000\u0001\ufffd', /^syntax error on line 1: /],
  ])('%s: %s', (path, text, reason) => {
    expect(parse(path, text)).toEqual({ kind: 'failed', reason: expect.stringMatching(reason) });
  });
});

describe('comments', () => {
  it('are kept where one of them means something', () => {
    expect(parse('a.js', '/*#__PURE__*/ a(); // b')).toMatchObject({ comments: [{ value: '#__PURE__' }, { value: ' b' }] });
  });

  it('are left with the parser where none does', () => {
    expect(parse('a.js', '/* a */ b // c')).toMatchObject({ comments: [] });
  });
});

it('a bundle of 20 MB is parsed', { timeout: 60_000 }, () => {
  const statement = `/* ${'what it does '.repeat(8)} */ exports.someFunctionName = function (parameter) { return parameter + "(" }\n`;
  const count = Math.ceil(20e6 / statement.length);
  const parsed = parse('bundle.js', statement.repeat(count));
  expect(parsed.kind === 'parsed' ? parsed.program.body.length : parsed.reason).toBe(count);
});

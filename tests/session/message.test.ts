import { describe, expect, it } from 'vitest';
import { chainSentence } from '../../lib/session/message.ts';
import type { LocatedFrame } from '../../lib/session/index.ts';

/** A way through files: each step but the last enters the function that it names. */
function way(...steps: readonly (readonly [file: string, callee?: string])[]): LocatedFrame[] {
  return steps.map(([file, callee]) => ({ file, line: 1, column: 1, endLine: 1, endColumn: 2, text: 'happens', ...(callee === undefined ? {} : { callee }) }));
}

const APP = '/p/app.ts';

describe('the sentence of a witness', () => {
  it('is what happens, where it happens in the module itself', () => {
    expect(chainSentence('writes `x`', way([APP]))).toBe('writes `x`');
  });

  it('names the function through which it happens', () => {
    expect(chainSentence('writes `x`', way([APP, 'setup'], [APP]))).toBe('`setup()` writes `x`');
  });

  it('names each further function, with its file where that is another', () => {
    expect(chainSentence('writes `x`', way([APP, 'setup'], [APP, 'connect'], ['/p/db.ts', 'open'], ['/p/db.ts']))).toBe(
      '`setup()` calls `connect()` (db.ts), which calls `open()`, which writes `x`',
    );
  });

  it('says so where the way comes back', () => {
    expect(chainSentence('writes `x`', way([APP, 'each'], ['/p/list.ts', 'visit'], [APP]))).toBe('`each()` (list.ts) calls `visit()` (app.ts), which writes `x`');
  });

  it('names a package instead of its files', () => {
    const index = '/p/node_modules/@scope/pool/index.js';
    expect(chainSentence('writes `x`', way([APP, 'pool'], [index, 'make'], ['/p/node_modules/@scope/pool/make.js']))).toBe(
      '`pool()` (@scope/pool) calls `make()`, which writes `x`',
    );
  });

  it('names files inside of a package', () => {
    const index = '/p/node_modules/pool/index.js';
    expect(chainSentence('writes `x`', way([index, 'make'], ['/p/node_modules/pool/make.js']))).toBe('`make()` (make.js) writes `x`');
  });

  it('tells two files of one name apart', () => {
    expect(chainSentence('writes `x`', way(['/p/a.js', 'f'], ['/p/b/index.js', 'g'], ['/p/c/index.js']))).toBe('`f()` (index.js) calls `g()` (index.js), which writes `x`');
  });

  it('counts the calls of a long way and names its ends', () => {
    expect(chainSentence('writes `x`', way([APP, 'a'], [APP, 'b'], [APP, 'c'], [APP, 'd'], ['/p/e.ts', 'e'], ['/p/e.ts']))).toBe(
      '`a()` leads through 4 calls to `e()` (e.ts), which writes `x`',
    );
  });

  it('keeps a description as it is', () => {
    expect(chainSentence('writes `x`', way([APP, 'a callback of `list.map()`'], [APP]))).toBe('a callback of `list.map()` writes `x`');
  });
});

import { describe, expect, it } from 'vitest';
import { InvariantViolation } from '../../lib/base/invariant.ts';
import { parseFlow } from '../../lib/knowledge/index.ts';

describe('parseFlow', () => {
  it('reads names of primitive types', () => {
    expect(parseFlow('bigint')).toEqual({ kind: 'primitive', type: 'bigint' });
  });

  it('reads a truth value', () => {
    expect(parseFlow('false')).toEqual({ kind: 'boolean', value: false });
  });

  it('reads a well-known symbol', () => {
    expect(parseFlow('@@iterator')).toEqual({ kind: 'wellKnownSymbol', name: '@@iterator' });
  });

  it('reads an argument', () => {
    expect(parseFlow('12')).toEqual({ kind: 'argument', index: 12, rest: false });
  });

  it('reads all arguments from an index on', () => {
    expect(parseFlow('1+')).toEqual({ kind: 'argument', index: 1, rest: true });
  });

  it('reads contents of contents', () => {
    const receiver = { kind: 'contents', of: { kind: 'this' } };
    expect(parseFlow('this.*.*')).toEqual({ kind: 'contents', of: receiver });
  });

  it('reads what a callback returned', () => {
    expect(parseFlow('call')).toEqual({ kind: 'call' });
  });

  it('reads a fresh instance of which nothing is known', () => {
    expect(parseFlow('new Intl.NumberFormat')).toEqual({ kind: 'instance', name: 'Intl.NumberFormat', contents: null });
  });

  it('reads a fresh instance with contents', () => {
    expect(parseFlow('new Array<call>')).toEqual({ kind: 'instance', name: 'Array', contents: { kind: 'call' } });
  });

  it('reads nested contents with alternatives', () => {
    const alternatives = [
      { kind: 'primitive', type: 'number' },
      { kind: 'contents', of: { kind: 'this' } },
    ];
    expect(parseFlow('new Iterator<new Array<number | this.*>>')).toEqual({
      kind: 'instance',
      name: 'Iterator',
      contents: { kind: 'instance', name: 'Array', contents: { kind: 'union', alternatives } },
    });
  });

  it('reads the contents of a fresh instance', () => {
    expect(parseFlow('new Map.*')).toEqual({
      kind: 'contents',
      of: { kind: 'instance', name: 'Map', contents: null },
    });
  });

  it('reads intrinsic objects that no global names', () => {
    expect(parseFlow('@%TypedArray%.prototype')).toEqual({ kind: 'builtin', path: '%TypedArray%.prototype' });
  });

  it('reads members of modules of the host', () => {
    expect(parseFlow('@node:fs/promises.readFile')).toEqual({ kind: 'builtin', path: 'node:fs/promises.readFile' });
  });

  it('reads alternatives side by side', () => {
    expect(parseFlow('0 | undefined | host')).toEqual({
      kind: 'union',
      alternatives: [
        { kind: 'argument', index: 0, rest: false },
        { kind: 'primitive', type: 'undefined' },
        { kind: 'host' },
      ],
    });
  });

  it.each(['', 'nonsense', '0 |', 'new', 'newArray', 'new Array<', 'new Array<0', 'this this', '0..*', 'string>', '-1'])(
    'refuses %j',
    (text) => {
      expect(() => parseFlow(text, 'Some.path')).toThrow(InvariantViolation);
    },
  );

  it('names the row and the place of an error', () => {
    expect(() => parseFlow('new Array<what>', 'Array.of')).toThrow('Array.of: expected a flow at column 11');
  });
});

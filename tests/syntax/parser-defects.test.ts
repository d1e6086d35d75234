import { describe, expect, it, vi } from 'vitest';
import { parse } from '../../lib/syntax/index.ts';

/** A tree of more than half a gigabyte of JSON does not fit into a string, and the parser throws. */
vi.mock('oxc-parser', () => ({
  parseSync: () => ({
    errors: [],
    get program() {
      throw new Error('Failed to convert rust `String` into napi `string`');
    },
  }),
}));

describe('where the parser throws', () => {
  it('a large file is too large', () => {
    expect(parse('a.js', 'a;'.repeat(5_000_000))).toEqual({ kind: 'failed', reason: 'too large to parse (10 MB)' });
  });

  it('a small file has hit a defect', () => {
    expect(parse('a.js', 'a')).toEqual({ kind: 'failed', reason: 'the parser failed: Failed to convert rust `String` into napi `string`' });
  });
});

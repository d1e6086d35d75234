import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digest, fingerprint } from '../../lib/base/fingerprint.ts';

describe('fingerprint', () => {
  it('is the same on every machine', () => {
    expect(fingerprint('facts', '1', 'const a = 1;')).toBe('97f15ba01c88c3cf89ecd13d8a2f6bf4');
  });

  it.each([
    ['a part that is cut elsewhere', ['ab', 'c'], ['a', 'bc']],
    ['an empty part', ['a', ''], ['a']],
    ['no part', [], ['']],
    ['the order', ['a', 'b'], ['b', 'a']],
    ['a part that looks like two', ['a', 'b'], ['a1:b']],
    ['a lone surrogate', ['\uD800'], ['\uFFFD']],
    ['which lone surrogate', ['\uD800'], ['\uD801']],
    ['the escape of a lone surrogate', ['\uD800'], ['\\ud800']],
  ])('tells apart: %s', (_, left, right) => {
    expect(fingerprint(...left)).not.toBe(fingerprint(...right));
  });

  it('tells apart any two lists of texts', () => {
    const texts = fc.array(fc.string({ unit: 'binary', maxLength: 4 }), { maxLength: 4 });
    fc.assert(
      fc.property(texts, texts, (left, right) => {
        expect(fingerprint(...left) === fingerprint(...right)).toBe(JSON.stringify(left) === JSON.stringify(right));
      }),
    );
  });
});

describe('digest', () => {
  it('is that of the UTF-8 bytes', () => {
    expect(digest('ü→')).toBe(digest(Buffer.from('ü→')));
  });

  it('is 128 bits of SHA-256', () => {
    expect(digest('abc')).toBe('ba7816bf8f01cfea414140de5dae2223');
  });
});

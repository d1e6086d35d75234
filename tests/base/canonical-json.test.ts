import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, MAX_JSON_DEPTH, parseJson } from '../../lib/base/canonical-json.ts';
import { InvariantViolation } from '../../lib/base/invariant.ts';

function nested(levels: number): unknown {
  return levels === 0 ? 1 : [nested(levels - 1)];
}

function cycle(): unknown {
  const value: unknown[] = [];
  value.push(value);
  return value;
}

/** The same value, its keys added the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).reverse().map(([key, member]) => [key, reversed(member)]);
  return Object.fromEntries(entries);
}

const json = fc.jsonValue().filter((value) => !JSON.stringify([value], (_, member: unknown) => (Object.is(member, -0) ? 'negative zero' : member)).includes('negative zero'));

describe('canonical JSON', () => {
  it('sorts keys at every level', () => {
    expect(canonicalJson({ b: [{ d: 1, c: 2 }], a: null })).toBe('{"a":null,"b":[{"c":2,"d":1}]}');
  });

  it('sorts many keys', () => {
    const names = Array.from({ length: 40 }, (_, index) => `name${(index * 7) % 40}`);
    const keys = Object.keys(JSON.parse(canonicalJson(Object.fromEntries(names.map((name) => [name, 0])))) as object);
    expect(keys).toEqual(names.toSorted());
  });

  it('gives back the value', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(value);
      }),
    );
  });

  it('does not depend on the order in which keys were added', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(canonicalJson(reversed(value))).toBe(canonicalJson(value));
      }),
    );
  });

  it('keeps a key named __proto__', () => {
    expect(canonicalJson(JSON.parse('{"__proto__":{"a":1},"b":2}'))).toBe('{"__proto__":{"a":1},"b":2}');
  });

  it('takes objects without a prototype', () => {
    expect(canonicalJson(Object.assign(Object.create(null), { a: 1 }))).toBe('{"a":1}');
  });

  it('keeps lone surrogates', () => {
    expect(JSON.parse(canonicalJson('\uD800'))).toBe('\uD800');
  });

  it.each<[string, unknown]>([
    ['undefined', undefined],
    ['an undefined member', { a: undefined }],
    ['NaN', Number.NaN],
    ['Infinity', [Infinity]],
    ['-0', { a: -0 }],
    ['a bigint', 1n],
    ['a symbol', Symbol.iterator],
    ['a function', { toJSON: () => 1 }],
    ['a hole', [1, , 3]],
    ['a date', new Date(0)],
    ['a map', { a: new Map() }],
  ])('refuses %s', (_, value) => {
    expect(() => canonicalJson(value)).toThrow(InvariantViolation);
  });

  it('takes the deepest nesting', () => {
    expect(parseJson(canonicalJson(nested(MAX_JSON_DEPTH)))).toEqual(nested(MAX_JSON_DEPTH));
  });

  it.each([
    ['deeper nesting', nested(MAX_JSON_DEPTH + 1)],
    ['a cycle', cycle()],
  ])('says that there is no end of %s', (_, value) => {
    expect(() => canonicalJson(value)).toThrow(RangeError);
  });
});

describe('reading JSON of unknown origin', () => {
  it('gives the value', () => {
    expect(parseJson('{"a":[1,"b",true,null]}')).toEqual({ a: [1, 'b', true, null] });
  });

  it.each([
    ['what is no JSON', '{a:1}'],
    ['an empty text', ''],
    ['two values', '{}{}'],
    ['a number that is read as infinite', '{"a":[1e999]}'],
    ['a number of 400 digits', `[-${'9'.repeat(400)}]`],
    ['100,000 levels of arrays', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['100,000 levels of objects', '{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000)],
  ])('refuses %s', (_, text) => {
    expect(parseJson(text)).toBeNull();
  });

  it('leaves every prototype as it is', () => {
    const value = parseJson('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}');
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect('polluted' in {}).toBe(false);
  });
});

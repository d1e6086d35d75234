import { describe, expect, it } from 'vitest';
import { factsOf, lower } from './facts-of.ts';

describe('expressions', () => {
  it.each([
    // Literals
    ['null', 'null'],
    ['1e3', '1000'],
    ['-1', '-1'],
    ['10n', '10n'],
    ['1e999', 'global.Infinity'],
    ['/a/g', '/a/g'],
    ['`a`', '"a"'],
    ['`a${b}c`', '`a${global.b}c`'],
    ['void 0', 'undefined'],
    ['undefined', 'undefined'],
    ['[a, , ...b]', '[global.a, , ...global.b]'],
    // Members
    ['a.b', 'global.a.b'],
    ['a["b c"]', 'global.a["b c"]'],
    ['a[0]', 'global.a.0'],
    ['a[`b`]', 'global.a.b'],
    ['a[b]', 'global.a[global.b]'],
    ['a["#b"]', 'global.a["#b"]'],
    ['a.b().c[d](e).f', 'global.a.b().c[global.d](global.e).f'],
    // Optional chains
    ['a?.b.c(1)?.[d]', 'chain(global.a?.b.c(1)?[global.d])'],
    ['(a?.b).c', 'chain(global.a?.b).c'],
    ['a?.()', 'chain(global.a?.())'],
    ['delete a?.b', 'delete chain(global.a?.b)'],
    // Operators
    ['+a - -b', '(+ global.a - - global.b)'],
    ['a + b + c * d', '((global.a + global.b) + (global.c * global.d))'],
    ['a ** b ** c', '(global.a ** (global.b ** global.c))'],
    ['a || b && c ?? d', null],
    ['(a || b) ?? c', '((global.a || global.b) ?? global.c)'],
    ['a ? b : c ? d : e', '(global.a ? global.b : (global.c ? global.d : global.e))'],
    ['(a, b)', '(global.a, global.b)'],
    ['"a" in b', '("a" in global.b)'],
    ['typeof a', 'typeof global.a'],
    ['delete a.b', 'delete global.a.b'],
    // Assignments
    ['a = b', 'global.a = global.b'],
    ['a.b += c', 'global.a.b += global.c'],
    ['a ??= b', 'global.a ??= global.b'],
    ['a.b++', 'global.a.b++'],
    ['--a', '--global.a'],
    ['({ a, b: c.d = 1, [e]: f, ...g } = h)', '{ a: global.a, b: global.c.d = 1, [global.e]: global.f, ...global.g } = global.h'],
    ['[a, , [b], ...c.d] = e', '[global.a, , [global.b], ...global.c.d] = global.e'],
    // Calls
    ['a(...b, c)', 'global.a(...global.b, global.c)'],
    ['new a', 'new global.a()'],
    ['new a.b(c)', 'new global.a.b(global.c)'],
    ['(0, a.b)()', '(0, global.a.b)()'],
    ['a`b${c}d`', 'global.a`b${}d`(global.c)'],
    ['a`\\u`', 'global.a`?`()'],
    ['import.meta.url', 'import.meta.url'],
    // Objects
    ['({ a, "b c": 1, 2: d, [e]: f, ...g })', '{ a: global.a, b c: 1, 2: global.d, [global.e]: global.f, ...global.g }'],
    ['({ __proto__: a, "__proto__"() {} })', '{ __proto__ := global.a, __proto__: <method __proto__> }'],
    ['({ ["__proto__"]: a })', '{ __proto__: global.a }'],
    ['({ get a() {}, set a(b) {}, async *c() {} })', '{ a: <getter a>, a: <setter a>, c: <method c> }'],
  ])('%s', (text, form) => {
    if (form === null) expect(() => lower(text)).toThrow('syntax error');
    else expect(lower(text)).toEqual([form]);
  });

  it('of shorthand __proto__ are ordinary properties', () => {
    expect(lower('let __proto__; ({ __proto__ })')).toEqual(['let __proto__', '{ __proto__: __proto__ }']);
  });

  it('that yield and wait', () => {
    const facts = factsOf('async function* f() { yield; yield a; yield* b; await c }');
    expect(facts.functions[1]).toMatchObject({ async: true, generator: true });
    expect(lower('await a')).toEqual(['await global.a']);
  });

  it('know where they stand', () => {
    const facts = factsOf('a;\n  b.c(d)');
    const statement = facts.functions[0]?.body[1];
    const site = statement?.kind === 'expression' && statement.expression.kind === 'call' ? statement.expression.site : -1;
    expect(facts.sites.slice(2 * site, 2 * site + 2)).toEqual([5, 11]);
  });
});

it('a comment moves places and changes no form', () => {
  const plain = factsOf('export const a = b(() => c)');
  const moved = factsOf('/* a comment */ export const a = b( // and another\n() => c)');
  expect(moved.functions).toEqual(plain.functions);
});

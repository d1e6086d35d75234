import { describe, expect, it } from 'vitest';
import { lower } from './facts-of.ts';

describe('statements', () => {
  it.each([
    ['var a', []],
    ['let a', ['let a']],
    ['let a = 1, [b] = c', ['let a = 1', 'let [b] = global.c']],
    ['const { a, b: [c = 1, ...d], ...e } = f', ['let { a: a, b: [c = 1, ...d], ...e } = global.f']],
    ['if (a) b; else if (c) { d } else e', ['if (global.a) global.b else if (global.c) { global.d; } else global.e']],
    ['for (let i = 0, n = a; i < n; i++) b', ['for (let i = 0, let n = global.a; (i < n); i++) global.b']],
    ['for (;;) break', ['for (; ; ) break']],
    ['while (a) continue', ['for (; global.a; ) continue']],
    ['do a; while (b)', ['do (; global.b; ) global.a']],
    ['for (const a in b) a', ['for (a in global.b) a']],
    ['for (const [a, b] of c) a', ['for ([a, b] of global.c) a']],
    ['for (a.b of c);', ['for (global.a.b of global.c) { }']],
    ['for await (const a of b) a', ['for await (a of global.b) a']],
    ['for (using a of b) c', ['for (a of global.b) { using a = a; global.c; }']],
    ['{ using a = b; await using c = d }', ['{ using a = global.b; await using c = global.d; }']],
    ['a: { break a }', ['a: { break a; }']],
    ['a: for (;;) continue a', ['a: for (; ; ) continue a']],
    ['switch (a) { case 1: let b; default: b }', ['switch (global.a) { case 1: { let b; } default: { b; } }']],
    ['try { a } catch ({ b }) { b } finally { c }', ['try { global.a; } catch ({ b: b }) { b; } finally { global.c; }']],
    ['try {} catch {}', ['try { } catch { }']],
    ['throw new Error("a")', ['throw new global.Error("a")']],
    [';debugger', []],
  ])('%s', (text, form) => {
    expect(lower(text)).toEqual(form);
  });

  it('with is not modelled', () => {
    expect(lower('with (a) { b }', 'a.cjs')).toEqual(['<a with statement>']);
  });

  it('directives do nothing', () => {
    expect(lower('"use client"; a')).toEqual(['global.a']);
  });
});

describe('classes', () => {
  it.each([
    ['class A extends B { constructor() { super() } }', 'let A = class A extends global.B { new: <derivedConstructor A> }'],
    ['class A { constructor() {} }', 'let A = class A { new: <constructor A> }'],
    ['class A { a() {} static async b() {} get c() {} set c(d) {} }', 'let A = class A { a: <method A.a>; static b: <method A.b>; c: <getter A.c>; c: <setter A.c> }'],
    ['class A { a; b = 1; static c = 2; [d] = 3; "e f" }', 'let A = class A { a; b = { return 1; }; static c = { return 2; }; [global.d] = { return 3; }; e f }'],
    ['class A { #a = 1; static #b() { return this.#a } }', 'let A = class A { #a = { return 1; }; static #b: <method A.#b> }'],
    ['class A { static { let a = this; a.b = 1 } }', 'let A = class A { static { let a = this; a.b = 1; } }'],
    ['class A { accessor a = 1 }', 'let A = class A { accessor a = { return 1; } }'],
    ['@a.b() class A { @c d = 1; @e static f() {} }', 'let A = @global.a.b() class A { @global.c d = { return 1; }; @global.e static f: <method A.f> }'],
    ['class A { static a = A }', 'let A = class A { static a = { return ^A#1; } }'],
    ['const A = class { }', 'let A = class A {  }'],
    ['(class A { static a = A })', 'class A { static a = { return ^A; } }'],
  ])('%s', (text, form) => {
    expect(lower(text)).toEqual([form]);
  });

  it('check for private names', () => {
    expect(lower('class A { static { #a in this } #a }')).toEqual(['let A = class A { static { (#a in this); }; #a }']);
  });
});

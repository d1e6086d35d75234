import { describe, expect, it } from 'vitest';
import { factsOf } from './facts-of.ts';

/** Of the one misplaced annotation: what it was meant for, in its own words. */
function meantIn(text: string, path = 'module.mts'): string | null | undefined {
  const [first, ...others] = factsOf(text, path).misplaced;
  expect(others).toEqual([]);
  if (first === undefined) return undefined;
  return first.meant === null ? null : text.slice(first.meant.start, first.meant.end);
}

describe('a misplaced #__PURE__ is meant for', () => {
  it.each([
    ['/*#__PURE__*/ const x = a.b().c();', 'a.b().c()'],
    ['/*#__PURE__*/ export const x = new A();', 'new A()'],
    ['/*#__PURE__*/ export default a();', 'a()'],
    ['/*#__PURE__*/ x.y = a();', 'a()'],
    ['/*#__PURE__*/ await a();', 'a()'],
    ['function f() { /*#__PURE__*/ return a(); }', 'a()'],
    ['const x /*#__PURE__*/ = a();', 'a()'],
    ['a/*#__PURE__*/(1);', 'a/*#__PURE__*/(1)'],
    ['a.b /*#__PURE__*/ .c(1).d();', 'a.b /*#__PURE__*/ .c(1).d()'],
    ['/*#__PURE__*/ const x = a() as string;', 'a()'],
    ['/*#__PURE__*/ const x = a(), y = b();', null],
    ['/*#__PURE__*/ class A {}', null],
    ['/*#__PURE__*/ a`text`;', null],
    ['a(/*#__PURE__*/ (b + c()));', null],
    ['const x = 1; /*#__PURE__*/', null],
  ])('%s: %s', (text, meant) => {
    expect(meantIn(text)).toBe(meant);
  });
});

describe('a misplaced #__NO_SIDE_EFFECTS__ is meant for', () => {
  it.each([
    ['/*#__NO_SIDE_EFFECTS__*/ let f = () => {};', '() => {}'],
    ['/*#__NO_SIDE_EFFECTS__*/ f = function () {};', 'function () {}'],
    ['async /*#__NO_SIDE_EFFECTS__*/ function f() {}', 'async /*#__NO_SIDE_EFFECTS__*/ function f() {}'],
    ['class A { /*#__NO_SIDE_EFFECTS__*/ f() {} }', null],
    ['const o = { /*#__NO_SIDE_EFFECTS__*/ f() {} };', null],
    ['/*#__NO_SIDE_EFFECTS__*/ f();', null],
  ])('%s: %s', (text, meant) => {
    expect(meantIn(text)).toBe(meant);
  });
});

describe('no annotation is misplaced in', () => {
  it.each([
    ['/*#__PURE__*/ (a() as string);', 'module.ts'],
    ['const x = /*#__PURE__*/ <A />;', 'module.jsx'],
    ['const x = /*#__PURE__*/ a().b;', 'module.mjs'],
    ['const x = /*#__PURE__*/ new A(1).b.c[0] === 1;', 'module.mjs'],
    ['/*#__PURE__*/ import("a");', 'module.mjs'],
    ['// A call behind /*#__PURE__*/ may be dropped.\nexport const x = 1;', 'module.mjs'],
    ['/** Like @pure code. @__PURE__ marks it. */\nexport const x = 1;', 'module.mjs'],
    ['"/*#__PURE__*/"; x;', 'module.mjs'],
    ['/** @pure */\nexport const x = 1;', 'module.mjs'],
  ])('%s', (text, path) => {
    expect(meantIn(text, path)).toBeUndefined();
  });
});

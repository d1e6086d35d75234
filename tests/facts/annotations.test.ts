import { describe, expect, it } from 'vitest';
import { factsOf, lower } from './facts-of.ts';

describe('#__PURE__', () => {
  it.each([
    ['/*#__PURE__*/ a()', '#pure global.a()'],
    ['/* @__PURE__ */ a()', '#pure global.a()'],
    ['// #__PURE__\na()', '#pure global.a()'],
    ['/*#__PURE__*/ new A(b())', '#pure new global.A(global.b())'],
    ['/*#__PURE__*/ a`b`', '#pure global.a`b`()'],
    ['a = /*#__PURE__*/ b()', 'global.a = #pure global.b()'],
    ['a(/*#__PURE__*/ b(), c())', 'global.a(#pure global.b(), global.c())'],
    ['/*#__PURE__*/ /* more */ a()', '#pure global.a()'],
    // The whole chain that starts there, and nothing inside it.
    ['/*#__PURE__*/ a().b().c()', '#pure global.a().b().c()'],
    ['/*#__PURE__*/ new A().b()', '#pure new global.A().b()'],
    ['/*#__PURE__*/ a()()', '#pure global.a()()'],
    ['/*#__PURE__*/ a().b', 'global.a().b'],
    ['a(/*#__PURE__*/ b().c()).d()', 'global.a(#pure global.b().c()).d()'],
    // Parentheses
    ['/*#__PURE__*/ (a())', '#pure global.a()'],
    ['/*#__PURE__*/ (a)()', '#pure global.a()'],
    ['/*#__PURE__*/ (() => {})()', '#pure <arrow >()'],
    ['(/*#__PURE__*/ a()).b()', '#pure global.a().b()'],
    ['/*#__PURE__*/ (a() + b())', '(global.a() + global.b())'],
    // Elsewhere
    ['/*#__PURE__*/ a() + b()', '(#pure global.a() + global.b())'],
    ['/*#__PURE__*/ a; b()', 'global.a'],
    ['/* __PURE__ */ a()', 'global.a()'],
    ['"#__PURE__"; a()', 'global.a()'],
    ['await /*#__PURE__*/ a()', 'await #pure global.a()'],
    ['/*#__PURE__*/ await a()', 'await global.a()'],
  ])('%s', (text, form) => {
    expect(lower(text).filter((line) => line !== '"#__PURE__"')[0]).toBe(form);
  });
});

describe('#__NO_SIDE_EFFECTS__', () => {
  it.each([
    ['/*#__NO_SIDE_EFFECTS__*/ function f() {}', true],
    ['/* @__NO_SIDE_EFFECTS__ */ async function f() {}', true],
    ['/*#__NO_SIDE_EFFECTS__*/ export function f() {}', true],
    ['export /*#__NO_SIDE_EFFECTS__*/ function f() {}', true],
    ['/*#__NO_SIDE_EFFECTS__*/ export default function () {}', true],
    ['const f = /*#__NO_SIDE_EFFECTS__*/ () => {}', true],
    ['const f = /*#__NO_SIDE_EFFECTS__*/ function () {}', true],
    ['/*#__NO_SIDE_EFFECTS__*/ const f = () => {}', true],
    ['/*#__NO_SIDE_EFFECTS__*/ export const f = () => {}', true],
    ['/*#__NO_SIDE_EFFECTS__*/ let f = () => {}', false],
    ['/*#__NO_SIDE_EFFECTS__*/ const a = 1, f = () => {}', false],
    ['/*#__NO_SIDE_EFFECTS__*/ a; function f() {}', false],
    ['function f() {}', false],
  ])('%s: %s', (text, claimed) => {
    expect(factsOf(text).functions[1]?.noSideEffects).toBe(claimed);
  });
});

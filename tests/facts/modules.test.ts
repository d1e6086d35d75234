import { describe, expect, it } from 'vitest';
import { factsOf, lower } from './facts-of.ts';
import { printFunction } from './print.ts';

function requests(text: string, path?: string): string[] {
  return factsOf(text, path).requests.map(({ kind, specifier, eager }) => `${kind} ${specifier}${eager ? '' : ' later'}`);
}

describe('requests', () => {
  it('have the kind of the syntax that makes them', () => {
    const text = 'import a from "a"; import "b"; export { c } from "c"; export * from "d"; export * as e from "e"; import("f")';
    expect(requests(text)).toEqual(['static a', 'bare b', 'reexport c', 'reexport d', 'reexport e', 'dynamic f']);
  });

  it('of imports come first, wherever these stand', () => {
    expect(requests('import("a"); import "b"')).toEqual(['bare b', 'dynamic a']);
  });

  it('by require are those of the CommonJS wrapper', () => {
    expect(requests('require("a"); require(`b`); require(c); require.resolve("d")', 'a.cjs')).toEqual(['require a', 'require b']);
    expect(requests('(function (require) { require("a") })', 'a.cjs')).toEqual([]);
    expect(requests('require("a")', 'a.mjs')).toEqual([]);
  });

  it('run when the module is loaded unless they stand in a function', () => {
    const text = 'if (a) require("b"); function f() { require("c") } const g = () => import("d"); class H { i() { require("j") } static k = require("l") }';
    expect(requests(text, 'a.cjs')).toEqual(['require b', 'require c later', 'dynamic d later', 'require j later', 'require l']);
  });

  it('run when the module is loaded where the function around them is called in place', () => {
    const text = '(function () { require("a"); () => require("b") })(); (() => { require("c") }).call(this); (function* () { require("d") })()';
    expect(requests(text, 'a.cjs')).toEqual(['require a', 'require b later', 'require c', 'require d later']);
  });

  it('may name workers', () => {
    expect(requests('new Worker(new URL("./a.js", import.meta.url), {}); new Worker("./b.js"); new Worker(new URL("c", d))')).toEqual(['worker ./a.js']);
  });

  it('carry attributes and whether they are deferred', () => {
    const text = 'import a from "a" with { type: "json" }; import defer * as b from "b"; import("c", { with: { type: "css" } })';
    expect(factsOf(text).requests.map(({ attributes, deferred }) => ({ attributes, deferred }))).toEqual([
      { attributes: { type: 'json' }, deferred: false },
      { attributes: {}, deferred: true },
      { attributes: { type: 'css' }, deferred: false },
    ]);
  });

  it('are named by the calls that make them', () => {
    expect(lower('require("a"); import("b")', 'a.cjs')).toEqual(['commonjs.require("a")#0', 'import("b")#1']);
  });
});

describe('imports', () => {
  it('name what they bind', () => {
    const facts = factsOf('import a, * as b from "m"; import { c, d as e, "f g" as h } from "n"; [a, b, c, e, h]');
    expect(facts.imports.map(({ local, request, name }) => `${local} = ${request}.${name}`)).toEqual(['a = 0.default', 'b = 0.*', 'c = 1.c', 'e = 1.d', 'h = 1.f g']);
    expect(printFunction(facts)).toEqual(['[import.a, import.b, import.c, import.e, import.h]']);
  });

  it('may be shadowed', () => {
    expect(lower('import { a } from "a"; { let a; a }')).toEqual(['{ let a; a; }']);
  });

  it('may be written, which throws when it runs', () => {
    expect(lower('import { a } from "a"; a = 1')).toEqual(['import.a = 1']);
  });
});

describe('exports', () => {
  const exported = (text: string, path?: string): Record<string, unknown> => {
    const facts = factsOf(text, path);
    return Object.fromEntries(Object.entries(facts.exports).map(([name, one]) => [name, one.kind === 'local' ? facts.functions[0]?.slots[one.slot] : one]));
  };

  it('of declarations are slots', () => {
    expect(exported('export let a, { b, c: [d] } = e; export function f() {} export class G {}')).toEqual({ a: 'a', b: 'b', d: 'd', f: 'f', G: 'G' });
  });

  it('of names may stand before the declaration', () => {
    expect(exported('export { a as b, a as "c d" }; let a')).toEqual({ b: 'a', 'c d': 'a' });
  });

  it('of imports are import bindings', () => {
    expect(exported('import { a } from "a"; export { a as b }')).toEqual({ b: { kind: 'import', binding: 0 } });
  });

  it('from other modules are reexports', () => {
    expect(exported('export { a, b as c, default } from "a"; export * as d from "d"')).toEqual({
      a: { kind: 'reexport', request: 0, name: 'a' },
      c: { kind: 'reexport', request: 0, name: 'b' },
      default: { kind: 'reexport', request: 0, name: 'default' },
      d: { kind: 'reexport', request: 1, name: '*' },
    });
  });

  it('of everything are stars', () => {
    expect(factsOf('export * from "a"; import "b"; export * from "c"').stars).toEqual([0, 2]);
  });

  it('called __proto__ are exports like others', () => {
    expect(Object.keys(exported('let a; export { a as "__proto__" }'))).toEqual(['__proto__']);
  });

  it.each([
    ['export default a', ['let *default* = global.a'], '*default*'],
    ['export default () => a', ['let *default* = <arrow default>'], '*default*'],
    ['export default (function () {})', ['let *default* = <function default>'], '*default*'],
    ['export default (class {})', ['let *default* = class default {  }'], '*default*'],
    ['export default function () {}', [], '*default*'],
    ['export default function f() {}', [], 'f'],
    ['export default class {}', ['let *default* = class default {  }'], '*default*'],
    ['export default class A {}', ['let A = class A {  }'], 'A'],
  ])('by default: %s', (text, form, slot) => {
    expect([lower(text), exported(text)]).toEqual([form, { default: slot }]);
  });

  it('of types are left out', () => {
    expect(exported('export type A = 1; export interface B {} type C = 1; export { C }; export { type D } from "d"', 'a.ts')).toEqual({});
  });

  it.each([
    ['a.mjs', 'export {}', true],
    ['a.ts', 'export type A = 1', true],
    ['a.mjs', 'import "a"', false],
    ['a.cjs', 'exports.a = 1', true],
    ['a.cjs', 'module.exports = 1', true],
    ['a.cjs', 'a', false],
  ])('in %s: %s', (path, text, hasExports) => {
    expect(factsOf(text, path).hasExports).toBe(hasExports);
  });
});

describe('CommonJS', () => {
  it('has the parameters of its wrapper', () => {
    expect(lower('[exports, module, require, __filename, __dirname]', 'a.cjs')).toEqual([
      '[commonjs.exports, commonjs.module, commonjs.require, commonjs.__filename, commonjs.__dirname]',
    ]);
  });

  it('keeps them where a variable of the file has the same name', () => {
    expect(lower('var exports = module.exports = {}, module; exports', 'a.cjs')).toEqual(['let commonjs.exports = commonjs.module.exports = {  }', 'commonjs.exports']);
  });

  it('loses them to other declarations', () => {
    expect(lower('function require() {} require("a"); { let module; module }', 'a.cjs')).toEqual(['require("a")', '{ let module; module; }']);
  });

  it('is not what a module is in', () => {
    expect(lower('exports; require', 'a.mjs')).toEqual(['global.exports', 'global.require']);
  });
});

describe('the module', () => {
  it.each([
    ['await a', true],
    ['for await (const a of b) {}', true],
    ['{ await using a = b }', true],
    ['async () => { await a }', false],
    ['class A { static async b() { await c } }', false],
  ])('suspends with %s: %s', (text, suspends) => {
    expect(factsOf(text).suspends).toBe(suspends);
  });

  it('may have a hashbang', () => {
    expect([factsOf('#!/usr/bin/env node\na').hashbang, factsOf('a').hashbang]).toEqual([true, false]);
  });

  it.each([
    ['a\nb\n', [0, 2, 4]],
    ['a\r\nb\rc\u2028d', [0, 3, 5, 7]],
    ['', [0]],
  ])('has lines: %j', (text, starts) => {
    expect(factsOf(text).lineStarts).toEqual(starts);
  });
});

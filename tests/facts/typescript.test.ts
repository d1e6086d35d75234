import { describe, expect, it } from 'vitest';
import { factsOf, lower } from './facts-of.ts';
import { functionNamed, printFunction, printParameters } from './print.ts';

describe('types are erased', () => {
  it.each([
    ['interface A {} type B = 1; declare const c: number; declare function d(): void; declare class E {} declare enum F {}'],
    ['declare namespace A { const b: number } declare module "c" {} declare global { var d: number }'],
    ['namespace A { export type B = 1; interface C {} declare const d: number }'],
    ['export interface A {} export type B = 1; export declare const c: number; export type { D } from "d"'],
    ['export as namespace a'],
    ['interface A {} export default A'],
    ['export default interface A {}'],
  ])('%s', (text) => {
    expect(lower(text, 'a.ts')).toEqual([]);
  });

  it.each([
    ['a as B', 'global.a'],
    ['(<B>a).c', 'global.a.c'],
    ['a!.b!()', 'global.a.b()'],
    ['a satisfies B', 'global.a'],
    ['a<B>(c)', 'global.a(global.c)'],
    ['new a<B>()', 'new global.a()'],
    ['(a as any) = 1', 'global.a = 1'],
    ['[a!, (b as any).c] = d', '[global.a, global.b.c] = global.d'],
  ])('%s', (text, form) => {
    expect(lower(text, 'a.ts')).toEqual([form]);
  });

  it('with overloads, abstract members, index signatures and declared fields', () => {
    const text = 'abstract class A { declare a: B; b(): void; b(c?: B): void {} abstract d(): void; abstract e: B; [key: string]: B }';
    expect(lower(text, 'a.ts')).toEqual(['let A = class A { b: <method A.b> }']);
  });

  it('with parameters for this', () => {
    const facts = factsOf('function f(this: A, b: B) {}', 'a.ts');
    expect([printParameters(facts, 1), facts.functions[1]?.length]).toEqual([['b'], 1]);
  });
});

describe('imports', () => {
  const kinds = (text: string, options = {}): string[] => factsOf(text, 'a.ts', options).requests.map(({ kind, specifier }) => `${kind} ${specifier}`);

  it('never used as a value are erased', () => {
    expect(kinds('import { A } from "a"; import B, { C } from "b"; import D from "d"; const e: A = D as A')).toEqual(['type a', 'type b', 'static d']);
  });

  it('of types are erased', () => {
    expect(kinds('import type { A } from "a"; import { type B } from "b"; import { type C, d } from "c"; d')).toEqual(['type a', 'type b', 'static c']);
  });

  it('without names stay, and with an empty list of names they do not', () => {
    expect(kinds('import "a"; import {} from "b"; export {} from "c"')).toEqual(['bare a', 'type b', 'type c']);
  });

  it('used in exports stay', () => {
    expect(kinds('import { a } from "a"; export { a }')).toEqual(['static a']);
    expect(kinds('import { a } from "a"; export type { a }')).toEqual(['type a']);
  });

  it('stay with verbatimModuleSyntax', () => {
    const facts = factsOf('import { A, type B } from "a"; import { type C } from "c"', 'a.ts', { verbatimModuleSyntax: true });
    expect(facts.requests.map(({ kind }) => kind)).toEqual(['static', 'static']);
    expect(facts.imports.map(({ local }) => local)).toEqual(['A']);
  });

  it('never used stay in JavaScript', () => {
    expect(factsOf('import { a } from "a"').imports).toHaveLength(1);
  });

  it('used in decorator metadata stay', () => {
    const text = 'import { A, B, C } from "a"; @d class E { constructor(a: A) {} f(b: B) {} @g h: C }';
    const options = { experimentalDecorators: true, emitDecoratorMetadata: true };
    expect(factsOf(text, 'a.ts', options).imports.map(({ local }) => local)).toEqual(['A', 'C']);
  });

  it('by require are calls, and erased where nothing uses them', () => {
    const facts = factsOf('import a = require("a"); import b = require("b"); import type c = require("c"); a()', 'a.ts');
    expect(printFunction(facts)).toEqual(['let a = commonjs.require("a")#0', 'a()']);
    expect(facts.requests.map(({ kind }) => kind)).toEqual(['require', 'type', 'type']);
  });

  it('of entities are members, and erased where nothing uses them', () => {
    expect(lower('import a = B.C; import d = B.D; export import e = B.E; a', 'a.ts')).toEqual(['let a = global.B.C', 'let e = global.B.E', 'a']);
  });
});

it('export = assigns the exports of CommonJS', () => {
  const facts = factsOf('import a from "a"; export = a', 'a.ts');
  expect([facts.format, ...printFunction(facts)]).toEqual(['commonjs', 'commonjs.module.exports = import.a']);
});

describe('enums', () => {
  it('see earlier members by their names', () => {
    expect(lower('enum A { b, c = b + 1, "d e" = 2, f = A.b }', 'a.ts')).toEqual(['enum A { b, c = (A.b + 1), d e = 2, f = A.b }']);
  });

  it('that merge see members of each other', () => {
    expect(lower('enum A { b } enum A { c = b }', 'a.ts')).toEqual(['enum A { b }', 'enum A { c = A.b }']);
  });

  it('that are constant are enums', () => {
    expect(lower('const enum A { b = 1 }', 'a.ts')).toEqual(['enum A { b = 1 }']);
  });
});

describe('namespaces', () => {
  it('hold what they export as members', () => {
    const text = 'namespace A { export const b = 1; const c = b; export let d; d = 2; export const { e } = f }';
    expect(lower(text, 'a.ts')).toEqual(['namespace A <namespace A> { A.b = 1; let c = A.b; A.d = 2; { e: A.e } = global.f; }']);
  });

  it('hold the functions, classes and enums that they export', () => {
    const text = 'namespace A { f(); export function f() {} export class B {} export enum C { d } }';
    expect(lower(text, 'a.ts')).toEqual(['namespace A <namespace A> { f(); A.f = f; let B = class B {  }; A.B = B; enum C { d }; A.C = C; }']);
  });

  it('see what their other declarations export', () => {
    const text = 'namespace A { export let a = 1; export function f() {} let c } namespace A { a; f(); c }';
    expect(lower(text, 'a.ts')[1]).toBe('namespace A <namespace A> { A.a; A.f(); global.c; }');
  });

  it('nest', () => {
    const text = 'namespace A { export namespace B { export const c = 1 } B.c } namespace D.E { export const f = 1; f }';
    expect(lower(text, 'a.ts')).toEqual([
      'namespace A <namespace A> { namespace A.B <namespace B> { B.c = 1; }; A.B.c; }',
      'namespace D <namespace D> { namespace D.E <namespace D.E> { E.f = 1; E.f; }; }',
    ]);
  });

  it('merge with functions, classes and enums', () => {
    expect(lower('function f() {} namespace f { export const a = 1 } class B {} namespace B { export const c = B }', 'a.ts')).toEqual([
      'namespace f <namespace f> { f.a = 1; }',
      'let B = class B {  }',
      'namespace B <namespace B> { B.c = B; }',
    ]);
  });

  it('run their requests when the module is loaded', () => {
    expect(factsOf('namespace A { require("b") }', 'a.cts').requests[0]).toMatchObject({ kind: 'require', eager: true });
  });

  it('with very many names are not modelled', () => {
    expect(lower(`namespace A${'.A'.repeat(200)} { b }`, 'a.ts')).toEqual(['<a namespace with more than 100 names>']);
  });
});

describe('parameter properties', () => {
  const constructor = (text: string): string[] => {
    const facts = factsOf(text, 'a.ts');
    return printFunction(facts, functionNamed(facts, 'A'));
  };

  it('are assigned at the start', () => {
    expect(constructor('class A { constructor(private a, b, readonly c = 1) { d() } }')).toEqual(['this.a = a', 'this.c = c', 'global.d()']);
  });

  it('of derived classes are assigned after super', () => {
    expect(constructor('class A extends B { constructor(public a) { c(); super(a); d() } }')).toEqual(['global.c()', 'super(a)', 'this.a = a', 'global.d()']);
  });
});

describe('fields', () => {
  it('are assigned without useDefineForClassFields, and vanish where they have no value', () => {
    expect(lower('class A { a: B; c = 1 }', 'a.ts', { useDefineForClassFields: false })).toEqual(['let A = class A { c (assigned) = { return 1; } }']);
  });

  it('of JavaScript are always defined', () => {
    expect(lower('class A { a; b = 1 }', 'a.js', { useDefineForClassFields: false })).toEqual(['let A = class A { a; b = { return 1; } }']);
  });
});

it('legacy decorators of parameters are kept with their index', () => {
  const facts = factsOf('class A { constructor(@b() c, @d e) {} f(g, @h i) {} }', 'a.ts', { experimentalDecorators: true });
  expect(printFunction(facts)).toEqual(['let A = class A { new: @0:global.b() @1:global.d <constructor A>; f: @1:global.h <method A.f> }']);
  expect(facts.decorators).toBe('legacy');
});

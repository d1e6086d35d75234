import { describe, expect, it } from 'vitest';
import { programOracle, type Compiler, type Role, type TypeAnswer } from '../../lib/types/index.ts';
import { COMPILERS, programOf } from './compilers.ts';

const FILE = '/project/file.ts';

/** What is answered about `code` (the part in «», which is asked about) after `before`. */
function ask(compiler: Compiler, before: string, code: string, role: Role, index = 0): TypeAnswer | null {
  const start = before.length + 1 + code.indexOf('«');
  const end = before.length + code.indexOf('»');
  const text = `${before}\n${code.replace(/[«»]/gu, '')}\nexport {};`;
  const oracle = programOracle(compiler, programOf(compiler, [FILE], new Map([[FILE, text]])));
  return oracle.answer({ module: FILE, text }, [{ start, end, role, index }])[0] ?? null;
}

const primitive = (type: string) => ({ kind: 'primitive', type });
const builtin = (path: string) => expect.objectContaining({ kind: 'builtin', path });

describe.each(COMPILERS.map((compiler) => ({ version: compiler.version, compiler })))('answers of TypeScript $version', ({ compiler }) => {
  it.each([
    ['declare let v: string;', [primitive('string')]],
    ['declare let v: "a" | 1 | undefined;', expect.arrayContaining([primitive('string'), primitive('number'), primitive('undefined')])],
    ['declare let v: string & { brand: 1 };', [primitive('string')]],
    ['enum E { A } declare let v: E;', [primitive('number')]],
    ['declare let v: Date | RegExp;', expect.arrayContaining([builtin('Date'), builtin('RegExp')])],
    ['declare let v: readonly string[];', [{ kind: 'builtin', path: 'Array', contents: [[primitive('string')]] }]],
    ['declare let v: [number, string];', [{ kind: 'builtin', path: 'Array', contents: [[primitive('number'), primitive('string')]] }]],
    ['declare let v: ReadonlyMap<string, number>;', [{ kind: 'builtin', path: 'Map', contents: [[primitive('string')], [primitive('number')]] }]],
    ['declare let v: Uint8Array;', [builtin('Uint8Array')]],
    ['declare let v: Promise<void>;', [{ kind: 'builtin', path: 'Promise', contents: [[{ kind: 'any' }]] }]],
    ['declare let v: HTMLDivElement;', [builtin('HTMLDivElement')]],
    ['declare let v: { a: 1 };', [{ kind: 'object' }]],
    ['declare let v: Iterable<string>;', [{ kind: 'object' }]],
    ['declare let v: PromiseLike<string>;', [{ kind: 'object' }]],
    ['class Own extends Map {} declare let v: Own;', [{ kind: 'object' }]],
    ['declare let v: any;', [{ kind: 'any' }]],
    ['declare let v: unknown;', [{ kind: 'any' }]],
    ['declare let v: {};', [{ kind: 'any' }]],
  ])('%s', (declaration, parts) => {
    expect(ask(compiler, declaration, '«v.x»;', 'object')?.parts).toEqual(parts);
  });

  it('take a type parameter as its constraint', () => {
    expect(ask(compiler, '', 'function f<T extends string>(v: T) { «v.x»; }', 'object')?.parts).toEqual([primitive('string')]);
    expect(ask(compiler, '', 'function f<T>(v: T) { «v.x»; }', 'object')?.parts).toEqual([{ kind: 'any' }]);
  });

  it('narrow as the checker does', () => {
    expect(ask(compiler, 'declare let v: string | null;', 'if (v !== null) «v.length»;', 'object')?.parts).toEqual([primitive('string')]);
  });

  it.each([
    ['interface I { x: number }', { kind: 'data', readonly: false }],
    ['interface I { readonly x: number }', { kind: 'data', readonly: false }],
    ['class I { readonly x = 1 }', { kind: 'data', readonly: true }],
    ['class I { constructor(readonly x: number) {} }', { kind: 'data', readonly: true }],
    ['interface I { get x(): number }', { kind: 'accessor', implementations: null }],
    ['interface I { x(): void }', { kind: 'method', implementations: null }],
    ['export class I { x() {} }', { kind: 'method', implementations: null }],
    ['type I = Record<string, number>;', { kind: 'data' }],
    ['const table = { x: 1 } as const; type I = typeof table;', { kind: 'data', readonly: true }],
    ['type I = { x: 1 } | { get x(): number };', { kind: 'unknown' }],
  ])('tell a member: %s', (declaration, member) => {
    expect(ask(compiler, `${declaration} declare let v: I;`, '«v.x»;', 'object')?.member).toMatchObject(member);
  });

  it('give all methods of a class that only its file can extend', () => {
    const family = 'class A { x() {} } class B extends A { override x() {} } export const make = () => [new A(), new B()];';
    const ends = [family.indexOf('{} }') + 2, family.lastIndexOf('{} }') + 2];
    expect(ask(compiler, `${family} declare let v: A;`, '«v.x»;', 'object')?.member?.implementations).toEqual(ends.map((end) => ({ file: FILE, end })));
  });

  it.each(['export { A };', 'export const value = A;', 'export const Mixed = class extends A {};'])('leave open what others may extend: %s', (leak) => {
    expect(ask(compiler, `class A { x() {} } ${leak} declare let v: A;`, '«v.x»;', 'object')?.member).toMatchObject({ kind: 'method', implementations: null });
  });

  it('name the declaration of a callee', () => {
    expect(ask(compiler, 'function f() {}', '«f()»;', 'callee')?.callee).toEqual({ kind: 'declared', declaration: { file: FILE, end: 15 } });
    expect(ask(compiler, 'let f = () => 1;', '«f()»;', 'callee')?.callee).toBe(null);
    expect(ask(compiler, '', '«parseInt("1")»;', 'callee')?.callee).toEqual({ kind: 'builtin', path: 'parseInt' });
  });

  it.each([
    ['declare let a: any;', '«(a as string).x»;', 'cast'],
    ['declare let a: any;', 'const v: string = a; «v.x»;', 'any'],
    ['declare let a: { b: string } | null;', '«a!.b»;', 'non-null'],
    ['declare let a: any;', 'const v = a as string; «v.x»;', 'cast'],
    ['declare let a: any;', 'const { b }: { b: string } = a; «b.x»;', 'any'],
    ['const a = ["x"] as const;', '«a.length»;', null],
    ['const a = { b: 1 } satisfies object;', '«a.b»;', null],
    ['declare let a: string;', '«a.x»;', null],
  ])('tell weak evidence: %s %s', (before, code, weak) => {
    expect(ask(compiler, before, code, 'object')?.weak).toBe(weak);
  });

  it.each([
    ['«v + 1»;', 'left', 0], ['«1 + v»;', 'right', 0], ['«-v»;', 'operand', 0], ['«`${1}${v}`»;', 'part', 1], ['«isNaN(v)»;', 'argument', 0], ['const o: any = {}; «o[v]»;', 'key', 0],
  ] as const)('find the operand: %s', (code, role, index) => {
    expect(ask(compiler, 'declare let v: number;', code, role, index)?.parts).toEqual([primitive('number')]);
  });

  it('are none for another text and for another place', () => {
    const oracle = programOracle(compiler, programOf(compiler, [FILE], new Map([[FILE, 'export const a = 1;']])));
    const question = { start: 0, end: 4, role: 'object', index: 0 } as const;
    expect(oracle.answer({ module: FILE, text: 'export const b = 1;' }, [question])).toEqual([null]);
    expect(oracle.answer({ module: FILE, text: 'export const a = 1;' }, [question, question])).toEqual([null, null]);
    expect(oracle.answer({ module: '/project/other.ts', text: '' }, [question])).toEqual([null]);
  });
});

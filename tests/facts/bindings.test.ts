import { describe, expect, it } from 'vitest';
import { expectPresent } from '../../lib/base/invariant.ts';
import type { FunctionFacts, ModuleFacts } from '../../lib/facts/index.ts';
import { factsOf, lower } from './facts-of.ts';
import { functionNamed, printFunction, printParameters } from './print.ts';

function body(facts: ModuleFacts, name = ''): FunctionFacts {
  return expectPresent(facts.functions[name === '' ? 0 : functionNamed(facts, name)], 'a function');
}

function named(facts: FunctionFacts, slots: readonly number[]): string[] {
  return slots.map((slot) => expectPresent(facts.slots[slot], 'a slot'));
}

describe('slots', () => {
  it('of shadowing names differ', () => {
    expect(lower('let a = 1; { let a = 2; a } a')).toEqual(['let a = 1', '{ let a#1 = 2; a#1; }', 'a']);
  });

  it('are reached through the frames between', () => {
    const facts = factsOf('let a; function f() { return () => a }');
    expect(printFunction(facts, 2)).toEqual(['return ^^a']);
  });

  it('of let, const and classes start in the dead zone, others do not', () => {
    const module = body(factsOf('let a; const b = 1; class C {} var d; function e() {}'));
    expect(named(module, module.lexical)).toEqual(['a', 'b', 'C', 'C']);
  });

  it('of a variable are found wherever it stands in the function', () => {
    const facts = factsOf('function f() { a = 1; if (b) { for (;;) { try { var a } finally {} } } }');
    expect(printFunction(facts, 1)[0]).toBe('a = 1');
  });

  it('are shared by parameters and variables of the same name', () => {
    const facts = factsOf('function f(a) { var a; { var a } return a }');
    expect(body(facts, 'f').slots).toEqual(['a']);
  });

  it('that a nested function captures and a loop declares are multiplied', () => {
    const module = body(factsOf('for (let i;;) { let a, b; var c; f(() => [i, a, c]); b } try {} catch (e) { f(() => e) }'));
    expect(named(module, module.multiplied)).toEqual(['i', 'a']);
  });

  it('of a loop in another function are not multiplied by the loop around that', () => {
    expect(body(factsOf('for (;;) { (function f() { let a; return () => a })() }'), 'f').multiplied).toEqual([]);
  });

  it('that a nested function assigns are reassigned', () => {
    const module = body(factsOf('let a, b, c, d, e; () => { a = 1; b++; [c] = []; for (d of []); e }; e = 1'));
    expect(named(module, module.reassigned)).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('function declarations', () => {
  it('are hoisted to their frame', () => {
    const module = body(factsOf('f(); function f() {}'));
    expect(module.hoisted).toEqual([{ slot: 0, function: 1 }]);
  });

  it('of a block have a name of the block', () => {
    expect(lower('{ function f() {} f() } f()')).toEqual(['{ f(); }', 'global.f()']);
  });

  it('of a block in sloppy code set a variable too when they are reached', () => {
    expect(lower('f(); { function f() {} } f', 'a.cjs')).toEqual(['f()', '{ f = f#1; }', 'f']);
  });

  it('of a block in strict code do not', () => {
    expect(lower('"use strict"; { function f() {} } f', 'a.cjs')).toEqual(['{ }', 'global.f']);
  });
});

describe('the name of a function expression', () => {
  it('is a slot of its own frame', () => {
    expect(body(factsOf('(function f() { f })'), 'f')).toMatchObject({ selfSlot: 0, slots: ['f'] });
  });

  it('is shadowed by a variable', () => {
    const facts = factsOf('(function f() { var f; return f })');
    expect(printFunction(facts, 1)).toEqual(['return f#1']);
  });
});

describe('arguments', () => {
  it('has a slot where it is used, also from arrow functions', () => {
    const facts = factsOf('function f() { return () => arguments[0] } function g() {}');
    expect([body(facts, 'f').argumentsSlot, body(facts, 'g').argumentsSlot]).toEqual([0, null]);
    expect(printFunction(facts, 2)).toEqual(['return ^arguments.0']);
  });

  it('is a parameter where one has the name', () => {
    expect(body(factsOf('function f(arguments) { return arguments }', 'a.cjs'), 'f').argumentsSlot).toBeNull();
  });

  it('of the inner function is not the parameter of an outer one', () => {
    expect(body(factsOf('function f(arguments) { return function g() { arguments } }', 'a.cjs'), 'g').argumentsSlot).toBe(1);
  });
});

describe('this', () => {
  it('is undefined at the top level of a module and in its arrow functions', () => {
    const facts = factsOf('this; () => this');
    expect([printFunction(facts), printFunction(facts, 1)]).toEqual([['undefined', '<arrow >'], ['return undefined']]);
  });

  it('is the receiver in functions and at the top level of CommonJS', () => {
    const facts = factsOf('this; function f() { this }', 'a.cjs');
    expect([printFunction(facts), printFunction(facts, 1)]).toEqual([['this'], ['this']]);
  });
});

describe('parameters', () => {
  it('may be patterns with defaults that see other parameters', () => {
    const facts = factsOf('function f(a, { b = a, ...c }, [, d] = b, ...e) {}');
    expect(printParameters(facts, 1)).toEqual(['a', '{ b: b = a, ...c }', '[, d] = b', '...e']);
  });

  it.each([['a, b', 2], ['a, b = 1, c', 1], ['a, ...b', 1], ['', 0]])('(%s) give the length %i', (parameters, length) => {
    expect(body(factsOf(`function f(${parameters}) {}`), 'f').length).toBe(length);
  });
});

describe('strictness', () => {
  it.each([
    ['a module', 'function f() {}', 'a.mjs', true],
    ['CommonJS', 'function f() {}', 'a.cjs', false],
    ['a directive of the file', '"use strict"; function f() {}', 'a.cjs', true],
    ['a directive of the function', 'function f() { "use strict" }', 'a.cjs', true],
    ['a string that is no directive', 'function f() { 0; "use strict" }', 'a.cjs', false],
    ['a class', 'class A { a() { function f() {} } }', 'a.cjs', true],
  ])('of %s', (_, text, path, strict) => {
    expect(body(factsOf(text, path), 'f').strict).toBe(strict);
  });
});

describe('names for messages', () => {
  it.each([
    ['function a() {}', 'a'],
    ['const a = () => {}', 'a'],
    ['const a = function b() {}', 'b'],
    ['a.b = function () {}', 'b'],
    ['a ??= () => {}', 'a'],
    ['const { a = () => {} } = {}', 'a'],
    ['({ a() {} })', 'a'],
    ['({ a: () => {} })', 'a'],
    ['export default () => {}', 'default'],
    ['export default function () {}', 'default'],
    ['class A { b() {} }', 'A.b'],
    ['const A = class { b() {} }', 'A.b'],
    ['class A { #b() {} }', 'A.#b'],
    ['class A { [Symbol.iterator]() {} }', 'A[Symbol.iterator]'],
    ['class A { [b]() {} }', 'A[computed]'],
    ['class A { constructor() {} }', 'A'],
    ['class A { static {} }', 'A static block'],
    ['a(() => {})', ''],
  ])('%s', (text, name) => {
    expect(factsOf(text).functions[1]?.name).toBe(name);
  });

  it('of functions in fields are those of the fields', () => {
    expect(factsOf('class A { b = () => {} }').functions.map((facts) => facts.name)).toEqual(['', 'A.b', 'A.b']);
  });
});

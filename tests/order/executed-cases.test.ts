import { describe, expect, it } from 'vitest';
import { createNodeHost, createSession, DEFAULT_OPTIONS } from '../../lib/api.ts';
import { projectOnDisk } from '../eslint/project-on-disk.ts';
import { runNode } from '../run-process.ts';

type Files = Readonly<Record<string, string>>;

const USES = (use: string, export_ = 'v'): Files => ({ 'a.mjs': `import { B } from './b.mjs';\nimport * as ns from './b.mjs';\n${use}\nvoid ns;\n`, 'b.mjs': `import { ${export_} } from './a.mjs';\nexport class B { v() { return ${export_}; } }\n` });

/** Small programs; each is run from each of its modules, and throws a ReferenceError where the analysis says so and nowhere else. */
const CASES: Readonly<Record<string, Files>> = {
  'the module itself, through an import': { 'a.mjs': "import { late as self } from './a.mjs';\nexport const now = self;\nexport const late = 1;\n" },
  'the module itself, by the name of its package': { 'package.json': '{ "name": "own", "type": "module", "exports": "./a.mjs" }', 'a.mjs': "import { late as self } from 'own';\nexport const now = self;\nexport const late = 1;\n" },
  'a block before its own line': { 'a.mjs': '{\n  void inner;\n  const inner = 1;\n}\n' },
  'a function that the load calls before its own line': { 'a.mjs': 'export const v = f();\nfunction f() { const x = g(); function g() { return y; } const y = 1; return x; }\n' },
  'the name of a class in its own heritage': { 'a.mjs': 'class Z extends Z {}\n' },
  'the name of a class in a key of its own': { 'a.mjs': 'class Z { static k = 1; static [Z.k] = 2; }\n' },
  'the name of a class in a static member': { 'a.mjs': 'class Z { static k = 1; static j = Z.k; }\n' },
  'whether a namespace has a binding, by hasOwn': USES("export const v = Object.hasOwn(ns, 'B');"),
  'whether a namespace has a binding, by `in`': USES("export const v = 'B' in ns;"),
  'the names of a namespace, by ownKeys': USES('export const v = Reflect.ownKeys(ns);'),
  'what JSON makes of a namespace': USES('export const v = JSON.stringify(ns);'),
  'before the first await of an async function': USES('export const v = init();\nasync function init() { return new B(); }'),
  'in the executor of a promise': USES('export const v = new Promise((resolve) => resolve(new B()));'),
  'in a try with a handler': USES('export let v = 1;\ntry { v = B; } catch { v = 2; }'),
  'in a try with a finalizer alone': USES('export let v = 1;\ntry { v = B; } finally { v = 2; }'),
  'a default parameter that is needed': USES('export const v = f();\nfunction f(x = B) { return x; }'),
  'a default parameter that is given': USES('export const v = f(1);\nfunction f(x = B) { return x; }'),
  'a function that is optional': USES('export const v = B?.(1);'),
  'getters, methods and generators that nobody calls': USES('export const v = { get b() { return B; }, m() { return B; } };\nexport function* g() { yield B; }\nexport const made = g();'),
  'a star cycle': { 'index.mjs': "export * from './a.mjs';\nexport * from './b.mjs';\n", 'a.mjs': "import { b } from './index.mjs';\nexport const a = () => b;\nexport const now = typeof b;\n", 'b.mjs': "import { a } from './index.mjs';\nexport const b = a.name;\n" },
  'a barrel before what it re-exports': { 'index.mjs': "import { Derived } from './derived.mjs';\nimport { Base } from './base.mjs';\nexport { Derived, Base };\n", 'derived.mjs': "import { Base } from './index.mjs';\nexport class Derived extends Base {}\n", 'base.mjs': 'export class Base {}\n' },
};

describe('what reads too early throws', () => {
  it.each(Object.entries(CASES))('%s', { timeout: 60_000 }, (_, files) => {
    const { cwd } = projectOnDisk({ 'package.json': '{ "type": "module" }', ...files });
    const modules = Object.keys(files).filter((name) => name.endsWith('.mjs'));
    const session = createSession(createNodeHost({ root: cwd }), DEFAULT_OPTIONS);
    const throws = (entry: string): boolean => modules.some((module) => session.order(`${cwd}/${module}`, { entries: [`${cwd}/${entry}`] }).some(({ outcome, verdict, conditional }) => outcome === 'throws' && verdict !== 'latent' && !conditional));
    const threw = (entry: string): boolean => runNode([entry], { cwd }).stderr.includes('ReferenceError');
    expect(Object.fromEntries(modules.map((entry) => [entry, throws(entry)]))).toEqual(Object.fromEntries(modules.map((entry) => [entry, threw(entry)])));
  });
});

describe('a CommonJS module that requires itself', () => {
  it.each([
    ['by its path', "exports.first = 1;\nconst { first, late } = require('./a.cjs');\nconsole.log(first, late);\nexports.late = 2;\n", '1 undefined', ['late']],
    ['by the name of its package', "const { late } = require('own');\nconsole.log(late);\nexports.late = 2;\n", 'undefined', ['late']],
    ['before it replaces its exports', "const self = require('./a.cjs');\nmodule.exports = class Made {};\nconsole.log(typeof self);\n", 'object', ['module.exports']],
    ['and reads what is there', "exports.first = 1;\nconsole.log(require('./a.cjs').first);\n", '1', []],
    ['and reads the rest later', "const self = require('./a.cjs');\nexports.later = () => self.late;\nexports.late = 3;\nconsole.log(exports.later());\n", '3', []],
  ])('%s', (_, text, printed, read) => {
    const { cwd } = projectOnDisk({ 'package.json': '{ "name": "own", "exports": "./a.cjs" }', 'a.cjs': text });
    expect(runNode(['a.cjs'], { cwd }).stdout.trim()).toBe(printed);
    const session = createSession(createNodeHost({ root: cwd }), DEFAULT_OPTIONS);
    expect(session.order(`${cwd}/a.cjs`).flatMap(({ bindings }) => bindings)).toEqual(read);
  });
});

describe('a callback that a top-level await lets come too early', () => {
  const files = { 'b.mjs': "import { p } from './a.mjs';\nimport './waits.mjs';\nexport class B { p() { return p; } }\n", 'a.mjs': "import { B } from './b.mjs';\nexport const p = Promise.resolve().then(() => B);\n" };

  it.each([['with one', 'await null;\n', true], ['without', '', false]])('%s', (_, waits, fails) => {
    const { cwd } = projectOnDisk({ ...files, 'waits.mjs': waits });
    expect(runNode(['b.mjs'], { cwd }).stderr.includes('ReferenceError')).toBe(fails);
    const session = createSession(createNodeHost({ root: cwd }), DEFAULT_OPTIONS);
    expect(session.order(`${cwd}/a.mjs`, { assumesAnyEntry: true }).map(({ isOvertaking }) => isOvertaking)).toEqual(fails ? [true] : []);
  });
});

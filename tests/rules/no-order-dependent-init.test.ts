import { writeFileSync } from 'node:fs';
import parser from '@typescript-eslint/parser';
import { ESLint, type Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import plugin from '../../lib/index.ts';
import { lintText, VERSIONS } from '../eslint/lint.ts';
import { projectOnDisk } from '../eslint/project-on-disk.ts';
import { runNode } from '../run-process.ts';

const RULE = 'strict-modules/no-order-dependent-init';
type Files = Readonly<Record<string, string>>;

/** Messages about one file of a project. */
async function messagesFor(filePath: string, files: Files, options: object = {}, settings: object = {}, Engine: typeof ESLint = ESLint): Promise<string[]> {
  const { cwd } = projectOnDisk({ 'package.json': '{ "type": "module" }', ...files });
  const config = [{ plugins: { 'strict-modules': plugin }, rules: { [RULE]: ['error' as const, options] as const }, settings: { 'strict-modules': { cache: false, ...settings } } }];
  const messages = await lintText(Engine, config as never, files[filePath] ?? '', { cwd, filePath });
  return messages.map(({ message }) => message);
}

const BARREL: Files = {
  'all.js': "export * from './derived.js';\nexport * from './base.js';\n",
  'derived.js': "import { Base } from './all.js';\nexport class Derived extends Base {}\n",
  'base.js': 'export class Base {}\n',
};

describe.each(VERSIONS)('no-order-dependent-init in ESLint $version', ({ ESLint: Engine }) => {
  it('tells the read, why its module has not run, and what to do', async () => {
    expect(await messagesFor('derived.js', BARREL, {}, {}, Engine as typeof ESLint)).toEqual([
      'Reads `Base`, a class of base.js: a ReferenceError when all.js is imported first. all.js → derived.js: base.js is not loaded until this module has run. Import it from base.js itself.',
    ]);
  });
});

describe('no-order-dependent-init', () => {
  it('says nothing of a cycle that is only used later', async () => {
    const files = { 'a.js': "import { b } from './b.js';\nexport const a = () => b;\n", 'b.js': "import { a } from './a.js';\nexport const b = () => a();\n" };
    expect([...(await messagesFor('a.js', files)), ...(await messagesFor('b.js', files))]).toEqual([]);
  });

  it('says nothing of a read outside of the cycle that a direct import vouches for', async () => {
    const files = { ...BARREL, 'derived.js': "import { Base } from './base.js';\nimport './all.js';\nexport class Derived extends Base {}\n" };
    expect(await messagesFor('derived.js', files)).toEqual([]);
  });

  it('knows which declarations exist before their module runs', async () => {
    const files = {
      'a.js': "import './b.js';\nexport function hoisted() {}\nexport class Late {}\nexport var silent = 1;\nexport default function named() {}\n",
      'b.js': "import named, { hoisted, Late, silent } from './a.js';\nexport const one = [hoisted, named];\nexport const two = new Late();\nexport const three = silent;\n",
    };
    const messages = await messagesFor('b.js', files);
    expect(messages).toHaveLength(2);
    expect(messages[0]).toContain('reads `Late`'.replace('reads', 'Reads'));
    expect(messages[1]).toContain('it is undefined');
  });

  it('reads a default export of an identifier as a binding of its own', async () => {
    const files = { 'a.js': "import './b.js';\nfunction f() {}\nexport default f;\n", 'b.js': "import f from './a.js';\nexport const g = f;\n" };
    expect(await messagesFor('b.js', files)).toEqual([expect.stringContaining('a default export of a.js')]);
  });

  it('follows calls into the module that still waits', async () => {
    const files = { 'a.js': "import './b.js';\nconst table = new Map();\nexport function find(key) { return table.get(key); }\n", 'b.js': "import { find } from './a.js';\nexport const found = find(1);\n" };
    expect(await messagesFor('b.js', files)).toEqual([expect.stringMatching(/^`find\(\)` \(a\.js\) reads `table`, a `let` or `const` of a\.js: a ReferenceError/u)]);
  });

  it('knows what a CommonJS module has exported when it requires another', async () => {
    const files = { 'package.json': '{}', 'a.js': "exports.early = 1;\nrequire('./b.js');\nexports.late = 2;\n", 'b.js': "const { early, late } = require('./a.js');\nexports.sum = [early, late];\n" };
    expect(await messagesFor('b.js', files)).toEqual([expect.stringMatching(/^Reads `late`, a property of `exports` of a\.js: it is undefined/u)]);
  });

  it('knows what a CommonJS module has made when it requires another', async () => {
    const files = { 'package.json': '{}', 'a.js': "const early = 1;\nexports.read = () => [early, late];\nexports.first = () => early;\nrequire('./b.js');\nconst late = 2;\n", 'b.js': "const a = require('./a.js');\nexports.one = a.first();\nexports.two = a.read();\n" };
    expect(await messagesFor('b.js', files)).toEqual([expect.stringMatching(/^`read\(\)` \(a\.js\) reads `late`/u)]);
  });

  it('knows that an export which is only announced has not been made', async () => {
    const a = (end: string): Files => ({ 'package.json': '{}', 'a.js': `exports.late = void 0;\nrequire('./b.js');\n${end}`, 'b.js': "const a = require('./a.js');\nexports.sum = [a.late];\n" });
    expect(await messagesFor('b.js', a('exports.late = 2;\n'))).toEqual([expect.stringMatching(/^Reads `late`, a property of `exports` of a\.js: it is undefined/u)]);
    expect(await messagesFor('b.js', a(''))).toEqual([]);
  });

  it('leaves early exports and objects that stay the same alone', async () => {
    const files = { 'package.json': '{}', 'a.js': "exports.early = 1;\nconst b = require('./b.js');\nexports.late = () => b;\n", 'b.js': "const a = require('./a.js');\nexports.sum = () => a.late();\n" };
    expect(await messagesFor('b.js', files)).toEqual([]);
  });

  it('sees that module.exports is replaced after it was given away', async () => {
    const files = { 'package.json': '{}', 'a.js': "const b = require('./b.js');\nmodule.exports = class A {};\n", 'b.js': "const A = require('./a.js');\nexports.make = () => new A();\n" };
    expect(await messagesFor('b.js', files)).toEqual([expect.stringContaining('Reads `module.exports`')]);
  });

  it('reports reads of lines below in the same file', async () => {
    const files = { 'a.js': 'export const x = f();\nfunction f() { return y; }\nconst y = 1;\nexport class Z { static a = Z.b; static b = 1; }\n' };
    expect(await messagesFor('a.js', files)).toEqual([expect.stringMatching(/^`f\(\)` reads `y` before the line/u)]);
  });

  it('reports static members that come later in their class', async () => {
    const files = { 'a.js': 'export class Z { static a = Z.b; static b = 1; }\n' };
    expect(await messagesFor('a.js', files)).toEqual([expect.stringMatching(/^Reads `Z\.b` before the line that makes it has run: it is undefined/u)]);
  });

  it('leaves `var app = app || {}` and guarded reads alone', async () => {
    const files = { 'a.js': 'export var app = app || {};\nexport let seen;\ntry { seen = later; } catch { seen = null; }\nconst later = 1;\n' };
    expect(await messagesFor('a.js', files)).toEqual([]);
  });

  it('says of a module that imports itself what it reads of itself', async () => {
    const files = { 'a.js': "import * as self from './a.js';\nexport const copy = { ...self };\n" };
    expect(await messagesFor('a.js', files)).toHaveLength(1);
  });

  it('tells with assumeAnyEntry for which modules it fails', async () => {
    expect(await messagesFor('derived.js', BARREL, {}, { assumeAnyEntry: true })).toEqual([expect.stringContaining('when the program starts at all.js')]);
  });

  it('names the entry points of the project for which it fails', async () => {
    const files = { ...BARREL, 'package.json': '{ "type": "module", "name": "shapes", "exports": { ".": "./all.js", "./derived": "./derived.js" } }' };
    expect(await messagesFor('derived.js', files)).toEqual([expect.stringContaining('which has not run by then: a ReferenceError when the program starts at all.js.')]);
  });

  it('says so where it fails for every entry point', async () => {
    const files = { ...BARREL, 'package.json': '{ "type": "module", "name": "shapes", "exports": "./all.js" }' };
    expect(await messagesFor('derived.js', files)).toEqual([expect.stringContaining('a ReferenceError, wherever the program starts.')]);
  });

  it('says nothing where every entry point comes to it in an order that works', async () => {
    const files = { ...BARREL, 'package.json': '{ "type": "module", "name": "shapes", "exports": "./derived.js" }' };
    expect(await messagesFor('derived.js', files)).toEqual([]);
    expect(await messagesFor('derived.js', files, { latent: 'report' })).toHaveLength(1);
  });

  it('says nothing of latent failures where it is told to', async () => {
    expect(await messagesFor('derived.js', BARREL, { latent: 'ignore' })).toEqual([]);
  });
});

/** What an entry point gives before and after the edit that is offered for a file, and how that is offered. */
async function edited(filePath: string, entry: string, files: Files): Promise<{ readonly offer: string; readonly text: string; readonly before: string; readonly after: string }> {
  const { cwd } = projectOnDisk({ 'package.json': '{ "type": "module" }', ...files });
  const run = (): string => /(\w*Error): |/u.exec(runNode([entry], { cwd }).stderr.replace(/^[^]*?(?=\w*Error: )/u, ''))?.[1] ?? 'fine';
  const config = [{ plugins: { 'strict-modules': plugin }, rules: { [RULE]: 'error' as const }, settings: { 'strict-modules': { cache: false } } }];
  const [message] = await lintText(ESLint, config as never, files[filePath] ?? '', { cwd, filePath });
  const fix = message?.fix ?? message?.suggestions?.[0]?.fix;
  const before = run();
  const text = fix === undefined ? (files[filePath] ?? '') : (files[filePath] ?? '').slice(0, fix.range[0]) + fix.text + (files[filePath] ?? '').slice(fix.range[1]);
  writeFileSync(`${cwd}/${filePath}`, text);
  return { offer: message?.fix !== undefined ? 'fix' : fix === undefined ? 'nothing' : 'suggestion', text, before, after: run() };
}

describe('edits', () => {
  it.each([
    ["import { Base } from './all.js';", "import { Base } from './base.js';"],
    ["import { Base as Shape, other } from './all.js';", "import { other } from './all.js';\nimport { Base as Shape } from './base.js';"],
  ])('import what is read from the module that makes it: %s', async (line, expected) => {
    const files = { ...BARREL, 'all.js': `${BARREL['all.js'] ?? ''}export const other = 1;\n`, 'derived.js': `${line}\nexport class Derived extends ${line.includes('Shape') ? 'Shape' : 'Base'} {}\nexport const later = () => ${line.includes('other') ? 'other' : '1'};\n` };
    const { offer, text, before, after } = await edited('derived.js', 'all.js', files);
    expect([offer, before, after]).toEqual(['fix', 'ReferenceError', 'fine']);
    expect(text.startsWith(`${expected}\n`)).toBe(true);
  });

  it('are only suggested where what is then loaded earlier has an effect', async () => {
    const files = { ...BARREL, 'base.js': "console.log('base');\nexport class Base {}\n", 'all.js': `${BARREL['all.js'] ?? ''}export const other = 1;\n`, 'derived.js': "import { Base, other } from './all.js';\nexport class Derived extends Base {}\nexport const later = () => other;\n" };
    expect(await edited('derived.js', 'all.js', files)).toMatchObject({ offer: 'suggestion', before: 'ReferenceError', after: 'fine' });
  });

  it('are not offered where the module that makes it is in the cycle', async () => {
    const files = { 'a.js': "import { b } from './b.js';\nexport const a = 1;\nexport const c = () => b;\n", 'b.js': "import { a } from './a.js';\nexport const b = a + 1;\n" };
    expect(await edited('b.js', 'a.js', files)).toMatchObject({ offer: 'nothing', before: 'ReferenceError' });
  });
});

describe('a default export that is a function', () => {
  const files = { 'a.js': "import './b.js';\nfunction f() { return 1; }\nexport default f;\n", 'b.js': "import f from './a.js';\nexport const g = f();\n" };

  it('is exported as that function by a fix, which makes the program work', async () => {
    expect(await edited('a.js', 'a.js', files)).toEqual({ offer: 'fix', text: "import './b.js';\nfunction f() { return 1; }\nexport { f as default };\n", before: 'ReferenceError', after: 'fine' });
    expect(await messagesFor('a.js', files)).toEqual([expect.stringMatching(/^b\.js reads this default export before this line has run: a ReferenceError when a\.js is imported first\./u)]);
  });

  it.each([
    ['is assigned again', "import './b.js';\nfunction f() { return 1; }\nexport default f;\nf = () => 2;\n"],
    ['is no function declaration', "import './b.js';\nconst f = () => 1;\nexport default f;\n"],
    ['is not read too early', "import './b.js';\nfunction f() { return 1; }\nexport { f as default };\n"],
  ])('stays where it %s', async (_, text) => {
    expect(await messagesFor('a.js', { ...files, 'a.js': text })).toEqual([]);
  });
});

describe('an import of types that verbatimModuleSyntax keeps', () => {
  const files = {
    'tsconfig.json': '{ "compilerOptions": { "verbatimModuleSyntax": true } }',
    'a.ts': "import { type B, type C as D } from './b.ts';\nexport const a: B | D = 1;\n",
    'b.ts': "import { a } from './a.ts';\nexport type B = number;\nexport type C = number;\nexport const b = a;\n",
  };
  const lint = async (texts: Files): Promise<readonly Linter.LintMessage[]> => {
    const { cwd } = projectOnDisk({ 'package.json': '{ "type": "module" }', ...texts });
    const config = [{ files: ['**/*.ts'], languageOptions: { parser }, plugins: { 'strict-modules': plugin }, rules: { [RULE]: 'error' as const }, settings: { 'strict-modules': { cache: false } } }];
    return lintText(ESLint, config as never, texts['a.ts'] ?? '', { cwd, filePath: 'a.ts' });
  };

  it('becomes an import type by a fix, where nothing else closes the cycle', async () => {
    const [message] = await lint(files);
    expect(message?.message).toBe('This import names types only, but it is kept and loads its module, so that b.ts reads `a` too early: a ReferenceError when a.ts is imported first. Write `import type`.');
    expect(message?.fix?.text).toBe('import type { B, D }'.replace('D', 'C as D'));
    expect(await lint({ ...files, 'a.ts': files['a.ts'].replace('import { type B, type C as D }', 'import type { B, C as D }') })).toEqual([]);
  });

  it('is no matter where the option does not keep it', async () => {
    expect(await lint({ ...files, 'tsconfig.json': '{}' })).toEqual([]);
  });
});

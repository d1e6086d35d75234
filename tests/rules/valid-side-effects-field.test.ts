import json from '@eslint/json';
import { ESLint, type Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import plugin from '../../lib/index.ts';
import { projectOnDisk } from '../eslint/project-on-disk.ts';

const PATCH = 'Array.prototype.last = function () { return this.at(-1); };\n';
const INDEX = 'import "./setup.js";\nexport const price = 1;\n';

/** Messages about `package.json` with this field, whose entry point is `index.js` unless `manifest` says otherwise. */
async function messagesFor(sideEffects: unknown, files: Readonly<Record<string, string>>, manifest: object = {}, options?: object): Promise<string[]> {
  return (await lint(JSON.stringify({ name: 'shop', type: 'module', exports: './index.js', sideEffects, ...manifest }, null, 2), files, options)).map(({ message }) => message);
}

async function lint(text: string, files: Readonly<Record<string, string>>, options: object = {}): Promise<Linter.LintMessage[]> {
  const { cwd } = projectOnDisk({ ...files, 'package.json': text });
  const overrideConfig = [
    { files: ['**/*.json'], plugins: { json }, language: 'json/json' },
    { plugins: { 'strict-modules': plugin }, settings: { 'strict-modules': { cache: false } }, rules: { 'strict-modules/valid-side-effects-field': ['error', options] } },
  ] as Linter.Config[];
  const [result] = await new ESLint({ cwd, overrideConfigFile: true, overrideConfig }).lintFiles(['package.json']);
  return result?.messages ?? [];
}

describe('reports', () => {
  it('a file that the field calls free of effects and is not, at the field', async () => {
    const text = '{\n  "name": "shop",\n  "type": "module",\n  "exports": "./index.js",\n  "sideEffects": false\n}\n';
    expect(await lint(text, { 'index.js': INDEX, 'setup.js': PATCH })).toMatchObject([
      { line: 5, column: 18, endColumn: 23, message: expect.stringMatching(/^"sideEffects" calls setup\.js free of effects, but it (?:writes|changes).*Array\.prototype\.last/u) },
    ]);
  });

  it('the way to an effect', async () => {
    const files = { 'index.js': 'import { start } from "./start.js";\nexport const started = start();\n', 'start.js': 'export const start = () => { globalThis.started = true; };\n' };
    expect(await messagesFor([], files)).toMatchObject([expect.stringContaining('index.js free of effects, but `start()` (start.js) writes `globalThis.started`')]);
  });

  it('an effect under a condition', async () => {
    expect(await messagesFor(false, { 'index.js': `if (process.env.SHOP_PATCHES) ${PATCH}export {};\n` })).toMatchObject([expect.stringContaining('under some condition')]);
  });

  it('the source of what is not built yet', async () => {
    const files = { 'src/index.ts': `${PATCH}export {};\n`, 'tsconfig.json': '{ "compilerOptions": { "rootDir": "src", "outDir": "dist" }, "include": ["src"] }' };
    expect(await messagesFor(['./dist/other.js'], files, { exports: './dist/index.js' })).toMatchObject([expect.stringContaining('src/index.ts')]);
    expect(await messagesFor(['./dist/index.js'], files, { exports: './dist/index.js' })).toEqual([]);
  });

  it('an entry of which every file is proved', async () => {
    const text = '{\n  "name": "shop",\n  "type": "module",\n  "exports": "./index.js",\n  "sideEffects": [\n    "./setup.js",\n    "./prices.js"\n  ]\n}\n';
    const files = { 'index.js': INDEX, 'setup.js': PATCH, 'prices.js': 'export const prices = new Map([["tea", 3]]);\n' };
    expect(await lint(text, files)).toMatchObject([{ line: 7, column: 5, message: expect.stringContaining('"./prices.js" need not be listed') }]);
  });

  it('true, where every module is proved', async () => {
    expect(await messagesFor(true, { 'index.js': 'export const price = 1;\n' })).toMatchObject([expect.stringContaining('"sideEffects" may be false')]);
  });
});

describe('says nothing', () => {
  it.each<[string, unknown, Readonly<Record<string, string>>]>([
    ['of a file that is listed', ['./setup.js'], { 'index.js': INDEX, 'setup.js': PATCH }],
    ['of one that a glob without a slash lists', ['setup.*'], { 'index.js': 'import "./deep/setup.js";\n', 'deep/setup.js': PATCH }],
    ['of what is unknown', false, { 'index.js': 'import { start } from "not-installed";\nstart();\nexport {};\n' }],
    ['of a warning that gets lost', false, { 'index.js': 'console.warn("old");\nexport {};\n' }],
    ['of a counter of another module', false, { 'index.js': 'import { next } from "./id.js";\nexport const id = next();\n', 'id.js': 'let last = 0;\nexport const next = () => ++last;\n' }],
    ['of files that no entry point loads', false, { 'index.js': 'export {};\n', 'scripts/build.js': PATCH }],
    ['of another package below', false, { 'index.js': 'import "./inner/index.js";\n', 'inner/package.json': '{ "name": "inner" }', 'inner/index.js': PATCH }],
    ['of an entry that matches nothing yet', ['./dist/setup.js'], { 'index.js': 'export {};\n' }],
    ['of an entry for style sheets', ['*.css'], { 'index.js': 'import "./a.css";\nexport {};\n', 'a.css': 'a {}' }],
    ['of an entry whose file imports another for its effect', ['./index.js', './setup.js'], { 'index.js': INDEX, 'setup.js': PATCH }],
    ['of a field that bundlers do not understand', { a: 1 }, { 'index.js': PATCH }],
  ])('%s', async (_, field, files) => {
    expect(await messagesFor(field, files)).toEqual([]);
  });

  it('of what is allowed', async () => {
    expect(await messagesFor(false, { 'index.js': PATCH }, {}, { allow: ['builtin-write'] })).toEqual([]);
  });

  it('in another JSON file, or in JavaScript', async () => {
    const { cwd } = projectOnDisk({ 'data.json': '{ "sideEffects": false }', 'index.js': PATCH });
    const overrideConfig = [{ files: ['**/*.json'], plugins: { json }, language: 'json/json' }, { plugins: { 'strict-modules': plugin }, rules: { 'strict-modules/valid-side-effects-field': 'error' } }] as Linter.Config[];
    const results = await new ESLint({ cwd, overrideConfigFile: true, overrideConfig }).lintFiles(['data.json', 'index.js']);
    expect(results.flatMap(({ messages }) => messages)).toEqual([]);
  });
});

it('moreover counts files after the tenth', async () => {
  const names = Array.from({ length: 12 }, (_, index) => `part${index}.js`);
  const files = { 'index.js': names.map((name) => `import "./${name}";`).join('\n'), ...Object.fromEntries(names.map((name) => [name, PATCH])) };
  const messages = await messagesFor(false, files);
  expect([messages.length, messages.at(-1)]).toEqual([11, expect.stringContaining('2 more files')]);
});

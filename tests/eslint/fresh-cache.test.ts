import path from 'node:path';
import { ESLint, type Linter } from 'eslint';
import parser from '@typescript-eslint/parser';
import json from '@eslint/json';
import { describe, expect, it } from 'vitest';
import { strictModulesSettings, withFreshCache, type FreshCacheOptions } from '../../lib/config.ts';
import plugin from '../../lib/index.ts';
import { pluginAnswering, pure, VERSIONS } from './lint.ts';
import { projectOnDisk } from './project-on-disk.ts';

const PURE = 'export function make() {\n  return {};\n}\n';
const IMPURE = 'export function make() {\n  globalThis.made = true;\n  return {};\n}\n';
const IMPORTERS = Array.from({ length: 40 }, (_, index) => [`src/importer-${index}.js`, `import { make } from './made.js';\nexport const made = make();\n`] as const);

interface Run {
  readonly problems: number;
  /** Files that were linted and not taken from the cache, without folder. */
  readonly linted: readonly string[];
}

/** One run of ESLint with its cache, as of a new process. */
type LintCached = (config?: readonly Linter.Config[]) => Promise<Run>;

function cachedRuns(Engine: typeof ESLint, cwd: string, options: FreshCacheOptions): LintCached {
  return async (config = [plugin.configs.recommended]) => {
    const linted: string[] = [];
    const noticing: Linter.Config = { plugins: { test: { rules: { notice: { create: ({ filename }) => (linted.push(path.basename(filename)), {}) } } } }, rules: { 'test/notice': 'error' } };
    const eslint = new Engine({ cwd, cache: true, cacheLocation: path.join(cwd, '.eslintcache'), cacheStrategy: 'content', overrideConfigFile: true, overrideConfig: withFreshCache([config, noticing] as Linter.Config[], { cwd, ...options }) });
    const results = await eslint.lintFiles(['.']);
    return { problems: results.reduce((sum, { messages }) => sum + messages.length, 0), linted: linted.sort() };
  };
}

const MODES = VERSIONS.flatMap((version) => [{ ...version, per: 'project' as const }, { ...version, per: 'file' as const }]);

describe.each(MODES)("ESLint $version's cache per $per", ({ ESLint: Engine, per }) => {
  function project(files: Readonly<Record<string, string>>) {
    const onDisk = projectOnDisk(files);
    return { ...onDisk, lint: cachedRuns(Engine, onDisk.cwd, { per }) };
  }

  it('reports 40 of 40 importers of a file that became impure, and none when it is pure again', async () => {
    const { write, lint } = project({ ...Object.fromEntries(IMPORTERS), 'src/made.js': PURE });
    const counts: number[] = [];
    for (const text of [PURE, IMPURE, IMPURE, PURE]) {
      write({ 'src/made.js': text });
      counts.push((await lint()).problems);
    }
    expect(counts).toEqual([0, 40, 40, 0]);
  });

  it('lints nothing again where nothing changed', async () => {
    const { lint } = project({ ...Object.fromEntries(IMPORTERS), 'src/made.js': IMPURE });
    await lint();
    expect((await lint()).linted).toEqual([]);
  });

  it('lints only the changed file again after a comment', async () => {
    const { write, lint } = project({ ...Object.fromEntries(IMPORTERS), 'src/made.js': IMPURE });
    await lint();
    write({ 'src/made.js': `// A comment.\n${IMPURE}` });
    expect((await lint()).linted).toEqual(['made.js']);
  });

  it('lints only the changed file again after a line above its own effect', async () => {
    const { write, lint } = project({ 'src/a.js': 'globalThis.a = 1;\nexport const a = 1;\n', 'src/b.js': 'export const b = 1;\n' });
    await lint();
    write({ 'src/a.js': '\nglobalThis.a = 1;\nexport const a = 1;\n' });
    expect((await lint()).linted).toEqual(['a.js']);
  });

  it('sees that what a message shows has changed', async () => {
    const { write, lint } = project({ 'src/a.js': "import { make } from './made.js';\nexport const a = make();\n", 'src/made.js': IMPURE });
    await lint();
    write({ 'src/made.js': IMPURE.replace('made = true', 'done = true') });
    expect((await lint()).linted).toContain('a.js');
  });

  it('sees a file that appears where an import led nowhere', async () => {
    const { write, lint } = project({ 'src/a.js': "import { make } from '../later/made.js';\nexport const a = make();\n" });
    const before = await lint();
    write({ 'later/made.js': IMPURE });
    expect([before.problems, (await lint()).problems]).toEqual([0, 1]);
  });

  it('sees an installed package change', async () => {
    const { write, lint } = project({
      'src/a.js': "import { make } from 'maker';\nexport const a = make();\n",
      'node_modules/maker/package.json': '{ "name": "maker", "version": "1.0.0", "type": "module" }',
      'node_modules/maker/index.js': PURE,
    });
    const before = await lint();
    write({ 'node_modules/maker/package.json': '{ "name": "maker", "version": "1.0.1", "type": "module" }', 'node_modules/maker/index.js': IMPURE });
    expect([before.problems, (await lint()).problems]).toEqual([0, 1]);
  });

  it('sees the order of loads change in a cycle', async () => {
    const { write, lint } = project({
      'package.json': '{ "name": "project", "version": "1.0.0", "type": "module", "exports": "./src/a.js" }',
      'src/a.js': "import { b } from './b.js';\nexport const a = 1;\nexport const sum = () => a + b;\n",
      'src/b.js': "import { a } from './a.js';\nimport './c.js';\nexport const b = a + 1;\n",
      'src/c.js': 'export const c = 1;\n',
    });
    const before = await lint();
    write({ 'src/a.js': "export { c } from './c.js';\nexport const a = 1;\n" });
    expect([before.problems > 0, (await lint()).problems]).toEqual([true, 0]);
  });

  it('sees that package.json names a file as a command', async () => {
    const { write, lint } = project({ 'src/run.js': 'globalThis.started = true;\nexport const a = 1;\n' });
    const before = await lint();
    write({ 'package.json': '{ "name": "project", "version": "1.0.0", "type": "module", "bin": "src/run.js" }' });
    expect([before.problems, (await lint()).problems]).toEqual([1, 0]);
  });

  it('sees a change behind what a processor cuts out', async () => {
    const cutting: Linter.Processor = { meta: { name: 'cutting', version: '1' }, preprocess: (text) => [{ text, filename: 'block.js' }], postprocess: (messages) => messages.flat() };
    const config: Linter.Config[] = [plugin.configs.recommended, { files: ['**/*.page'], processor: cutting }, { files: ['**/*.page/*.js'] }];
    // No load of `made.js` runs its function: its own summary stays as it is.
    const { write, lint } = project({ 'docs/a.page': "import { make } from '../src/made.js';\nexport const a = make();\n", 'src/made.js': PURE });
    const before = await lint(config);
    write({ 'src/made.js': IMPURE });
    expect([before.problems, (await lint(config)).problems]).toEqual([0, 1]);
  });

  it('sees that a module no longer agrees with the field sideEffects', async () => {
    const config: Linter.Config[] = [
      { files: ['**/*.js'], ...plugin.configs.recommended },
      { files: ['**/package.json'], language: 'json/json', plugins: { json, 'strict-modules': plugin } as never, rules: { 'strict-modules/valid-side-effects-field': 'error' } },
    ];
    const { write, lint } = project({ 'package.json': '{ "name": "project", "version": "1.0.0", "type": "module", "exports": "./index.js", "sideEffects": false }', 'index.js': 'export const a = 1;\n' });
    const before = await lint(config);
    write({ 'index.js': 'document.title = "a";\nexport const a = 1;\n' });
    expect([before.problems, (await lint(config)).linted]).toEqual([0, ['index.js', 'package.json']]);
  });

  it('sees types change', async () => {
    const languageOptions: Linter.LanguageOptions = { parser, parserOptions: { projectService: true } };
    const { cwd, write, lint } = project({
      'tsconfig.json': '{ "compilerOptions": { "strict": true }, "include": ["src"] }',
      'src/a.ts': "import type { Name } from './types.ts';\ndeclare const name: Name;\nexport const trimmed = name.trim();\n",
      'src/types.ts': 'export type Name = string;\n',
    });
    const config: Linter.Config[] = [{ files: ['**/*.ts'], ...plugin.configs.strictTypeChecked, languageOptions: { ...languageOptions, parserOptions: { projectService: true, tsconfigRootDir: cwd } } }];
    await lint(config);
    write({ 'src/types.ts': 'export interface Name { trim(): string }\n' });
    expect((await lint(config)).linted).toEqual(['a.ts', 'types.ts']);
  });

  it('asks under the settings and globals that govern the file', async () => {
    const { lint } = project({ 'src/a.js': 'export const a = 1;\n', 'src/b.js': 'export const b = 1;\n' });
    const answering = pluginAnswering(pure);
    await lint([
      answering.configs.recommended,
      strictModulesSettings({ environment: 'node', entryPoints: ['x.js'] }),
      { files: ['**/b.js'], ...strictModulesSettings({ environment: ['browser'] }), languageOptions: { globals: { define: 'readonly', none: 'off' } } },
    ]);
    expect(answering.asked.opened.map(({ globals, settings }) => [globals, settings.environments, settings.entryPoints])).toEqual([
      [[], ['node'], ['x.js']],
      [['define'], ['browser'], ['x.js']],
    ]);
  });

  it('computes nothing where ESLint does not cache', async () => {
    const { cwd } = project({ 'src/a.js': 'export const a = 1;\n' });
    const answering = pluginAnswering(pure);
    const eslint = new Engine({ cwd, overrideConfigFile: true, overrideConfig: withFreshCache([answering.configs.recommended], { cwd, per }) });
    await eslint.lintFiles(['.']);
    expect(answering.asked.judged.map(({ text }) => text)).toEqual(['export const a = 1;\n']);
  });

  it('lets no file be linted that is not linted without it', async () => {
    const { cwd } = project({ 'src/a.js': 'export const a = 1;\n', 'src/b.ts': '', 'src/page.md': '' });
    const eslint = new Engine({ cwd, overrideConfigFile: true, overrideConfig: withFreshCache([plugin.configs.recommended], { cwd, per }) });
    expect((await eslint.lintFiles(['.'])).map(({ filePath }) => path.basename(filePath))).toEqual(['a.js']);
  });
});

describe('a project whose fingerprint is one', () => {
  it('gives files that it leaves out their own', async () => {
    const { cwd, write } = projectOnDisk({ '.hidden/a.js': "import { make } from '../src/made.js';\nexport const a = make();\n", 'src/made.js': PURE });
    const lint = cachedRuns(ESLint, cwd, { per: 'project' });
    const before = await lint();
    write({ 'src/made.js': IMPURE });
    expect([before.problems, (await lint()).problems]).toEqual([0, 1]);
  });
});

describe('withFreshCache', () => {
  it('tells in one line that no entry has the plugin', () => {
    const stack = expect.stringMatching(/^strict-modules: withFreshCache needs [^\n]*$/u);
    expect(() => withFreshCache([{ rules: {} }])).toThrow(expect.objectContaining({ stack }));
  });
});

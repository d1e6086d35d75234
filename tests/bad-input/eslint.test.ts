import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import plugin from '../../lib/index.ts';
import { ROOT } from '../ground-truth.ts';
import { RULE, VERSIONS } from '../eslint/lint.ts';
import { projectOnDisk } from '../eslint/project-on-disk.ts';

const DEEP = `export const a = ${'['.repeat(50_000)}1${']'.repeat(50_000)};`;
const BUNDLE = 'function f(a, b) { if (a > b) { return f(b, a); } return { a, b, sum: a + b, list: [a, b] }; }\n'.repeat(220_000);

/** Files that nothing can be said about; each stands in a folder of its own with a module that imports it. */
const UNREADABLE: Readonly<Record<string, (folder: string) => void>> = {
  'a syntax error': (folder) => fs.writeFileSync(path.join(folder, 'bad.js'), 'const const;'),
  'code nested 50,000 deep': (folder) => fs.writeFileSync(path.join(folder, 'bad.js'), DEEP),
  'a link that leads to itself': (folder) => fs.symlinkSync('bad.js', path.join(folder, 'bad.js')),
  'a folder': (folder) => fs.mkdirSync(path.join(folder, 'bad.js')),
  'no file': () => {},
};

const IMPORTER = 'import { a } from "./bad.js";\na();\nexport const x = 1;\nglobalThis.y = 2;';

/** A defect would be contained, and then nothing is reported: as users have it. */
beforeEach(() => {
  vi.stubEnv('STRICT_MODULES_LOUD', '');
  return () => vi.unstubAllEnvs();
});

describe.each(VERSIONS)('ESLint $version', ({ ESLint }) => {
  const lint = async (cwd: string, paths: readonly string[]) => {
    const eslint = new ESLint({ cwd, overrideConfigFile: true, overrideConfig: [plugin.configs.strict, { settings: { 'strict-modules': { cache: false } } }] });
    const results = await eslint.lintFiles([...paths]);
    return results.flatMap(({ messages }) => messages);
  };

  it.each(Object.entries(UNREADABLE))('reports on a module that imports %s', async (_, make) => {
    const { cwd } = projectOnDisk({ 'main.js': IMPORTER });
    make(cwd);
    // The import itself is reported where it does not resolve.
    const messages = (await lint(cwd, ['main.js'])).filter(({ line }) => line > 1);
    expect(messages).toMatchObject([{ ruleId: RULE, line: 2, messageId: 'unknown' }, { ruleId: RULE, line: 4, messageId: 'effect' }]);
  });

  it('reports on a module that imports a bundle of 20 MB', { timeout: 120_000 }, async () => {
    const { cwd } = projectOnDisk({ 'main.js': IMPORTER.replace('a();', ''), 'bad.js': `${BUNDLE}export const a = 1;` });
    expect(await lint(cwd, ['main.js'])).toMatchObject([{ ruleId: RULE, messageId: 'effect' }]);
  });

  it('reports nothing on an empty file', async () => {
    expect(await lint(projectOnDisk({ 'a.js': '' }).cwd, ['a.js'])).toEqual([]);
  });

  it('reports at the right place behind a byte order mark', async () => {
    const { cwd } = projectOnDisk({ 'a.js': '\uFEFFglobalThis.x = 1;\nglobalThis.y = 1;\nexport {};' });
    expect(await lint(cwd, ['a.js'])).toMatchObject([{ line: 1, column: 1 }, { line: 2, column: 1 }]);
  });

  it('reports at the right place behind invalid UTF-8', async () => {
    const { cwd } = projectOnDisk({});
    fs.writeFileSync(path.join(cwd, 'a.js'), Buffer.concat([Buffer.from('"'), Buffer.of(0xff, 0xc3), Buffer.from('"; globalThis.x = 1;\nexport {};')]));
    expect(await lint(cwd, ['a.js'])).toMatchObject([{ line: 1, column: 7 }]);
  });

  it.each([['\r\n'], ['\r'], ['\u2028'], ['\u2029']])('reports at the right place behind %j', async (end) => {
    const { cwd } = projectOnDisk({ 'a.js': `// one${end}${end}  globalThis.x = 1;${end}export {};` });
    expect(await lint(cwd, ['a.js'])).toMatchObject([{ ruleId: RULE, line: 3, column: 3 }]);
  });

  it('reports code that its own parser takes and that is nested too deep for ours', async () => {
    const { cwd } = projectOnDisk({ 'a.js': `export const a = ${'('.repeat(600)}1${')'.repeat(600)};` });
    expect(await lint(cwd, ['a.js'])).toMatchObject([{ ruleId: RULE, messageId: 'unknown' }]);
  });

  it('tells by itself of code that its own parser does not take', async () => {
    expect(await lint(projectOnDisk({ 'a.js': DEEP }).cwd, ['a.js'])).toMatchObject([{ fatal: true, ruleId: null }]);
  });

  it('with worker threads reports what it reports without', { timeout: 60_000 }, async () => {
    const config = `import plugin from ${JSON.stringify(pathToFileURL(path.join(ROOT, 'dist/lib/index.js')).href)};\nexport default [plugin.configs.strict];`;
    const { cwd } = projectOnDisk({ 'eslint.config.js': config, 'bad.js': DEEP, 'a.js': IMPORTER, 'b.js': IMPORTER });
    const lintWith = async (concurrency: number | 'off') => {
      const results = await new ESLint({ cwd, concurrency }).lintFiles(['a.js', 'b.js']);
      return results.map(({ messages }) => messages.map(({ line, messageId }) => [line, messageId]));
    };
    const found = [[2, 'unknown'], [4, 'effect']];
    expect([await lintWith('off'), await lintWith(2)]).toEqual([[found, found], [found, found]]);
  });
});

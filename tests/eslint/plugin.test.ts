import { readFileSync } from 'node:fs';
import { ESLint } from 'eslint';
import type { Linter } from 'eslint';
import { defineConfig } from 'eslint/config';
import { describe, expect, it } from 'vitest';
import { createPlugin, defineRule } from '../../lib/eslint/index.ts';
import { sessionAnswering } from '../session/session-double.ts';
import { impure, lintText, pluginAnswering, pure, RULE, VERSIONS } from './lint.ts';

const FILE = { filePath: 'src/app.js' };

describe.each(VERSIONS)('the plugin in ESLint $version', ({ ESLint: Engine }) => {
  it('reports what the engine finds, at its place, in columns from 0 as formatters count them from 1', async () => {
    const messages = await lintText(Engine, [pluginAnswering(impure).configs.recommended], '\n  effect;', FILE);
    expect(messages).toMatchObject([{ ruleId: RULE, line: 2, column: 3, endLine: 2, endColumn: 9, severity: 2, messageId: 'effect' }]);
  });

  it.each(['recommended', 'strict'] as const)('offers the preset %s by its name', async (preset) => {
    const plugin = pluginAnswering(impure);
    const config = defineConfig({ files: ['**/*.js'], plugins: { 'strict-modules': plugin }, extends: [`strict-modules/${preset}`] });
    expect(await lintText(Engine, config, 'effect;', FILE)).toHaveLength(1);
  });

  it('merges options with the defaults, also inside an option', async () => {
    const notExported = (module: string) => ({ ...impure(module), traits: { hashbang: true, hasExports: false, format: 'esm' } as const });
    const plugin = pluginAnswering(notExported);
    const rules: Linter.RulesRecord = { [RULE]: ['error', { exempt: { filesWithoutExports: false } }] };
    expect(await lintText(Engine, [{ plugins: { 'strict-modules': plugin }, rules }], 'effect;', FILE)).toEqual([]);
  });

  it('refuses an option that does not exist, naming it', async () => {
    const plugin = pluginAnswering(pure);
    const rules: Linter.RulesRecord = { [RULE]: ['error', { unknwon: 'report' }] };
    await expect(lintText(Engine, [{ plugins: { 'strict-modules': plugin }, rules }], '', FILE)).rejects.toThrow(/unknwon/u);
  });

  it('reports nothing of a file that does not parse, and leaves that to ESLint', async () => {
    const plugin = pluginAnswering(impure);
    const messages = await lintText(Engine, [plugin.configs.recommended], 'let let;', FILE);
    expect(messages).toMatchObject([{ fatal: true, ruleId: null }]);
    expect(plugin.asked.judged).toEqual([]);
  });
});

describe('a file that is exempt by its name', () => {
  it('is not judged at all', async () => {
    const plugin = pluginAnswering(impure);
    await lintText(ESLint, [plugin.configs.recommended], '', { filePath: 'src/app.test.js' });
    expect(plugin.asked.judged).toEqual([]);
  });
});

describe('presets', () => {
  const entry = { description: '', type: 'problem', messages: {}, schema: {}, defaultOptions: {}, inspect: () => [] } as const;
  const openNothing = () => sessionAnswering(pure);

  it('hold the rules that name them, with their options', () => {
    const rules = [
      defineRule({ ...entry, name: 'both', presets: { recommended: {}, strict: {} } }),
      defineRule<{ deep: boolean }, never>({
        ...entry,
        name: 'severe',
        schema: { deep: { type: 'boolean', description: '' } },
        defaultOptions: { deep: false },
        presets: { strict: { deep: true } },
      }),
    ];
    const { configs } = createPlugin(rules, openNothing);
    expect(configs.recommended.rules).toEqual({ 'strict-modules/both': 'error' });
    expect(configs.strict.rules).toEqual({ 'strict-modules/both': 'error', 'strict-modules/severe': ['error', { deep: true }] });
  });

  it('name the plugin that holds them', () => {
    const plugin = createPlugin([], openNothing);
    expect(plugin.configs.strict).toMatchObject({ name: 'strict-modules/strict', plugins: { 'strict-modules': plugin } });
  });
});

describe('the metadata', () => {
  it('says the version of the package', () => {
    const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(manifest).toMatchObject({ version: pluginAnswering(pure).meta.version });
  });

  it('points to the page of the rule', () => {
    const docs = pluginAnswering(pure).rules['no-import-side-effects']?.meta?.docs;
    expect(docs?.url).toMatch(/\/docs\/rules\/no-import-side-effects\.md$/u);
  });
});

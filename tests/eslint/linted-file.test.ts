import path from 'node:path';
import parser from '@typescript-eslint/parser';
import { ESLint, Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import vueParser from 'vue-eslint-parser';
import { impure, lintText, pluginAnswering, pure, RULE } from './lint.ts';

const CWD = path.resolve('/project');

/** What the engine is asked about while ESLint lints `text`. */
async function judgedFor(text: string, filePath: string | undefined, extra: Linter.Config[] = []) {
  const plugin = pluginAnswering(pure);
  await lintText(ESLint, [{ files: ['**/*.*'] }, plugin.configs.recommended, ...extra], text, { cwd: CWD, ...(filePath === undefined ? {} : { filePath }) });
  return plugin.asked.judged;
}

describe('the judged file', () => {
  it('is the linted file with the text that ESLint has', async () => {
    expect(await judgedFor('let a;', 'src/app.js')).toEqual([{ module: '/project/src/app.js', text: 'let a;' }]);
  });

  it('has no byte order mark and keeps its hashbang', async () => {
    expect(await judgedFor('\uFEFF#!/usr/bin/env node\nlet a;', 'a.js')).toMatchObject([{ text: '#!/usr/bin/env node\nlet a;' }]);
  });

  it('stands in the working directory when the text has no file', () => {
    const plugin = pluginAnswering(impure);
    const messages = new Linter({ cwd: CWD }).verify('let a;', [plugin.configs.recommended]);
    expect(plugin.asked.judged).toEqual([{ module: '/project/__unnamed__.js', text: 'let a;' }]);
    expect(messages).toHaveLength(1);
  });

  it('is TypeScript with JSX when text without a file is parsed as such', () => {
    const plugin = pluginAnswering(pure);
    const languageOptions = { parser, parserOptions: { ecmaFeatures: { jsx: true } } };
    new Linter({ cwd: CWD }).verify('let a: 1;', [plugin.configs.recommended, { languageOptions }]);
    expect(plugin.asked.judged).toMatchObject([{ module: '/project/__unnamed__.tsx' }]);
  });

  it('stands beside the page when a processor cut it out of one', async () => {
    const markdown: Linter.Processor = {
      preprocess: () => [{ text: 'let a;', filename: 'block.js' }],
      postprocess: (messages) => messages.flat(),
    };
    const judged = await judgedFor('# page', 'docs/page.md', [{ files: ['**/*.md'], processor: markdown }]);
    expect(judged).toEqual([{ module: '/project/docs/page.md.0_block.js', text: 'let a;' }]);
  });

  it('is a whole component where the parser reads one', async () => {
    const text = '<template><p /></template>\n<script>\nlet a;\n</script>\n';
    const judged = await judgedFor(text, 'src/page.vue', [{ files: ['**/*.vue'], languageOptions: { parser: vueParser } }]);
    expect(judged).toEqual([{ module: '/project/src/page.vue', text }]);
  });

  it('is none where the text of the file is not JavaScript as it stands', async () => {
    expect(await judgedFor('let a;', 'src/page.mdx')).toEqual([]);
  });

  it('is none in another language', async () => {
    const language = {
      fileType: 'text',
      lineStart: 1,
      columnStart: 1,
      nodeTypeKey: 'type',
      validateLanguageOptions: () => undefined,
      parse: () => ({ ok: true, ast: { type: 'Document' } }),
      createSourceCode: ({ body }: { readonly body: string }, { ast }: { readonly ast: object }) => ({
        text: body,
        ast,
        getLoc: () => ({ start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }),
        getRange: () => [0, 0],
        traverse: () => [{ kind: 1, type: 'visit', target: ast, phase: 1, args: [ast, null] }],
      }),
    };
    const other = { files: ['**/*.note'], plugins: { other: { languages: { note: language } } }, language: 'other/note' };
    expect(await judgedFor('anything', 'a.note', [other as unknown as Linter.Config])).toEqual([]);
  });
});

describe('globals', () => {
  it('are passed to the engine in one order, without those that are switched off', async () => {
    const plugin = pluginAnswering(pure);
    const globals = { zeta: 'readonly', alpha: 'writable', none: 'off' } as const;
    await lintText(ESLint, [plugin.configs.recommended, { languageOptions: { globals: { ...globals } } }], '', { filePath: 'a.js' });
    expect(plugin.asked.opened).toMatchObject([{ globals: ['alpha', 'zeta'] }]);
  });
});

describe('the entry point', () => {
  it('is what the nearest package.json names as its bin', async () => {
    const plugin = pluginAnswering(impure);
    const cwd = path.resolve(import.meta.dirname, '../projects/eslint/binary');
    const lint = (filePath: string) => lintText(ESLint, [plugin.configs.recommended], '\n  effect;', { cwd, filePath });
    expect([await lint('cli.js'), (await lint('other.js')).map(({ ruleId }) => ruleId)]).toEqual([[], [RULE]]);
  });
});

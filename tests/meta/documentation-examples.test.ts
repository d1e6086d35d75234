import path from 'node:path';
import { pathToFileURL } from 'node:url';
import parser from '@typescript-eslint/parser';
import { ESLint, type Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { projectOnDisk } from '../eslint/project-on-disk.ts';
import { ROOT } from '../ground-truth.ts';
import { type Example, examplesIn, type ExampleMark } from './documentation-examples.ts';
import { repositoryFiles, textOf } from './source-files.ts';

const RULE = 'strict-modules/no-import-side-effects';
const PAGES = repositoryFiles().filter((file) => /^(?:README|docs\/.*)\.md$/.test(file) && examplesIn(textOf(file)).length > 0);

/** What the built plugin says of each file, all that is unknown included. The page of a rule has that rule. */
async function lint(examples: readonly Example[], page: string): Promise<ReadonlyMap<string, readonly Linter.LintMessage[]>> {
  const { default: plugin } = await import(pathToFileURL(path.join(ROOT, 'dist/lib/index.js')).href);
  const { cwd } = projectOnDisk(Object.fromEntries(examples.map(({ name, text }) => [name, text])));
  const [, rule] = /^docs\/rules\/(.*)\.md$/u.exec(page) ?? [];
  const overrideConfig: Linter.Config[] = [
    { files: ['**/*.ts'], languageOptions: { parser } },
    plugin.configs.recommended,
    { settings: { 'strict-modules': { cache: false } }, rules: { [RULE]: ['error', { unknown: 'report', exempt: { filesWithoutExports: false } }] } },
    ...(rule === undefined || `strict-modules/${rule}` === RULE || rule === 'valid-side-effects-field' ? [] : [{ rules: { [`strict-modules/${rule}`]: 'error' as const } }]),
  ];
  const eslint = new ESLint({ cwd, overrideConfigFile: true, overrideConfig });
  const results = await eslint.lintFiles(examples.map(({ name }) => name));
  return new Map(results.map(({ filePath, messages }) => [path.relative(cwd, filePath), messages.filter(({ fatal }) => fatal !== true)]));
}

function signOf({ messageId }: Linter.LintMessage): ExampleMark['sign'] {
  return messageId?.startsWith('unknown') === true ? '❓' : '❌';
}

/** One line for each message without a mark and each mark without a message. */
function differences(messages: readonly Linter.LintMessage[], marks: readonly ExampleMark[]): string[] {
  const says = (message: Linter.LintMessage, mark: ExampleMark): boolean =>
    message.line === mark.line && signOf(message) === mark.sign && message.message.toLowerCase().includes(mark.text.toLowerCase());
  return [
    ...messages.filter((message) => !marks.some((mark) => says(message, mark))).map((message) => `line ${message.line} not marked: ${signOf(message)} ${message.message}`),
    ...marks.filter((mark) => !messages.some((message) => says(message, mark))).map((mark) => `line ${mark.line} not reported: ${mark.sign} ${mark.text}`),
  ];
}

describe.each(PAGES)('the named examples of %s', (page) => {
  const examples = examplesIn(textOf(page));

  it('are true of the built plugin', async () => {
    const messages = await lint(examples, page);
    const found = examples.flatMap(({ name, marks }) => differences(messages.get(name) ?? [], marks).map((difference) => `${name} ${difference}`));
    expect(found.join('\n')).toBe('');
  });

  it('have names of their own', () => {
    const names = examples.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });
});

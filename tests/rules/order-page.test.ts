import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import plugin from '../../lib/index.ts';
import { lintText } from '../eslint/lint.ts';
import { projectOnDisk } from '../eslint/project-on-disk.ts';
import { ROOT } from '../ground-truth.ts';
import { examplesIn } from '../meta/documentation-examples.ts';
import { runNode } from '../run-process.ts';

const RULE = 'strict-modules/no-order-dependent-init';
const PAGE = readFileSync(path.join(ROOT, 'docs/rules/no-order-dependent-init.md'), 'utf8');
const EXAMPLES = Object.fromEntries(examplesIn(PAGE).map(({ name, text }) => [name, text]));

/** Messages about one of the page's files, with everything reported. */
async function messagesFor(filePath: string, packageJson: object): Promise<string[]> {
  const { cwd } = projectOnDisk({ ...EXAMPLES, 'package.json': JSON.stringify({ name: 'page', type: 'module', ...packageJson }) });
  const config = [{ plugins: { 'strict-modules': plugin }, rules: { [RULE]: ['error' as const, { latent: 'report' }] as const }, settings: { 'strict-modules': { cache: false } } }];
  return (await lintText(ESLint, config as never, EXAMPLES[filePath] ?? '', { cwd, filePath })).map(({ message }) => message);
}

/** What a file of the page gives in a process of its own. */
function outcomeOf(entry: string): string {
  const { cwd } = projectOnDisk({ ...EXAMPLES, 'package.json': '{ "type": "module" }' });
  return /\b\w*Error\b(?=: )/u.exec(runNode([entry], { cwd }).stderr)?.[0] ?? 'runs';
}

describe('the page of no-order-dependent-init', () => {
  const rows = [...PAGE.matchAll(/^\| `([{"].*)` \| (.*) \| (.*) \| (.*) \|$/gmu)].map(([, exports = '', says = '', shapes = '', circle = '']) => ({ exports, says, shapes, circle }));

  it('tells three verdicts apart', () => {
    expect(rows).toHaveLength(3);
  });

  it.each(rows)('says what the rule says and Node does with exports $exports', async ({ exports, says, shapes, circle }) => {
    expect(await messagesFor('circle.js', { exports: JSON.parse(exports) as unknown })).toEqual([expect.stringContaining(says)]);
    expect([outcomeOf('shapes.js'), outcomeOf('circle.js')]).toEqual([shapes, circle]);
  });

  it('shows what a top-level await does', async () => {
    expect(await messagesFor('reader.js', { exports: './all-limits.js' })).toEqual([expect.stringContaining('which a top-level await may hold up')]);
    expect([outcomeOf('all-limits.js'), outcomeOf('limit.js')]).toEqual(['ReferenceError', 'runs']);
  });

  it('shows what is read above the line that makes it', async () => {
    expect(await messagesFor('limits.js', { exports: './limits.js' })).toEqual([expect.stringContaining('before the line that makes it has run: it is undefined')]);
    const { cwd } = projectOnDisk({ ...EXAMPLES, 'package.json': '{ "type": "module" }' });
    expect(runNode(['--input-type=module', '-e', "import { Limits } from './limits.js';\nconsole.log(Limits.most);"], { cwd }).stdout.trim()).toBe('NaN');
  });

  it('shows what never ends', async () => {
    expect(await messagesFor('levels.js', { exports: './levels.js' })).toEqual([expect.stringContaining('range.js')]);
    const { cwd } = projectOnDisk({ ...EXAMPLES, 'package.json': '{ "type": "module" }' });
    expect(runNode(['levels.js'], { cwd }).status).toBe(13);
  });

  it.each([['circle.js', 'shapes.js'], ['table.js', 'units.js'], ['units.js', 'table.js'], ['origin.js', 'scale.js'], ['scale.js', 'scale.js']])('reports in %s what fails when %s is loaded first', async (file, entry) => {
    expect(await messagesFor(file, { exports: `./${entry}` })).toHaveLength(1);
    expect(outcomeOf(entry)).toBe('ReferenceError');
  });

  it.each(['tree.js', 'leaf.js'])('is silent on %s, which works wherever the program starts', async (file) => {
    expect(await messagesFor(file, { exports: './tree.js' })).toEqual([]);
    expect([outcomeOf('tree.js'), outcomeOf('leaf.js')]).toEqual(['runs', 'runs']);
  });
});

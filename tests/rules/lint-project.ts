import type { ESLint } from 'eslint';
import plugin from '../../lib/index.ts';
import { lintText } from '../eslint/lint.ts';
import { projectOnDisk } from '../eslint/project-on-disk.ts';

export type Files = Readonly<Record<string, string>>;

interface Given {
  readonly options?: object;
  readonly settings?: object;
}

/** What a rule reports in each JavaScript file of a project: `line: messageId: message`. Files without a report are left out. */
export async function problemsOf(rule: string, engine: unknown, files: Files, { options = {}, settings = {} }: Given = {}): Promise<Record<string, string[]>> {
  const { cwd } = projectOnDisk({ 'package.json': '{ "type": "module" }', ...files });
  const config = [{ plugins: { 'strict-modules': plugin }, rules: { [`strict-modules/${rule}`]: ['error' as const, options] as const }, settings: { 'strict-modules': { cache: false, ...settings } } }];
  const found: Record<string, string[]> = {};
  for (const [filePath, text] of Object.entries(files)) {
    if (!/\.[cm]?js$/u.test(filePath) || filePath.startsWith('node_modules')) continue;
    const messages = await lintText(engine as typeof ESLint, config as never, text, { cwd, filePath });
    if (messages.length > 0) found[filePath] = messages.map(({ line, messageId, message }) => `${line}: ${messageId ?? ''}: ${message}`);
  }
  return found;
}

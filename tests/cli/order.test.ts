import { describe, expect, it } from 'vitest';
import { createNodeHost, createSession, DEFAULT_OPTIONS } from '../../lib/api.ts';
import { run } from '../../lib/cli/index.ts';
import { projectOnDisk } from '../eslint/project-on-disk.ts';

const FILES = {
  'main.js': "import './index.js';\nconsole.log('started');\n",
  'index.js': "export * from './derived.js';\nexport * from './base.js';\n",
  'derived.js': "import { Base } from './index.js';\nexport class Derived extends Base {}\n",
  'base.js': 'export class Base {}\n',
};

async function orderOf(words: readonly string[]): Promise<string> {
  const { cwd } = projectOnDisk({ 'package.json': '{ "type": "module" }', ...FILES });
  const written: string[] = [];
  const output = { write: (text: string) => Promise.resolve(written.push(text) > 0), isTerminal: false, colored: false, columns: 80 };
  const code = await run(['order', ...words], { cwd, stdout: output, stderr: output, now: () => 0, openAnalysis: ({ root }) => ({ session: createSession(createNodeHost({ root }), DEFAULT_OPTIONS), problems: () => [] }) });
  expect(code, written.join('')).toBe(0);
  return written.join('');
}

describe('strict-modules order', () => {
  it('tells the order, why each module is loaded, what it does and what it reads too early', async () => {
    expect(await orderOf(['main.js'])).toBe(`main.js loads 4 modules, in this order:
1  derived.js ← index.js ← main.js
   ! reads \`Base\` before base.js has run: a ReferenceError
2  base.js ← index.js ← main.js
3  index.js ← main.js
4  main.js: impure, writes to the console (\`console.log()\`)
`);
  });

  it('says nothing of what comes too early from other entry points only', async () => {
    expect(await orderOf(['derived.js'])).not.toContain('!');
  });

  it('gives one JSON object an entry point', async () => {
    const lines = (await orderOf(['--format', 'json', 'main.js', 'derived.js'])).trim().split('\n').map((line): { entry: string; modules: readonly { module: string }[] } => JSON.parse(line));
    expect(lines.map(({ entry, modules }) => [entry, modules.map(({ module }) => module)])).toEqual([
      ['derived.js', ['base.js', 'index.js', 'derived.js']],
      ['main.js', ['derived.js', 'base.js', 'index.js', 'main.js']],
    ]);
  });
});

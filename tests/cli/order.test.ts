import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createNodeHost, createSession, DEFAULT_OPTIONS } from '../../lib/api.ts';
import { run } from '../../lib/cli/index.ts';
import { projectOnDisk } from '../eslint/project-on-disk.ts';
import { runProcess } from '../run-process.ts';

const FILES = {
  'main.js': "import './index.js';\nconsole.log('started');\n",
  'index.js': "export * from './derived.js';\nexport * from './base.js';\n",
  'derived.js': "import { Base } from './index.js';\nexport class Derived extends Base {}\n",
  'base.js': 'export class Base {}\n',
};

async function orderOf(words: readonly string[], files: Readonly<Record<string, string>> = FILES): Promise<string> {
  const { code, text } = await orderIn(projectOnDisk({ 'package.json': '{ "type": "module" }', ...files }).cwd, words);
  expect(code, text).toBe(0);
  return text;
}

async function orderIn(cwd: string, words: readonly string[]): Promise<{ readonly code: number; readonly text: string }> {
  const written: string[] = [];
  const output = { write: (text: string) => Promise.resolve(written.push(text) > 0), isTerminal: false, colored: false, columns: 80 };
  const code = await run(['order', ...words], { cwd, stdout: output, stderr: output, now: () => 0, openAnalysis: ({ root }) => ({ session: createSession(createNodeHost({ root }), DEFAULT_OPTIONS), problems: () => [] }) });
  return { code, text: written.join('') };
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

  it('tells what is read in an order that only imports decide', async () => {
    const files = { 'state.js': 'export const list = [];\n', 'a.js': "import { list } from './state.js';\nexport const size = list.length;\n", 'b.js': "import { list } from './state.js';\nlist.push(1);\n", 'main.js': "import './a.js';\nimport './b.js';\n" };
    expect(await orderOf(['main.js'], files)).toContain('2  a.js ← main.js\n   ~ reads `list.length` (line 2) before b.js writes there: the order of imports in main.js\n');
  });

  it('gives what comes too early an identity that does not depend on lines', async () => {
    const idOf = async (files: Readonly<Record<string, string>>): Promise<string | undefined> => {
      const { modules }: { modules: readonly { tooEarly: readonly { id: string }[] }[] } = JSON.parse(await orderOf(['--format', 'json', 'main.js'], files));
      return modules.flatMap(({ tooEarly }) => tooEarly.map(({ id }) => id)).join();
    };
    expect(await idOf(FILES)).toBe('derived.js:Derived base.js:Base');
    expect(await idOf({ ...FILES, 'derived.js': `// a line\nconst other = 1;\n${FILES['derived.js']}` })).toBe('derived.js:Derived base.js:Base');
  });

  it('compares two entry points: what moved, and which reads give something else', async () => {
    const files = { 'state.js': 'export const list = [];\n', 'a.js': "import { list } from './state.js';\nexport const size = list.length;\n", 'b.js': "import { list } from './state.js';\nlist.push(1);\n", 'extra.js': 'export {};\n', 'one.js': "import './a.js';\nimport './b.js';\n", 'two.js': "import './extra.js';\nimport './b.js';\nimport './a.js';\n" };
    expect(await orderOf(['--compare', 'one.js', 'two.js'], files)).toBe(`one.js → two.js:
+ extra.js
~ b.js runs after state.js instead of after a.js
! a.js reads \`list.length\`: after b.js instead of before b.js
`);
    expect(await orderOf(['--compare', 'one.js', 'one.js'], files)).toBe('one.js → one.js: the same modules in the same order\n');
  });

  it('compares an entry point at two revisions, and leaves the repository as it is', async () => {
    const { cwd } = projectOnDisk({ 'package.json': '{ "type": "module" }', 'state.js': 'export const list = [];\n', 'a.js': "import { list } from './state.js';\nexport const size = list.length;\n", 'b.js': "import { list } from './state.js';\nlist.push(1);\n", 'main.js': "import './a.js';\nimport './b.js';\n" });
    const git = (...words: string[]): string => runProcess('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...words], { cwd }).stdout;
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '-m', 'one');
    git('tag', 'one');
    writeFileSync(`${cwd}/main.js`, "import './b.js';\nimport './a.js';\n");
    const difference = '~ b.js runs after state.js instead of after a.js\n! a.js reads `list.length`: after b.js instead of before b.js\n';
    expect((await orderIn(cwd, ['--revisions', 'one', 'main.js'])).text).toBe(`main.js at one → main.js now:\n${difference}`);
    git('commit', '--quiet', '-am', 'two');
    writeFileSync(`${cwd}/main.js`, '');
    expect((await orderIn(cwd, ['--revisions', 'one..HEAD', 'main.js'])).text).toBe(`main.js at one → main.js at HEAD:\n${difference}`);
    expect(git('status', '--porcelain').trim()).toBe('M main.js');
    expect((await orderIn(cwd, ['--revisions', 'three', 'main.js'])).text).toContain("'three' cannot be read");
  });

  it('gives one JSON object an entry point', async () => {
    const lines = (await orderOf(['--format', 'json', 'main.js', 'derived.js'])).trim().split('\n').map((line): { entry: string; modules: readonly { module: string }[] } => JSON.parse(line));
    expect(lines.map(({ entry, modules }) => [entry, modules.map(({ module }) => module)])).toEqual([
      ['derived.js', ['base.js', 'index.js', 'derived.js']],
      ['main.js', ['derived.js', 'base.js', 'index.js', 'main.js']],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { createNodeHost, createSession, DEFAULT_OPTIONS } from '../../lib/api.ts';
import { run } from '../../lib/cli/index.ts';
import { projectOnDisk } from '../eslint/project-on-disk.ts';

const FILES = {
  'current.js': "let current;\nexport function set(user) { current = user; process.env.USER_SET = '1'; }\nexport const get = () => current;\nexport class Counter { static n = 0; static count() { Counter.n++; } }\n",
  'safe.js': 'export const twice = (n) => n * 2;\n',
  'started.js': 'globalThis.started = true;\nexport const port = process.env.PORT;\n',
  'lazy.js': 'let made;\nexport const get = () => (made ??= { made: true });\n',
  'lists.js': "import { get } from './current.js';\nexport const list = [];\nexport function initList() { list.push(get()); }\nexport const limits = Object.freeze({ most: 3 });\nexport const partly = Object.freeze({ list: [] });\nexport const pattern = /a/g;\n",
};

async function stateOf(words: readonly string[]): Promise<string> {
  const { cwd } = projectOnDisk({ 'package.json': '{ "type": "module" }', ...FILES });
  const written: string[] = [];
  const output = { write: (text: string) => Promise.resolve(written.push(text) > 0), isTerminal: false, colored: false, columns: 80 };
  const code = await run(['state', ...words], { cwd, stdout: output, stderr: output, now: () => 0, openAnalysis: ({ root }) => ({ session: createSession(createNodeHost({ root }), DEFAULT_OPTIONS), problems: () => [] }) });
  expect(code, written.join('')).toBe(0);
  return written.join('');
}

describe('strict-modules state', () => {
  it('lists what is shared by level, with what can change and who uses it when', async () => {
    expect(await stateOf(['current.js', 'lists.js'])).toBe(`process state
  process.env.USER_SET  mutable; written by set (current.js)
class state
  current.js  Counter.n  mutable; written by Counter.count; read by Counter.count
module state
  current.js  current  mutable; written by set; read by get, initList (lists.js) at setup
  lists.js  list  mutable; written by initList at setup; read by initList at setup
  lists.js  limits  deep-immutable
  lists.js  partly  shallow
  lists.js  pattern  changes-on-read
modules
  current.js  without isolation: no (current); twice: no (current); in workers: no (current); in a snapshot: yes
  lists.js  without isolation: no (list); twice: no (list); in workers: no (list); in a snapshot: yes
`);
  });

  it('says what is safe to do with each module, and what is in the way', async () => {
    const { modules }: { modules: readonly object[] } = JSON.parse(await stateOf(['--format', 'json', 'safe.js', 'started.js', 'lazy.js']));
    const yes = { answer: 'yes', because: null, by: null };
    expect(modules).toEqual([
      { module: 'lazy.js', unisolated: yes, twice: yes, workers: yes, snapshot: yes },
      { module: 'safe.js', unisolated: yes, twice: yes, workers: yes, snapshot: yes },
      { module: 'started.js', unisolated: { answer: 'no', because: 'globalThis.started', by: 'load' }, twice: { answer: 'no', because: 'globalThis.started', by: 'load' }, workers: yes, snapshot: { answer: 'no', because: 'process.env', by: 'load' } },
    ]);
  });

  it('gives one JSON object', async () => {
    const { cells }: { cells: readonly { level: string; owner: string | null; name: string; writers: readonly object[] }[] } = JSON.parse(await stateOf(['--format', 'json', 'current.js']));
    expect(cells.find(({ name }) => name === 'current')).toMatchObject({ level: 'module', owner: 'current.js', writers: [{ module: 'current.js', name: 'set', phase: 'run' }] });
  });
});

import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createNodeHost, createSession, DEFAULT_OPTIONS } from '../lib/api.ts';
import { moduleSafety } from '../lib/policy/index.ts';
import { projectOnDisk } from './eslint/project-on-disk.ts';
import { observeTwice } from './twice/observe-twice.ts';

const FILES = {
  'package.json': '{ "type": "module" }',
  'counter.js': 'let n = 0;\nexport const next = () => { n += 1; return n; };\n',
  'safe.js': 'export const twice = (n) => n * 2;\nexport const kind = Symbol("kind");\n',
  'counts.js': "import { next } from './counter.js';\nconst own = next();\nexport const isFirst = () => own > 0;\n",
  'table.js': 'export const table = {};\nexport function enter(name) { table[name] = () => name; }\n',
  'enters.js': "import { enter } from './table.js';\nenter('week');\n",
  'sets.js': 'globalThis.made = {};\n',
  'listens.js': "process.on('SIGHUP', () => undefined);\n",
  'refuses.js': "if (globalThis.registered) throw new Error('is registered already');\nglobalThis.registered = true;\n",
  'keeps.js': 'let current = 0;\nexport const set = (value) => { current = value; };\nexport const get = () => current;\n',
  'node_modules/clock/package.json': '{ "name": "clock", "type": "module" }',
  'node_modules/clock/index.js': 'const state = { at: 0 };\nexport function next(now = 1) { if (now > state.at) { state.at = now; state.seq = 0; } else { state.seq = state.seq + 1; state.at = state.at + 0; } return state.seq; }\n',
};
function answerOf(file: string): string {
  const session = createSession(createNodeHost({ root: path.dirname(file) }), DEFAULT_OPTIONS);
  const { answer, by } = moduleSafety(session.judge(file), session.stateOf(file)).twice;
  return by === null ? answer : `${answer}, by its ${by}`;
}

const NOTHING = { changed: [], differs: null, keeps: null };

describe('what may be evaluated twice', () => {
  it.each([
    ['safe.js', 'yes', NOTHING],
    ['counts.js', 'yes', NOTHING],
    ['enters.js', 'no, by its load', { changed: [expect.stringContaining('table.js.table.week')] }],
    ['sets.js', 'no, by its load', { ...NOTHING, changed: ['globalThis.made'] }],
    ['listens.js', 'no, by its load', { changed: expect.arrayContaining([expect.stringContaining('SIGHUP')]) }],
    ['refuses.js', 'no, by its load', { changed: ['throws is registered already'] }],
    ['keeps.js', 'no, by its state', { ...NOTHING, keeps: 'get' }],
    ['node_modules/clock/index.js', 'no, by its state', { ...NOTHING, keeps: 'next' }],
  ])('%s: %s, and so it is seen', async (name, answer, seen) => {
    const { cwd } = projectOnDisk(FILES);
    const file = path.join(cwd, name);
    expect(answerOf(file)).toBe(answer);
    expect((await observeTwice([{ file, format: 'esm', loaded: [{ file: path.join(cwd, 'table.js'), format: 'esm' }] }], cwd)).get(file)).toMatchObject(seen);
  });
});

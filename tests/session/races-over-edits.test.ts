import { expect, it } from 'vitest';
import { createNodeHost } from '../../lib/host/index.ts';
import { createSession, DEFAULT_OPTIONS } from '../../lib/session/index.ts';
import { projectOnDisk } from '../eslint/project-on-disk.ts';

const FILES = {
  'main.js': "import './first.js';\nimport './below.js';\n",
  'below.js': "import './second.js';\n",
  'first.js': 'globalThis.mode ??= 1;\n',
  'second.js': 'export const made = [];\n',
};

it.each([
  ['a write appears further down', 'second.js', 'globalThis.mode ??= 2;\n'],
  ['the module that writes comes to be loaded', 'below.js', "import './second.js';\nimport './third.js';\n"],
])('races are told when %s, and no longer when it is gone', (_what, file, text) => {
  const { cwd } = projectOnDisk({ ...FILES, 'third.js': 'globalThis.mode ??= 3;\n' });
  const session = createSession(createNodeHost({ root: cwd }), DEFAULT_OPTIONS);
  const races = (): number => session.races(`${cwd}/main.js`).length;
  const before = races();
  session.judge(`${cwd}/${file}`, text);
  const meanwhile = races();
  session.judge(`${cwd}/${file}`);

  expect([before, meanwhile, races()]).toEqual([0, 1, 0]);
});

import { expect, it } from 'vitest';
import path from 'node:path';
import { createNodeHost, createSession, DEFAULT_OPTIONS } from '../../lib/api.ts';
import { projectOnDisk } from '../eslint/project-on-disk.ts';

const FILES = {
  'called.cjs': "const load = () => require('./loud.cjs');\nexports.loaded = load();\n",
  'idle.cjs': "exports.load = () => require('./loud.cjs');\n",
  'loud.cjs': "console.log('loud');\n",
};

it('what a function requires is loaded with a module that calls it', () => {
  const { cwd } = projectOnDisk(FILES);
  const session = createSession(createNodeHost({ root: cwd }), DEFAULT_OPTIONS);
  expect(['called.cjs', 'idle.cjs'].map((file) => session.judge(path.join(cwd, file)).closure)).toEqual(['impure', 'pure']);
});

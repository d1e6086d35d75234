import { describe, expect, it } from 'vitest';
import { VERSIONS } from '../eslint/lint.ts';
import { problemsOf } from './lint-project.ts';

const RULE = 'no-unrestored-patch';
const HEAD = "import { test } from 'node:test';\n";
const FILES = {
  'a.test.js': `${HEAD}test('a', () => {\n  process.env.PORT = '80';\n});\ntest('b', () => {});\n`,
  'b.test.js': `${HEAD}let id;\ntest('a', () => {\n  id = 1;\n});\ntest('b', () => id + 1);\n`,
  'c.js': "export const set = () => {\n  process.env.PORT = '80';\n};\n",
};

describe.each(VERSIONS)('no-unrestored-patch in ESLint $version', ({ ESLint: Engine }) => {
  it('reports in tests what nothing puts back', async () => {
    expect(await problemsOf(RULE, Engine, FILES)).toEqual({ 'a.test.js': [expect.stringContaining('3: unrestored: Changes `process.env.PORT`')] });
  });

  it('reports tests that depend on those before them on demand, and leaves out what is allowed', async () => {
    expect(await problemsOf(RULE, Engine, FILES, { options: { coupled: 'report', allow: ['process.env.*'] } })).toEqual({ 'b.test.js': [expect.stringContaining('4: coupled: Changes `id`')] });
  });
});

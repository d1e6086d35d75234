import { describe, expect, it } from 'vitest';
import { VERSIONS } from '../eslint/lint.ts';
import { problemsOf } from './lint-project.ts';

const RULE = 'no-exposed-mutable-state';
const FILES = {
  'settings.js': 'export const settings = { debug: false };\nexport const limits = { most: 3 };\n',
  'debugging.js': "import { settings } from './settings.js';\nexport function enable() {\n  settings.debug = true;\n}\n",
  'registry.js': 'export const registry = new Map();\nexport const register = (name, value) => registry.set(name, value);\n',
};

describe.each(VERSIONS)('no-exposed-mutable-state in ESLint $version', ({ ESLint: Engine }) => {
  it('reports containers that the project changes, with who does', async () => {
    expect(await problemsOf(RULE, Engine, FILES)).toEqual({
      'settings.js': [expect.stringMatching(/^1: changedElsewhere: `settings` is exported as it is, and `enable\(\)` in debugging\.js writes/u)],
      'registry.js': [expect.stringMatching(/^1: changed: `registry` is exported as it is, and `register\(\)` calls/u)],
    });
  });

  it('reports what nobody is known to change on demand', async () => {
    expect(await problemsOf(RULE, Engine, FILES, { options: { constants: 'report', allow: ['settings', 'registry'] } })).toEqual({ 'settings.js': [expect.stringContaining('2: constant: ')] });
  });
});

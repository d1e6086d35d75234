import { describe, expect, it } from 'vitest';
import { VERSIONS } from '../eslint/lint.ts';
import { problemsOf } from './lint-project.ts';

const RULE = 'no-stateful-shared-value';
const FILES = {
  'words.js': 'const word = /a/g;\nexport const has = (text) => word.test(text);\n',
  'levels.js': 'const levels = new Float32Array(1);\nexport function levelOf(value) {\n  levels[0] = value;\n  return levels;\n}\n',
  'memo.js': 'let made;\nexport const lazy = {\n  get value() {\n    return (made ??= 1 + 1);\n  },\n};\n',
};

describe.each(VERSIONS)('no-stateful-shared-value in ESLint $version', ({ ESLint: Engine }) => {
  it('reports what changes when it is read, at the place that changes it', async () => {
    expect(await problemsOf(RULE, Engine, FILES)).toEqual({
      'words.js': [expect.stringContaining('2: pattern: `has()` calls `word.test()`')],
      'levels.js': [expect.stringContaining('3: scratch: `levelOf()` writes')],
    });
  });

  it('says nothing of a module whose load never ends: what comes after is not known', async () => {
    expect(await problemsOf(RULE, Engine, { 'queue.js': "const waiting = [];\nexport const next = () => waiting.shift();\nthrow new Error('not here');\nexport const add = (one) => waiting.push(one);\n" })).toEqual({});
  });

  it('reports getters that keep what they made on demand, and leaves out what is allowed', async () => {
    expect(await problemsOf(RULE, Engine, FILES, { options: { memoised: 'report', allow: ['word', 'levels'] } })).toEqual({ 'memo.js': [expect.stringContaining('4: memoised: ')] });
  });
});

import { ESLint } from 'eslint';
import type { Linter } from 'eslint';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { InvariantViolation } from '../../lib/base/invariant.ts';
import { lintText, pluginAnswering, pure, RULE } from './lint.ts';

const FILE = { filePath: 'a.js' };

function brokenEngine(): never {
  throw new InvariantViolation('expected better');
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('a defect of ours', () => {
  it('never breaks a lint run', async () => {
    vi.stubEnv('STRICT_MODULES_LOUD', '');
    expect(await lintText(ESLint, [pluginAnswering(brokenEngine).configs.recommended], '', FILE)).toEqual([]);
  });

  it('is loud in our own tests', async () => {
    vi.stubEnv('STRICT_MODULES_LOUD', '1');
    await expect(lintText(ESLint, [pluginAnswering(brokenEngine).configs.recommended], '', FILE)).rejects.toThrow(/expected better/u);
  });
});

describe('a mistake in the configuration', () => {
  it('of the settings is told in one line, without a stack', async () => {
    const settings = { 'strict-modules': { enviroment: 'node' } };
    const lint = lintText(ESLint, [pluginAnswering(pure).configs.recommended, { settings }], '', FILE);
    await expect(lint).rejects.toMatchObject({ stack: expect.stringMatching(/^strict-modules: .*enviroment[^\n]*$/u) });
  });

  it('of the option allow is told in one line, without a stack', async () => {
    const plugin = pluginAnswering(pure);
    const rules: Linter.RulesRecord = { [RULE]: ['error', { allow: ['consle'] }] };
    const lint = lintText(ESLint, [{ plugins: { 'strict-modules': plugin }, rules }], '', FILE);
    await expect(lint).rejects.toMatchObject({ stack: expect.stringMatching(/^strict-modules: option "allow" does not know "consle"[^\n]*$/u) });
  });
});

import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { poolSessions, type SessionRequest } from '../../lib/eslint/session-pool.ts';
import { validateSettings } from '../../lib/policy/index.ts';
import { sessionAnswering } from '../session/session-double.ts';
import { lintText, pluginAnswering, pure } from './lint.ts';

describe('sessions', () => {
  it('are opened once for all files of one configuration', async () => {
    const plugin = pluginAnswering(pure);
    await lintText(ESLint, [plugin.configs.recommended], '', { filePath: 'a.js' });
    await lintText(ESLint, [plugin.configs.recommended], '', { filePath: 'b.js' });
    expect(plugin.asked.opened).toHaveLength(1);
    expect(plugin.asked.judged).toHaveLength(2);
  });

  it('are apart where settings, globals or the working directory differ', async () => {
    const plugin = pluginAnswering(pure);
    const { recommended } = plugin.configs;
    await lintText(ESLint, [recommended], '', { filePath: 'a.js' });
    await lintText(ESLint, [recommended, { settings: { 'strict-modules': { entryPoints: ['a.js'] } } }], '', { filePath: 'a.js' });
    await lintText(ESLint, [recommended, { languageOptions: { globals: { define: 'readonly' } } }], '', { filePath: 'a.js' });
    await lintText(ESLint, [recommended], '', { cwd: import.meta.dirname, filePath: 'a.js' });
    expect(plugin.asked.opened).toHaveLength(4);
  });

  it('are dropped when many newer ones came, the longest unused first', async () => {
    const plugin = pluginAnswering(pure);
    const lintWith = (name: string) =>
      lintText(ESLint, [plugin.configs.recommended, { languageOptions: { globals: { [name]: 'readonly' } } }], '', { filePath: 'a.js' });
    for (const name of ['first', 'a', 'b', 'c', 'd', 'e', 'f', 'first', 'g', 'h', 'i', 'first']) await lintWith(name);
    const opened = plugin.asked.opened.map(({ globals }) => globals.join());
    await lintWith('a');
    expect([opened.filter((name) => name === 'first').length, plugin.asked.opened.length]).toEqual([1, opened.length + 1]);
  });
});

describe('what a session has learnt', () => {
  /** A pool, the names of the sessions that were told to keep what they know, and the end of the process. */
  function watchedPool() {
    const kept: string[] = [];
    const ends: (() => void)[] = [];
    const open = poolSessions(
      ({ cwd }) => sessionAnswering(pure, { flush: () => kept.push(cwd) }),
      (work) => ends.push(work),
    );
    const request = (cwd: string): SessionRequest => ({ cwd, settings: validateSettings(undefined), globals: [], compiler: null });
    return { kept, ends, open: (cwd: string) => open(request(cwd)) };
  }

  it('is kept when the process ends, with one listener for all sessions', () => {
    const { kept, ends, open } = watchedPool();
    for (const cwd of ['a', 'b', 'a']) open(cwd);
    for (const end of ends) end();
    expect({ kept, listeners: ends.length }).toEqual({ kept: ['b', 'a'], listeners: 1 });
  });

  it('is kept when a session is dropped', () => {
    const { kept, open } = watchedPool();
    for (const cwd of 'abcdefghi') open(cwd);
    expect(kept).toEqual(['a']);
  });
});

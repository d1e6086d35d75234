import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { RESULT, type Run } from './host-run.ts';
import { runNode } from '../run-process.ts';

const SCRIPT = fileURLToPath(new URL('./run-host-rows.ts', import.meta.url));
const { stderr } = runNode(['--no-warnings', '--import', 'ts-blank-space/register', SCRIPT], { stdio: ['ignore', 'ignore', 'pipe'] });
const [before = '', output] = stderr.split(RESULT);
if (output === undefined) throw new Error(`the run of the rows ended early:\n${before.slice(-2000)}`);
const { executed, worked, deviations, values, wrongValues } = JSON.parse(output) as Run;

/** Seen, and not declared: time goes on in the timeline, and a storage enters and leaves a store in one call. */
const UNDONE = /^(Performance\.prototype\.\w+|node:async_hooks\.AsyncLocalStorage\.prototype\.run): writes this$/;

/** Not what their rows say, which stand in for it: views share the memory of their receiver, wrappers call what they wrap. */
const STOOD_FOR = /^(Buffer\.prototype\.(slice|subarray): this|node:assert\.CallTracker\.prototype\.calls: 0|node:domain\.Domain\.prototype\.(bind|intercept): 0|node:util\.debug(log)?: @node:util\.debuglog\.logger), not/;

describe('rows of the host, run in this engine', () => {
  it('are most of those that exist here and have no effect', () => {
    expect([executed.length > 1000, worked.length > 500, values.length > 500]).toEqual([true, true, true]);
  });

  it('do nothing to their arguments that they do not say', () => {
    expect(deviations.filter(({ surprising }) => surprising.length > 0).map(({ name, surprising }) => `${name}: ${surprising.join(', ')}`).filter((text) => !UNDONE.test(text))).toEqual([]);
  });

  it('return what they say', () => {
    expect(deviations.flatMap(({ name, result }) => (result === null ? [] : [`${name}: ${result}`])).filter((text) => !STOOD_FOR.test(text))).toEqual([]);
  });

  it('change nothing that others see', () => {
    expect(deviations.filter(({ changed }) => changed.length > 0).map(({ name, changed }) => `${name}: ${changed.join(', ')}`)).toEqual([]);
  });

  it('hold what they say', () => {
    expect(wrongValues).toEqual([]);
  });
});

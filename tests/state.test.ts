import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { demonstrationNames, FIXTURES, stateDifferences, stateFixtureNames } from './state-runner/fixture.ts';

const run = promisify(execFile);

/** Every file of a fixture has the problems that its marks say and no others; see `state-runner/marks.ts`. */
describe('shared state', () => {
  it.each(stateFixtureNames())('%s', (name) => {
    expect(stateDifferences(name).join('\n')).toBe('');
  });
});

/** What is reported does harm, and what is not does none: scripts that use the module and check. */
describe('the harm that shared state does', () => {
  it.each(demonstrationNames())('%s', async (name) => {
    await expect(run(process.execPath, [name], { cwd: FIXTURES })).resolves.toMatchObject({ stderr: '' });
  });
});

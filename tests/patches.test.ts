import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { createNodeHost, createSession, DEFAULT_OPTIONS } from '../lib/api.ts';
import { ROOT } from './ground-truth.ts';

const FOLDER = path.join(ROOT, 'tests/patches');
const CASES = globSync('*/checks.mjs', { cwd: FOLDER }).map((file) => path.dirname(file)).sort();
const run = promisify(execFile);

/** `//~ fault cell`, as `line fault cell`. */
function marksOf(text: string): string[] {
  return text.split('\n').flatMap((line, index) => line.split('//~').slice(1).map((mark) => `${index + 1} ${mark.trim()}`));
}

function foundIn(name: string, given: { readonly isolated?: boolean } = {}): string[] {
  const module = path.posix.join(FOLDER, name, 'checks.mjs');
  const session = createSession(createNodeHost({ root: path.join(FOLDER, name) }), DEFAULT_OPTIONS);
  return session.patches(module, given).map(({ fault, cell, location }) => `${location.line} ${fault} ${cell}`);
}

describe('what tests change and do not put back', () => {
  it.each(CASES)('%s: what the marks say, and nothing else', (name) => {
    expect(foundIn(name).sort()).toEqual(marksOf(readFileSync(path.join(FOLDER, name, 'checks.mjs'), 'utf8')).sort());
  });

  it('counts what is changed for all tests of a file where files share a process', () => {
    expect(foundIn('hooks', { isolated: false })).toContainEqual(expect.stringMatching(/unrestored prepared$/u));
  });
});

/** The checks of a case show that later tests find what is marked, and nothing of the rest. */
describe('the harm that it does', () => {
  it.each(CASES)('%s', async (name) => {
    const cwd = path.join(FOLDER, name);
    const runner = existsSync(path.join(cwd, 'vitest.config.mjs')) ? [path.join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', '--root', cwd] : ['checks.mjs'];
    const { NODE_TEST_CONTEXT: _, ...env } = process.env;
    await expect(run(process.execPath, runner, { cwd, env })).resolves.toBeDefined();
  }, 60_000);
});

import { describe, expect, it } from 'vitest';
import { createNodeHost, createSession, DEFAULT_OPTIONS } from '../../lib/api.ts';
import { projectOnDisk } from '../eslint/project-on-disk.ts';
import { LOOK_ALIKES, RACES, type Pattern } from './races/patterns.ts';
import { runNode } from '../run-process.ts';

/** What each entry point prints in a fresh process. */
function printed(cwd: string, { prints }: Pattern): Record<string, string> {
  return Object.fromEntries(Object.keys(prints).map((entry) => {
    const { stdout, stderr } = runNode([entry], { cwd });
    return [entry, stdout.trim() || stderr];
  }));
}

function told(cwd: string, { prints }: Pattern): string[] {
  const [entry = ''] = Object.keys(prints);
  const session = createSession(createNodeHost({ root: cwd }), DEFAULT_OPTIONS);
  return session.racesWithin(`${cwd}/${entry}`).map(({ kind, other: { cell } }) => `${kind}: ${cell.path.join('.')}`);
}

describe.each([['patterns', RACES], ['look-alikes', LOOK_ALIKES]])('%s of races', (_, patterns) => {
  it.each(Object.entries(patterns))('%s', { timeout: 60_000 }, (__, pattern) => {
    const { cwd } = projectOnDisk(pattern.files);
    expect(printed(cwd, pattern)).toEqual(pattern.prints);
    expect(told(cwd, pattern)).toEqual(pattern.told);
  });
});

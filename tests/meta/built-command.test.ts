import { describe, expect, it } from 'vitest';
import { COMMAND_LINE } from '../bench/measure.ts';
import { projectOnDisk } from '../eslint/project-on-disk.ts';
import { runNode } from '../run-process.ts';

describe('the built command', () => {
  it('finds its own threads', () => {
    const { cwd } = projectOnDisk({ 'a.js': 'export const a = 1;', 'b.js': 'export const b = 1;' });
    const run = (...words: readonly string[]): string => runNode([COMMAND_LINE, ...words, '--cache-dir', `${cwd}/cache`], { cwd }).stdout;
    run('warm', '--threads', '2', 'a.js', 'b.js');
    const verdicts = run('verdict', '--format', 'jsonl', 'a.js', 'b.js').trim().split('\n').map((line): { verdict: string } => JSON.parse(line));
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['pure', 'pure']);
  });
});

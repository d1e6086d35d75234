import { describe, expect, it } from 'vitest';
import { VERSION } from '../../lib/version.ts';
import { projectOnDisk } from '../eslint/project-on-disk.ts';
import { runCommand } from './run-command.ts';

function runWords(...words: readonly string[]) {
  return runCommand(words, { cwd: projectOnDisk({ 'a.ts': '', 'broken.json': '{' }).cwd });
}

describe('a mistake in the command line', () => {
  it.each([
    [[], 'a command is missing; the commands are: verdict, warm, side-effects, order, state'],
    [['verdit'], "unknown command 'verdit' (Did you mean verdict?)"],
    [['verdict'], "missing required argument 'path'"],
    [['verdict', '--formt', 'text', 'a.ts'], "unknown option '--formt' (Did you mean --format?)"],
    [['verdict', '--format', 'xml', 'a.ts'], "option '--format <text|jsonl>' argument 'xml' is invalid. It takes text, jsonl."],
    [['verdict', 'a.ts', '--format'], "option '--format <text|jsonl>' argument missing"],
    [
      ['verdict', '--environment', 'nod', 'a.ts'],
      "option '--environment <node|browser|worker|bun|deno|edge>' argument 'nod' is invalid. It takes node, browser, worker, bun, deno, edge.",
    ],
    [['verdict', '--tsconfig', 'nope.json', 'a.ts'], "option '--tsconfig' takes a TypeScript configuration file; nope.json: no such file"],
    [
      ['verdict', '--tsconfig', 'broken.json', 'a.ts'],
      "option '--tsconfig' takes a TypeScript configuration file; broken.json: not valid JSON at line 1, column 1",
    ],
    [['verdict', 'a.ts', 'nope', 'gone.ts'], 'PATH takes a file or folder; nope: no such file or folder; gone.ts: no such file or folder'],
    [['side-effects', 'nope'], 'PATH takes the folder of a package; nope: no package.json'],
    [['side-effects'], '.: package.json names no entry point that is a module, or is known to be compiled from one'],
    [['verdict', 'broken.json'], 'PATH takes a file or folder; broken.json: not a JavaScript or TypeScript file'],
  ])('%j is answered in one line', async (words, complaint) => {
    expect(await runWords(...words)).toMatchObject({ code: 2, stdout: '', stderr: `strict-modules: ${complaint}\n`, judged: [] });
  });
});

describe('the command', () => {
  it('prints its version', async () => {
    expect(await runWords('--version')).toMatchObject({ code: 0, stdout: `${VERSION}\n`, stderr: '' });
  });

  it.each([['--help'], ['verdict', '--help']])('explains itself: %s %s', async (...words) => {
    const ran = await runWords(...words);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toContain('Usage: strict-modules');
  });

  it('ends without a stack trace where it fails itself', async () => {
    const { cwd } = projectOnDisk({ 'a.ts': '' });
    const judge = () => {
      throw new Error('expected a frame\nand more');
    };
    expect(await runCommand(['verdict', 'a.ts'], { cwd, judge })).toMatchObject({ code: 1, stderr: 'strict-modules: expected a frame and more\n' });
  });
});

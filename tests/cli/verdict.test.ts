import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectOnDisk } from '../eslint/project-on-disk.ts';
import { reason } from '../policy/report-builder.ts';
import { runCommand, type Surroundings } from './run-command.ts';

const FILES = { 'src/b.ts': '', 'src/a.ts': '', 'src/a/c.ts': '' };

function verdict(words: readonly string[], surroundings: Partial<Surroundings> = {}) {
  const { cwd } = projectOnDisk(FILES);
  return runCommand(['verdict', ...words], { cwd, ...surroundings });
}

function modulesIn(jsonl: string): unknown[] {
  return jsonl.trimEnd().split('\n').map((line) => JSON.parse(line).module);
}

describe('verdict', () => {
  it('judges every file once, by path in code unit order', async () => {
    const { code, judged } = await verdict(['src/b.ts', 'src']);
    expect({ code, judged }).toEqual({ code: 0, judged: ['src/a.ts', 'src/a/c.ts', 'src/b.ts'] });
  });

  it('ends well where a module is unknown', async () => {
    const judge = () => ({ verdict: 'unknown' as const, reasons: [reason()] });
    expect(await verdict(['src'], { judge })).toMatchObject({ code: 0, stderr: '' });
  });

  it('ends well where a folder is empty', async () => {
    const { cwd } = projectOnDisk({});
    expect(await runCommand(['verdict', '.', '--format', 'jsonl'], { cwd })).toMatchObject({ code: 0, stdout: '', stderr: '' });
  });

  it('opens the analysis as the options say', async () => {
    const { cwd, write } = projectOnDisk(FILES);
    write({ 'tsconfig.app.json': '{}' });
    const words = ['verdict', '--environment', 'node', '--environment=worker', '--environment', 'node', '--tsconfig', 'tsconfig.app.json', '--types', '--trust-casts', 'src'];
    const { requests } = await runCommand(words, { cwd });
    expect(requests).toEqual([{ root: cwd, environments: ['node', 'worker'], tsconfig: path.join(cwd, 'tsconfig.app.json'), types: true, trustCasts: true, store: null }]);
  });

  it('leaves the environment undecided by default', async () => {
    expect((await verdict(['src'])).requests).toEqual([expect.objectContaining({ environments: [], tsconfig: null, types: false, trustCasts: false })]);
  });

  it('warns of configuration files that were passed over', async () => {
    expect(await verdict(['src'], { problems: ['tsconfig.json is passed over'] })).toMatchObject({
      code: 0,
      stderr: 'strict-modules: warning: tsconfig.json is passed over\n',
    });
  });

  it('writes for people by default', async () => {
    expect((await verdict(['src'])).stdout).toContain('3 modules: 3 pure, 0 impure, 0 unknown');
  });
});

function slowly(): () => number {
  let time = 0;
  return () => (time += 400);
}

describe('verdict --format jsonl', () => {
  it('writes a line for each module, relative to the working directory', async () => {
    expect((await verdict(['--format', 'jsonl', 'src/a.ts'])).stdout).toBe(
      '{"module":"src/a.ts","verdict":"pure","closure":"pure","effects":[],"ambient":[],"reasons":[]}\n',
    );
  });

  it('sorts by what it writes, also outside of the working directory', async () => {
    const { cwd } = projectOnDisk(FILES);
    const { stdout } = await runCommand(['verdict', '--format', 'jsonl', '..'], { cwd: path.join(cwd, 'src') });
    expect(modulesIn(stdout)).toEqual(['a.ts', 'a/c.ts', 'b.ts']);
  });

  it('names a module by the link that leads to it and judges the real file', async () => {
    const { cwd } = projectOnDisk({ 'packages/x/a.js': '', 'node_modules/y/b.js': '' });
    fs.symlinkSync('../packages/x', path.join(cwd, 'node_modules/x'));
    const { stdout, judged } = await runCommand(['verdict', '--format', 'jsonl', 'node_modules'], { cwd });
    expect(modulesIn(stdout)).toEqual(['node_modules/x/a.js', 'node_modules/y/b.js']);
    expect(judged).toEqual(['packages/x/a.js', 'node_modules/y/b.js']);
  });

  it('stops judging when nobody reads on', async () => {
    let lines = 0;
    const ran = await verdict(['--format', 'jsonl', 'src'], { now: slowly(), stdout: { write: async () => ++lines < 2 } });
    expect(ran).toMatchObject({ code: 0, stderr: '', judged: ['src/a.ts', 'src/a/c.ts'] });
  });
});

describe('progress', () => {
  it('is shown on a terminal in long work, and taken away', async () => {
    const written: string[] = [];
    const stderr = { isTerminal: true, write: async (text: string) => written.push(text) > 0 };
    await verdict(['src'], { stderr, now: slowly() });
    expect(written).toEqual(['\r\u001b[K1 of 3 modules', '\r\u001b[K2 of 3 modules', '\r\u001b[K']);
  });

  it('is not shown in short work', async () => {
    expect((await verdict(['src'], { stderr: { isTerminal: true } })).stderr).toBe('');
  });

  it('is not shown where nobody watches', async () => {
    expect((await verdict(['src'], { now: slowly() })).stderr).toBe('');
  });

  it('does not stand between lines on the same terminal', async () => {
    const { stderr } = await verdict(['--format', 'jsonl', 'src'], { stdout: { isTerminal: true }, stderr: { isTerminal: true }, now: slowly() });
    expect(stderr).toBe('');
  });
});

import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { ESLint } from 'eslint';
import { ROOT } from '../ground-truth.ts';

const ESLINT = path.join(ROOT, 'node_modules/eslint/bin/eslint.js');

export interface LintRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command `eslint` in a fresh process. */
export function runEslint(cwd: string, args: readonly string[], input = '', env: Readonly<Record<string, string>> = {}): LintRun {
  const { status, stdout, stderr } = spawnSync(process.execPath, [ESLINT, ...args], { cwd, input, env: { ...process.env, ...env }, encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** With the report as data. Throws what ESLint says where there is none. */
export function lintResults(cwd: string, args: readonly string[], input = ''): readonly ESLint.LintResult[] {
  const { stdout, stderr } = runEslint(cwd, ['--format', 'json', ...args], input);
  if (!stdout.startsWith('[')) throw new Error(stderr);
  return JSON.parse(stdout);
}

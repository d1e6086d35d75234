import path from 'node:path';
import type { ESLint } from 'eslint';
import { ROOT } from '../ground-truth.ts';
import { runNode, type ProcessResult } from '../run-process.ts';

const ESLINT = path.join(ROOT, 'node_modules/eslint/bin/eslint.js');

/** The command `eslint` in a fresh process. */
export function runEslint(cwd: string, args: readonly string[], input = '', env: Readonly<Record<string, string>> = {}): ProcessResult {
  return runNode([ESLINT, ...args], { cwd, input, env });
}

/** With the report as data. Throws what ESLint says where there is none. */
export function lintResults(cwd: string, args: readonly string[], input = ''): readonly ESLint.LintResult[] {
  const { stdout, stderr } = runEslint(cwd, ['--format', 'json', ...args], input);
  if (!stdout.startsWith('[')) throw new Error(stderr);
  return JSON.parse(stdout);
}

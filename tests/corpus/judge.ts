import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ROOT } from '../ground-truth.ts';

export const COMMAND_LINE = path.join(ROOT, 'dist/lib/cli/main.js');
const MOST_OUTPUT = 1 << 30;

export interface Judged {
  /** What the command printed: one JSON line a module. */
  readonly lines: string;
  readonly seconds: number;
  /** Empty where all went well. */
  readonly complaint: string;
}

/** Runs the built command on modules that are named by their path below `node_modules` in `folder`. */
export function judge(folder: string, modules: readonly string[]): Judged {
  const paths = modules.map((module) => `node_modules/${module}`);
  const started = performance.now();
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    [COMMAND_LINE, 'verdict', '--no-cache', '--environment', 'node', '--format', 'jsonl', ...paths],
    { cwd: folder, encoding: 'utf8', maxBuffer: MOST_OUTPUT },
  );
  const seconds = (performance.now() - started) / 1000;
  const complaint = status === 0 ? '' : `ended with ${signal ?? `exit code ${String(status)}`}: ${stderr.trim().slice(-2000)}`;
  return { lines: stdout, seconds, complaint };
}

import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { COMMAND_LINE } from './judge.ts';
import type { Tally } from './mass-tally.ts';

/** A module that takes longer than this is given up; its process is ended and the others are judged in a new one. */
const PATIENCE_MS = 30_000;

/** Judges modules, named by their path below `folder`, and tells of each what came of it. */
export async function watch(folder: string, modules: readonly string[], tally: Tally): Promise<void> {
  let open = modules;
  while (open.length > 0) {
    const { judged, ended } = await judgeWhileItLasts(folder, open, tally);
    if (judged === open.length) return;
    const stuck = open[judged] ?? '';
    tally.giveUp(stuck, ended);
    open = open.slice(judged + 1);
  }
}

interface Progress {
  readonly judged: number;
  /** How the process ended. */
  readonly ended: string;
}

/** The command judges in the order of names, and writes a line when it knows a verdict. */
function judgeWhileItLasts(folder: string, modules: readonly string[], tally: Tally): Promise<Progress> {
  const child = spawn(process.execPath, ['--max-old-space-size=6000', COMMAND_LINE, 'verdict', '--no-cache', '--environment', 'node', '--format', 'jsonl', ...modules], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let judged = 0;
  let complaint = '';
  let isSlow = false;
  let last = performance.now();
  const timer = setInterval(() => {
    if (performance.now() - last < PATIENCE_MS) return;
    isSlow = true;
    child.kill('SIGKILL');
  }, 1000);
  child.stderr.on('data', (text) => (complaint = `${complaint}${String(text)}`.slice(-2000)));
  createInterface({ input: child.stdout }).on('line', (line) => {
    judged += 1;
    const now = performance.now();
    tally.note(folder, line, now - last);
    last = now;
  });
  return new Promise((resolve) => {
    child.on('close', (code, signal) => {
      clearInterval(timer);
      resolve({ judged, ended: isSlow ? `no verdict in ${PATIENCE_MS / 1000} s` : `ended with ${signal ?? `exit code ${String(code)}`}: ${complaint.trim().slice(-300)}` });
    });
  });
}

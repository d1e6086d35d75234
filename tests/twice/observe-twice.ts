import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../ground-truth.ts';

export interface Subject {
  readonly file: string;
  readonly format: string;
  /** Modules that are loaded with it, of which changes are looked for. */
  readonly loaded: readonly { readonly file: string; readonly format: string }[];
}

export type Observed =
  | { readonly failed: string }
  | {
      /** What the second evaluation changed. */
      readonly changed: readonly string[];
      /** An export of which the second one is another. */
      readonly differs: string | null;
      /** A function that shows that its copy keeps something. */
      readonly keeps: string | null;
    };

/** Modules of one process. */
const TOGETHER = 25;
/** A process that does not get on for so long is given up with the module that it is at. */
const PATIENCE_MS = 20_000;
const PROCESSES = 2;

export async function observeTwice(subjects: readonly Subject[], scratch: string): Promise<ReadonlyMap<string, Observed>> {
  const found = new Map<string, Observed>();
  const pending: Subject[][] = [];
  for (let at = 0; at < subjects.length; at += TOGETHER) pending.push(subjects.slice(at, at + TOGETHER));
  const work = async (): Promise<void> => {
    for (let chunk = pending.shift(); chunk !== undefined; chunk = pending.shift()) {
      await observe(chunk, scratch, found);
      const rest = chunk.filter(({ file }) => !found.has(file));
      const [stuck, ...others] = rest;
      if (stuck === undefined) continue;
      found.set(stuck.file, { failed: 'was given up' });
      if (others.length > 0) pending.push(others);
    }
  };
  await Promise.all(Array.from({ length: PROCESSES }, work));
  return found;
}

function observe(modules: readonly Subject[], scratch: string, found: Map<string, Observed>): Promise<void> {
  // What calls write stays there.
  const cwd = path.join(scratch, '.twice');
  mkdirSync(cwd, { recursive: true });
  return new Promise((done) => {
    const child = spawn(process.execPath, ['--no-warnings', path.join(ROOT, 'tests/twice/observe.mjs')], { cwd, stdio: ['pipe', 'pipe', 'ignore'] });
    // Longer than what a command line may be.
    child.stdin.end(JSON.stringify({ modules }));
    let text = '';
    let timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
    child.stdout.on('data', (data) => {
      timer.refresh();
      text += String(data);
      const lines = text.split('\n');
      text = lines.pop() ?? '';
      for (const line of lines) note(line, found);
    });
    child.on('close', () => {
      clearTimeout(timer);
      done();
    });
  });
}

function note(line: string, found: Map<string, Observed>): void {
  if (!line.startsWith('{"module":')) return;
  const { module, ...observed } = JSON.parse(line) as Observed & { readonly module: string };
  found.set(module, observed);
}

import { openAnalysis } from './open-analysis.ts';
import { run } from './run.ts';
import { streamOutput } from './stream-output.ts';

/** Runs the command line of this process and gives its exit code. */
export function runInProcess(): Promise<number> {
  return run(process.argv.slice(2), {
    cwd: process.cwd(),
    stdout: streamOutput(process.stdout, process.env),
    stderr: streamOutput(process.stderr, process.env),
    now: () => performance.now(),
    openAnalysis,
  });
}

import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { AttackReport } from './attacker.ts';

const ATTACKER = path.join(import.meta.dirname, 'attacker.ts');
/** What needs more than this for one mutant hangs. */
const LONGEST_SECONDS = 180;
const MOST_MEGABYTES = 2_048;

export interface SiegeResult {
  readonly mutants: number;
  readonly verdicts: Readonly<Record<string, number>>;
  /** Most that the process took up after any batch. */
  readonly megabytes: number;
  /** What must not happen: "seed 5, mutant 3: the process died (SIGSEGV)". */
  readonly failures: readonly string[];
}

/** Judges mutants, batch by batch, in a process that is replaced where it dies. */
export async function* siege(seeds: Iterable<number>, mutants: number): AsyncGenerator<SiegeResult> {
  let attacker: ChildProcess | null = null;
  try {
    for (const seed of seeds) {
      attacker ??= fork(ATTACKER, { execArgv: ['--import', 'ts-blank-space/register', `--max-old-space-size=${MOST_MEGABYTES}`], env: { ...process.env, STRICT_MODULES_LOUD: '1' } });
      const result = await besiege(attacker, seed, mutants);
      if (attacker.exitCode !== null || attacker.signalCode !== null) attacker = null;
      yield result;
    }
  } finally {
    attacker?.kill();
  }
}

function besiege(attacker: ChildProcess, seed: number, mutants: number): Promise<SiegeResult> {
  const failures: string[] = [];
  let current = 0;
  let watch: NodeJS.Timeout | undefined;
  return new Promise((resolve) => {
    const end = (count: number, verdicts: SiegeResult['verdicts'], megabytes: number): void => {
      clearTimeout(watch);
      attacker.off('message', hear);
      attacker.off('exit', died);
      resolve({ mutants: count, verdicts, megabytes, failures });
    };
    const died = (code: number | null, signal: string | null): void => {
      failures.push(`seed ${seed}, mutant ${current}: the process died (${signal ?? `exit code ${code}`})`);
      end(current + 1, {}, 0);
    };
    const hear = (report: AttackReport): void => {
      clearTimeout(watch);
      if (report.kind === 'done') {
        end(mutants, report.verdicts, report.megabytes);
        return;
      }
      if (report.kind === 'defect') failures.push(`seed ${seed}, mutant ${report.index}: ${report.what}`);
      current = report.index;
      watchFrom(cpuSecondsOf(attacker));
    };
    // A machine that has other things to do makes nothing hang: where the system tells, it is CPU that counts.
    const watchFrom = (before: number | null): void => {
      watch = setTimeout(() => {
        const used = before === null ? null : (cpuSecondsOf(attacker) ?? Infinity) - before;
        if (used !== null && used < LONGEST_SECONDS / 2) {
          watchFrom(before);
          return;
        }
        failures.push(`seed ${seed}, mutant ${current}: no verdict after ${used === null ? `${LONGEST_SECONDS} s` : `${used} s of CPU`}`);
        attacker.kill('SIGKILL');
      }, LONGEST_SECONDS * 1000);
    };
    attacker.on('message', hear);
    attacker.on('exit', died);
    attacker.send({ seed, mutants });
  });
}

/** Clock ticks a second, as Linux counts them for everybody (proc(5)). */
const TICKS = 100;

/** CPU that a process has used; null where only the process itself could tell. */
function cpuSecondsOf({ pid }: ChildProcess): number | null {
  try {
    // The name of the program comes second and may hold blanks: the rest is counted from its closing bracket.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /su, '').split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS;
  } catch {
    return null;
  }
}

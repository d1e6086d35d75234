import { spawnSync, type SpawnSyncOptionsWithStringEncoding } from 'node:child_process';

export interface ProcessResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ProcessOptions {
  readonly cwd?: string;
  readonly input?: string;
  /** Added to the environment of this process. */
  readonly env?: NodeJS.ProcessEnv;
  /** Windows runs commands such as npm by a shell only. */
  readonly shell?: boolean;
  readonly stdio?: SpawnSyncOptionsWithStringEncoding['stdio'];
}

/** In seconds. No program of the tests takes a tenth of it. */
const PATIENCE = 300;

/**
 * Runs a program to its end. Throws where that does not come: no time limit of a test interrupts a synchronous wait, and
 * the run of all tests would wait with it.
 */
export function runProcess(command: string, args: readonly string[], { env, ...options }: ProcessOptions = {}): ProcessResult {
  const { status, signal, error, stdout, stderr } = spawnSync(command, args, {
    ...options,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    timeout: PATIENCE * 1000,
    killSignal: 'SIGKILL',
  });
  const end = signal === null ? error?.message : `ended by ${signal}, after at most ${PATIENCE} s`;
  if (end !== undefined) throw new Error(`${[command, ...args].join(' ').slice(0, 200)}: ${end}\n${stderr}`);
  return { status, stdout, stderr };
}

/** A program in a fresh process of this Node. */
export function runNode(args: readonly string[], options?: ProcessOptions): ProcessResult {
  return runProcess(process.execPath, args, options);
}

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expectPresent } from '../../lib/base/invariant.ts';
import type { StoreStatistics } from '../../lib/store/index.ts';

/** What a process of its own is to do with a store. */
export interface WriterTask {
  readonly folder: string;
  /** How many different records there are; the writer puts and reads them over and over. */
  readonly records: number;
  readonly textLength?: number;
  readonly first?: number;
  readonly limitBytes?: number;
  /** Until it is killed. Else each record once. */
  readonly endless?: boolean;
}

export interface WriterReport {
  readonly warnings: readonly string[];
  /** Indices of records that read as something else than what was put. */
  readonly wrong: readonly number[];
  readonly statistics: StoreStatistics;
}

const WRITER = join(import.meta.dirname, 'writer.ts');

/** Prints a line once it has put a few records, and its report at the end. */
export function startWriter(task: WriterTask, { fileBlocks }: { readonly fileBlocks?: number } = {}): ChildProcess {
  const program = [process.execPath, '--import', 'ts-blank-space/register', WRITER, JSON.stringify(task)];
  const limited = ['/bin/sh', '-c', `ulimit -f ${fileBlocks ?? ''}; exec "$@"`, 'sh', ...program];
  const [command = '', ...parameters] = fileBlocks === undefined ? program : limited;
  return spawn(command, parameters, { stdio: ['ignore', 'pipe', 'inherit'], cwd: join(import.meta.dirname, '../..') });
}

export async function runWriter(task: WriterTask, limits: { readonly fileBlocks?: number } = {}): Promise<WriterReport> {
  return reportOf(startWriter(task, limits));
}

export async function reportOf(writer: ChildProcess): Promise<WriterReport> {
  const [output, [code]] = await Promise.all([text(expectPresent(writer.stdout, 'its output')), once(writer, 'exit')]);
  if (code !== 0) throw new Error(`the writer ended with exit code ${String(code)}`);
  return JSON.parse(output.trim().split('\n').at(-1) ?? '') as WriterReport;
}

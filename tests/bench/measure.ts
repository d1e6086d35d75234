import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { once } from 'node:events';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../ground-truth.ts';

export const COMMAND_LINE = path.join(ROOT, 'dist/lib/cli/main.js');
const REPORT_USAGE = pathToFileURL(path.join(import.meta.dirname, 'report-usage.mjs')).href;

/** What one process used from its start to its end, with all of its threads. */
export interface Usage {
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
}

interface MeasureOptions {
  /** Of the environment, besides our own. */
  readonly env?: Readonly<Record<string, string>>;
  /** Exit codes that are no failure. */
  readonly codes?: readonly unknown[];
}

/** Runs a program in a fresh process. Its output goes to the file `output`. Throws where it fails. */
export async function measure(program: readonly string[], cwd: string, output: string, { env = {}, codes = [0] }: MeasureOptions = {}): Promise<Usage> {
  const descriptor = openSync(output, 'w');
  const child = spawn(process.execPath, ['--import', REPORT_USAGE, ...program], { cwd, env: { ...process.env, ...env }, stdio: ['ignore', descriptor, 'inherit', 'pipe'] });
  closeSync(descriptor);
  const [usage, [code]] = await Promise.all([text(child.stdio[3] as Readable), once(child, 'exit')]);
  if (!codes.includes(code)) throw new Error(`${program.join(' ')} ended with exit code ${String(code)}`);
  const { cpuMicroseconds, peakKilobytes }: { cpuMicroseconds: number; peakKilobytes: number } = JSON.parse(usage);
  return { cpuSeconds: cpuMicroseconds / 1e6, peakMegabytes: peakKilobytes / 1024 };
}

/** Of each quantity by itself. */
export function medianUsage(usages: readonly Usage[]): Usage {
  return { cpuSeconds: median(usages.map((usage) => usage.cpuSeconds)), peakMegabytes: median(usages.map((usage) => usage.peakMegabytes)) };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

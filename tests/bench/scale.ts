import { rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Table from 'cli-table3';
import { COMMAND_LINE, measure, type Usage } from './measure.ts';
import { syntheticProject } from './synthetic/write-project.ts';

const SIZES = [1_000, 10_000, 50_000];
/** Modules of the project that is judged cold and then warm. */
const WARM_SIZE = 5_000;

/** Cold judgements of synthetic projects of several sizes, and warm ones of one, each in a fresh process. */
export async function compareSizes(scratch: string, largest: number): Promise<string> {
  const table = new Table({ head: ['modules', '', 'CPU s', 'ms a module', 'against', 'peak MB'], style: { head: [], border: [] } });
  let first: number | null = null;
  for (const size of SIZES.filter((each) => each <= largest)) {
    const usage = await judge(scratch, size, ['--no-cache']);
    const each = usage.cpuSeconds / size;
    table.push(row(size, 'cold, no cache', usage, `${(each / (first ?? each)).toFixed(2)}× of ${SIZES[0]}`));
    first ??= each;
  }
  const { root } = syntheticProject(scratch, WARM_SIZE);
  rmSync(path.join(root, 'node_modules/.cache'), { recursive: true, force: true });
  const cold = await judge(scratch, WARM_SIZE, ['--no-cache']);
  const filling = await judge(scratch, WARM_SIZE, []);
  const warm = await judge(scratch, WARM_SIZE, []);
  const share = ({ cpuSeconds }: Usage): string => `${(cpuSeconds / cold.cpuSeconds).toFixed(3)}× of cold`;
  table.push(row(WARM_SIZE, 'cold, no cache', cold, ''), row(WARM_SIZE, 'cold, filling the cache', filling, share(filling)), row(WARM_SIZE, 'warm', warm, share(warm)));
  return table.toString();
}

function judge(scratch: string, size: number, options: readonly string[]): Promise<Usage> {
  const { root } = syntheticProject(scratch, size);
  return measure([COMMAND_LINE, 'verdict', ...options, '--format', 'jsonl', 'src'], root, os.devNull);
}

function row(size: number, what: string, { cpuSeconds, peakMegabytes }: Usage, against: string): string[] {
  return [String(size), what, cpuSeconds.toFixed(2), ((1000 * cpuSeconds) / size).toFixed(2), against, peakMegabytes.toFixed(0)];
}

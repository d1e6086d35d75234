import os from 'node:os';
import path from 'node:path';
import Table from 'cli-table3';
import { ROOT } from '../ground-truth.ts';
import { FRESHNESS, lintedProject, VARIANT, type Variant } from './linted-project.ts';
import { measure, medianUsage, type Usage } from './measure.ts';

const ESLINT = path.join(ROOT, 'node_modules/eslint/bin/eslint.js');
const MODULES = 1_000;
const STAGED = 10;
const WORKERS = [2, 4];
/** Of runs over all files, each of which takes seconds. */
const MOST_RUNS = 3;

/** What the plugin may add: of CPU in a run over all files, and in ms where a few are linted. */
const MOST_SHARE = 0.03;
const MOST_STAGED_MS = 150;

interface Comparison {
  readonly what: string;
  readonly without: Usage;
  readonly with: Usage;
}

/** ESLint in fresh processes, with and without the plugin in turns, over one project whose results are kept. */
export async function compareLintRuns(scratch: string, runs: number): Promise<string> {
  const { root, modules } = lintedProject(scratch, MODULES);
  const lint = (variant: Variant, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Usage> => measure([ESLINT, ...args], root, os.devNull, { env: { ...env, [VARIANT]: variant }, codes: [0, 1] });
  const inTurns = async (what: string, args: readonly string[], times: number): Promise<Comparison> => {
    tell(what);
    const usages: Record<Variant, Usage[]> = { without: [], with: [] };
    for (let run = 0; run < times; run += 1) for (const variant of ['without', 'with'] as const) usages[variant].push(await lint(variant, args));
    return { what, without: medianUsage(usages.without), with: medianUsage(usages.with) };
  };
  tell('all files, no results kept yet');
  const cold: Comparison = { what: 'all files, no results kept yet', without: await lint('without', ['src']), with: await lint('with', ['src']) };
  const all = await inTurns('all files, warm', ['src'], Math.min(runs, MOST_RUNS));
  const staged = await inTurns(`${STAGED} files, warm`, Array.from({ length: STAGED }, (_, index) => path.relative(root, modules[index * Math.floor(MODULES / STAGED)] ?? '')), runs);
  const workers: Comparison[] = [];
  for (const count of WORKERS) workers.push(await inTurns(`all files, warm, --concurrency ${count}`, ['src', '--concurrency', String(count)], 1));
  const table = new Table({ head: ['', 'CPU s without', 'with', 'more', 'peak MB without', 'with'], style: { head: [], border: [] } });
  table.push(...[cold, all, staged, ...workers].map(row));
  const share = all.with.cpuSeconds / all.without.cpuSeconds - 1;
  const stagedMs = 1000 * (staged.with.cpuSeconds - staged.without.cpuSeconds);
  return [
    `${MODULES} modules, ESLint with @typescript-eslint/parser and js.configs.recommended, medians of runs in turns, ${runs} over some files and up to ${MOST_RUNS} over all:`,
    table.toString(),
    `Bounds: all files warm at most ${MOST_SHARE * 100} % more: ${share <= MOST_SHARE ? 'met' : 'not met'}; ${STAGED} files at most ${MOST_STAGED_MS} ms more: ${stagedMs <= MOST_STAGED_MS ? 'met' : 'not met'}`,
    await compareCaches(lint),
  ].join('\n');
}

/** ESLint's own cache where nothing has changed: what the fingerprints cost. */
async function compareCaches(lint: (variant: Variant, args: readonly string[], env: Readonly<Record<string, string>>) => Promise<Usage>): Promise<string> {
  const table = new Table({ head: ['--cache, nothing changed', 'CPU s', 'peak MB'], style: { head: [], border: [] } });
  const kinds = [['plain', {}], ['withFreshCache, per project', { [FRESHNESS]: 'project' }], ['withFreshCache, per file', { [FRESHNESS]: 'file' }]] as const;
  for (const [what, env] of kinds) {
    tell(`--cache, ${what}`);
    const args = ['src', '--cache', '--cache-location', path.join(os.tmpdir(), `strict-modules-bench-${what.replaceAll(/\W+/gu, '-')}`)];
    await lint('with', args, env);
    const { cpuSeconds, peakMegabytes } = await lint('with', args, env);
    table.push([what, cpuSeconds.toFixed(2), peakMegabytes.toFixed(0)]);
  }
  return table.toString();
}

/** A long run can be watched. */
function tell(what: string): void {
  console.error(`ESLint: ${what} …`);
}

function row({ what, without, with: plus }: Comparison): string[] {
  const more = plus.cpuSeconds - without.cpuSeconds;
  return [what, without.cpuSeconds.toFixed(2), plus.cpuSeconds.toFixed(2), `${(1000 * more).toFixed(0)} ms, ${((100 * more) / without.cpuSeconds).toFixed(1)} %`, without.peakMegabytes.toFixed(0), plus.peakMegabytes.toFixed(0)];
}

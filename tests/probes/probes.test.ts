import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { groundTruth, ROOT } from '../ground-truth.ts';

const MINUTES = 60_000;
const probes = groundTruth('probes');

interface Score {
  readonly correct: number;
  readonly unsound: number;
  readonly imprecise: number;
  readonly crash: number;
}

/** The scorer prints what went wrong, then its totals on the last line. */
function scoreProbes(folder: string): Score {
  const argv = [path.join(folder, 'score.mjs'), '--project', ROOT, '--verbose'];
  const { stdout, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8' });
  console.log(stdout);
  const totals = stdout.trim().split('\n').at(-1) ?? '';
  if (!totals.startsWith('{')) throw new Error(`the scorer failed: ${stderr}`);
  return JSON.parse(totals);
}

describe.skipIf(probes === null)('the built plugin on the probes (skipped where ../shared/probes is absent)', () => {
  it('lints every probe without a crash', { timeout: 5 * MINUTES }, () => {
    expect(scoreProbes(probes ?? '').crash).toBe(0);
  });
});

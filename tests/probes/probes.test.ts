import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { groundTruth, ROOT } from '../ground-truth.ts';
import { runNode } from '../run-process.ts';

const MINUTES = 60_000;
const probes = groundTruth('probes');

interface Score {
  readonly correct: number;
  readonly unsound: number;
  readonly imprecise: number;
  readonly crash: number;
}

/** Packages that probes import and that did not come with them, as the manifest describes them. */
const PACKAGES = path.join(ROOT, 'tests/probes/packages');

/** A copy of the probes in which no package is missing. */
function completed(folder: string, use: (copy: string) => Score): Score {
  const copy = mkdtempSync(path.join(tmpdir(), 'strict-modules-probes-'));
  try {
    cpSync(folder, copy, { recursive: true });
    for (const probe of readdirSync(PACKAGES)) cpSync(path.join(PACKAGES, probe), path.join(copy, 'cases', probe, 'node_modules'), { recursive: true });
    return use(copy);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** The scorer prints what went wrong, then its totals on the last line. */
function scoreProbes(folder: string): Score {
  const argv = [path.join(folder, 'score.mjs'), '--project', ROOT, '--probes', folder, '--verbose'];
  const { stdout, stderr } = runNode(argv);
  console.log(stdout);
  const totals = stdout.trim().split('\n').at(-1) ?? '';
  if (!totals.startsWith('{')) throw new Error(`the scorer failed: ${stderr}`);
  return JSON.parse(totals);
}

describe.skipIf(probes === null)('the built plugin on the probes (skipped where ../shared/probes is absent)', () => {
  it('lints every probe as its truth is', { timeout: 5 * MINUTES }, () => {
    expect(completed(probes ?? '', scoreProbes)).toMatchObject({ unsound: 0, imprecise: 0, crash: 0 });
  });
});

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../ground-truth.ts';
import { isFile } from './entry-files.ts';
import type { Verdicts } from './difference.ts';

/** `pinned`: of the packages of the list. `installed`: of what this repository uses itself. */
export type KeptSet = 'pinned' | 'installed';

export function keptVerdicts(set: KeptSet): Verdicts {
  return isFile(fileOf(set)) ? (JSON.parse(readFileSync(fileOf(set), 'utf8')) as Verdicts) : {};
}

export function keepVerdicts(set: KeptSet, verdicts: Verdicts): void {
  writeFileSync(fileOf(set), `${JSON.stringify(verdicts, null, 1)}\n`);
}

function fileOf(set: KeptSet): string {
  return path.join(ROOT, 'tests/canary', `${set}-verdicts.json`);
}

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Refuted } from './refuted.ts';

/**
 * - `ran`: importing the module ran every step of the witness
 * - `missed`: it did not
 * - `failed`: the module cannot be imported by Node, or the function cannot be called
 */
export type Confirmation = 'ran' | 'missed' | 'failed';

const OBSERVER = fileURLToPath(new URL('observe.mjs', import.meta.url));
/** Milliseconds. */
const PATIENCE = 60_000;

/** Imports the module in a fresh process, calls the function that the load does not call, and asks V8 what has run. */
export function confirm({ module, calls, places }: Refuted): Confirmation {
  const question = JSON.stringify({ module, calls, places });
  const { stdout } = spawnSync(process.execPath, [OBSERVER, question], { encoding: 'utf8', timeout: PATIENCE });
  const answer = /^CONFIRMATION (ran|missed)$/mu.exec(stdout)?.[1];
  return answer === 'ran' || answer === 'missed' ? answer : 'failed';
}

// A process that may die: says what it is about to judge, then what came of it. Half of the mutants are judged in a
// worker thread, whose stack is smaller.
import { isMainThread, parentPort, threadId, Worker } from 'node:worker_threads';
import { attack, mutantsOf, openSources } from './attack.ts';
import type { Mutant } from './mutate.ts';

export interface AttackOrder {
  readonly seed: number;
  readonly mutants: number;
}

export type AttackReport =
  | { readonly kind: 'begins'; readonly seed: number; readonly index: number }
  | { readonly kind: 'defect'; readonly seed: number; readonly index: number; readonly what: string }
  | { readonly kind: 'done'; readonly seed: number; readonly verdicts: Readonly<Record<string, number>>; readonly megabytes: number };

function attempt(mutant: Mutant): string {
  try {
    return attack(mutant);
  } catch (error) {
    return `defect ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
}

function serveMain(): void {
  const pick = openSources();
  const thread = new Worker(new URL(import.meta.url), { execArgv: ['--import', 'ts-blank-space/register'] });
  const inThread = (mutant: Mutant): Promise<string> =>
    new Promise((resolve, reject) => {
      thread.once('message', (verdict: string) => {
        thread.off('error', reject);
        resolve(verdict);
      });
      thread.once('error', reject);
      thread.postMessage(mutant);
    });
  const tell = (report: AttackReport): void => void process.send?.(report);
  process.on('message', ({ seed, mutants }: AttackOrder) => {
    void (async () => {
      const verdicts: Record<string, number> = {};
      for (const [index, mutant] of mutantsOf(seed, mutants, pick).entries()) {
        tell({ kind: 'begins', seed, index });
        const verdict = index % 2 === 0 ? attempt(mutant) : await inThread(mutant);
        if (verdict.startsWith('defect ')) tell({ kind: 'defect', seed, index, what: verdict });
        else verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
      }
      tell({ kind: 'done', seed, verdicts, megabytes: Math.round(process.memoryUsage().rss / 1e6) });
    })();
  });
}

function serveThread(): void {
  parentPort?.on('message', (mutant: Mutant) => parentPort?.postMessage(attempt(mutant)));
}

if (isMainThread && threadId === 0) serveMain();
else serveThread();

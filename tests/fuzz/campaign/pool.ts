import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import type { MismatchKind } from '../compare/mismatch.ts';
import type { BatchOrder, BatchResult } from './batch.ts';
import type { WorkerOrder } from './worker.ts';

const WORKER = path.join(import.meta.dirname, 'worker.ts');
/** Modules in realms of their own are an experiment of Node still. */
const FLAGS = ['--experimental-vm-modules', '--no-warnings', '--import', 'ts-blank-space/register'];

/** A batch takes seconds, and minutes where a program is made small; one that takes longer has a program that does not end, or an analysis of it. */
const TIME_LIMIT_MS = 20 * 60_000;

export interface CampaignOptions {
  readonly processes: number;
  /** Kinds of which one program a cause is made small, besides those that must not happen. */
  readonly reduced: readonly MismatchKind[];
}

/** Gives the results as they come. A worker that dies is a defect and ends the campaign with an error. */
export async function* campaign(orders: Iterable<BatchOrder>, { processes, reduced }: CampaignOptions): AsyncGenerator<BatchResult> {
  const source = orders[Symbol.iterator]();
  const workers = Array.from({ length: processes }, () => fork(WORKER, { execArgv: FLAGS, env: { ...process.env, STRICT_MODULES_LOUD: '1' } }));
  const running = new Map<ChildProcess, Promise<{ readonly worker: ChildProcess; readonly result: BatchResult }>>();
  const start = (worker: ChildProcess): void => {
    const { done, value } = source.next();
    running.delete(worker);
    if (done !== true) running.set(worker, answer(worker, { ...value, reduced }).then((result) => ({ worker, result })));
  };
  try {
    workers.forEach(start);
    while (running.size > 0) {
      const { worker, result } = await Promise.race(running.values());
      yield result;
      start(worker);
    }
  } finally {
    for (const worker of workers) worker.kill();
  }
}

function answer(worker: ChildProcess, order: WorkerOrder): Promise<BatchResult> {
  return new Promise((resolve, reject) => {
    const died = (code: number | null, signal: string | null): void => void reject(new Error(`the worker of seed ${order.seed} ended with ${signal ?? `exit code ${code}`}`));
    const limit = setTimeout(() => reject(new Error(`seed ${order.seed} did not end in ${TIME_LIMIT_MS / 60_000} minutes`)), TIME_LIMIT_MS).unref();
    worker.once('exit', died);
    worker.once('message', (result) => {
      worker.off('exit', died);
      clearTimeout(limit);
      resolve(result as BatchResult);
    });
    worker.send(order);
  });
}

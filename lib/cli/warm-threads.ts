import { Worker } from 'node:worker_threads';
import type { ModuleId } from '../effects/index.ts';
import type { Statistics } from '../session/index.ts';
import type { AnalysisRequest } from './context.ts';
import { joinStatistics, judgeChunks, type WarmTask } from './judge-chunks.ts';

/** Judges all files; what one thread has put into the store the others find there. */
export async function judgeInThreads(files: readonly ModuleId[], request: AnalysisRequest, threads: number, onProgress: (done: number) => void): Promise<Statistics> {
  const counters = new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
  const task: WarmTask = { files, request, counters };
  if (threads <= 1) return joinStatistics([judgeChunks(task, onProgress)]);
  const running = Array.from({ length: threads }, () => runThread(task, onProgress));
  const parts = await Promise.all(running);
  // What two threads put into one file at the same time may be lost: what is missing is found out once more.
  const rest = judgeChunks({ ...task, counters: new Int32Array(2) }, () => {});
  return joinStatistics([...parts, { ...rest, restored: [] }]);
}

function runThread(task: WarmTask, onProgress: (done: number) => void): Promise<Statistics> {
  return new Promise((resolve, reject) => {
    // Beside this file in the sources, and beside the command that it is built into.
    const worker = new Worker(new URL(import.meta.url.endsWith('.ts') ? './warm-worker.ts' : './warm-worker.js', import.meta.url), { workerData: task });
    worker.on('message', (message: number | Statistics) => {
      if (typeof message === 'number') onProgress(message);
      else resolve(message);
    });
    worker.on('error', reject);
  });
}

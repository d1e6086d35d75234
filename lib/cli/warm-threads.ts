import { Worker } from 'node:worker_threads';
import type { ModuleId } from '../effects/index.ts';
import type { Statistics } from '../session/index.ts';
import type { AnalysisRequest } from './context.ts';
import { openAnalysis } from './open-analysis.ts';

/** Files that a thread takes at a time: neighbours, which import much the same. */
const CHUNK = 32;

/** What a thread is given. */
export interface WarmTask {
  readonly files: readonly ModuleId[];
  readonly request: AnalysisRequest;
  /** Shared: the index of the next file that nobody has taken, and how many are done. */
  readonly counters: Int32Array;
}

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
    const worker = new Worker(new URL(import.meta.url.endsWith('.ts') ? './warm-worker.ts' : './warm-worker.js', import.meta.url), { workerData: task });
    worker.on('message', (message: number | Statistics) => {
      if (typeof message === 'number') onProgress(message);
      else resolve(message);
    });
    worker.on('error', reject);
  });
}

/** What one thread does until nothing is left. */
export function judgeChunks({ files, request, counters }: WarmTask, onProgress: (done: number) => void): Statistics {
  const { session } = openAnalysis(request);
  const parts: Statistics[] = [];
  for (let next = Atomics.add(counters, 0, CHUNK); next < files.length; next = Atomics.add(counters, 0, CHUNK)) {
    const chunk = files.slice(next, next + CHUNK);
    for (const file of chunk) session.judge(file);
    // Before results are kept: then it is known what they replace.
    parts.push(session.statistics());
    session.flush();
    onProgress(Atomics.add(counters, 1, chunk.length) + chunk.length);
  }
  return joinStatistics(parts);
}

function joinStatistics(parts: readonly Statistics[]): Statistics {
  const modules = (name: Exclude<keyof Statistics, 'evaluated'>): ModuleId[] => [...new Set(parts.flatMap((part) => part[name]))];
  const evaluated = new Map(parts.flatMap((part) => part.evaluated.map((one) => [one.module, one] as const)));
  return { parsed: modules('parsed'), kept: modules('kept'), restored: modules('restored'), evaluated: [...evaluated.values()], materialised: modules('materialised') };
}

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

export function joinStatistics(parts: readonly Statistics[]): Statistics {
  const modules = (name: Exclude<keyof Statistics, 'evaluated'>): ModuleId[] => [...new Set(parts.flatMap((part) => part[name]))];
  const evaluated = new Map(parts.flatMap((part) => part.evaluated.map((one) => [one.module, one] as const)));
  return { parsed: modules('parsed'), kept: modules('kept'), restored: modules('restored'), evaluated: [...evaluated.values()], materialised: modules('materialised') };
}

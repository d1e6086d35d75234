import { createSession, DEFAULT_OPTIONS, type AnalysisOptions, type ModuleReport } from '../../lib/api.ts';
import type { Program } from '../fuzz/programs/program.ts';
import { memoryHost } from '../incremental/memory-host.ts';

const FOLDER = '/p';

/** Files of a program by absolute path. */
export function filesOf({ modules }: Program): Map<string, string> {
  return new Map(modules.map(({ name, text }) => [`${FOLDER}/${name}`, text]));
}

/** What a new session says of files, in the order in which it is asked; by path, sorted. */
export function judgeFiles(files: ReadonlyMap<string, string>, options: Partial<AnalysisOptions> = {}, order: readonly string[] = [...files.keys()]): Map<string, ModuleReport> {
  const session = createSession(memoryHost({ files: new Map(files), aliases: new Map(), packageType: 'module' }), { ...DEFAULT_OPTIONS, ...options });
  const reports = new Map(order.map((file) => [file, session.judge(file)]));
  return new Map([...reports].sort(([left], [right]) => (left < right ? -1 : 1)));
}

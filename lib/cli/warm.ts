import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { ConfigurationError } from '../policy/index.ts';
import { discover, type Environment } from '../project/index.ts';
import { fileNamesFrom } from '../report/index.ts';
import type { CommandContext } from './context.ts';
import { createProgress } from './progress.ts';
import { statisticsText } from './statistics-text.ts';
import { judgeInThreads } from './warm-threads.ts';

export interface WarmRequest {
  readonly paths: readonly string[];
  readonly environments: readonly Environment[];
  readonly tsconfig: string | null;
  readonly types: boolean;
  readonly trustCasts: boolean;
  readonly store: string | null;
  readonly threads: number | null;
  readonly stats: boolean;
}

/** Files below this number are judged sooner than threads are started. */
const FILES_PER_THREAD = 40;

/** Fills the store, so that later runs have only to look results up. */
export async function warm(request: WarmRequest, context: CommandContext): Promise<void> {
  const { cwd } = context;
  const { files, problems } = discover(request.paths, { cwd });
  if (problems.length > 0) throw new ConfigurationError(`PATH takes a file or folder; ${problems.join('; ')}`);
  const tsconfig = request.tsconfig === null ? null : resolve(cwd, request.tsconfig);
  const analysis = { root: cwd, environments: request.environments, tsconfig, types: request.types, trustCasts: request.trustCasts, store: request.store === null ? null : resolve(cwd, request.store) };
  const most = Math.max(1, Math.ceil(files.length / FILES_PER_THREAD));
  const threads = Math.min(request.threads ?? availableParallelism(), most);
  const progress = createProgress(files.length, 'modules', context);
  const paths = files.map(({ path }) => path);
  const statistics = await judgeInThreads(paths, analysis, threads, (done) => progress.advance(done));
  progress.finish();
  await context.stdout.write(`${files.length} modules are in the cache\n`);
  if (request.stats) await context.stderr.write(statisticsText(statistics, null, fileNamesFrom(cwd, files)));
}

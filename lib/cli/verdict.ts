import { resolve } from 'node:path';
import { tsconfigProblem } from '../host/index.ts';
import { ConfigurationError } from '../policy/index.ts';
import { type DiscoveredFile, discover, type Environment } from '../project/index.ts';
import { compareNames, type FileNames, fileNamesFrom, jsonLine, textReport } from '../report/index.ts';
import type { ModuleReport } from '../session/index.ts';
import type { Analysis, CommandContext } from './context.ts';
import { createProgress, NO_PROGRESS } from './progress.ts';
import { statisticsText } from './statistics-text.ts';

export const FORMATS = ['text', 'jsonl'] as const;
export type Format = (typeof FORMATS)[number];

export interface VerdictRequest {
  readonly paths: readonly string[];
  readonly format: Format;
  readonly environments: readonly Environment[];
  readonly tsconfig: string | null;
  readonly types: boolean;
  readonly trustCasts: boolean;
  readonly store: string | null | false;
  /** Say on stderr what was computed and what came from the store. */
  readonly stats: boolean;
}

/** Judges the modules that the paths name and writes what it found. */
export async function verdict(request: VerdictRequest, context: CommandContext): Promise<void> {
  const { cwd } = context;
  const tsconfig = request.tsconfig === null ? null : namedTsconfig(request.tsconfig, cwd);
  const files = await namedFiles(request.paths, context);
  const analysis = context.openAnalysis({ root: cwd, environments: request.environments, tsconfig, types: request.types, trustCasts: request.trustCasts, store: request.store });
  const nameOf = fileNamesFrom(cwd, files);
  const inOrder = files.toSorted((left, right) => compareNames(nameOf(left.path), nameOf(right.path)));
  const write = request.format === 'jsonl' ? writeLines : writeText;
  await write(inOrder, nameOf, analysis, context);
  // Before results are kept: then it is known what they replace.
  const statistics = request.stats ? analysis.session.statistics() : null;
  analysis.session.flush();
  if (request.stats) await context.stderr.write(statisticsText(statistics, analysis.store?.() ?? null, nameOf));
  await warn(analysis.problems(), context);
}

export function namedTsconfig(given: string, cwd: string): string {
  const path = resolve(cwd, given);
  const problem = tsconfigProblem(path);
  if (problem === null) return path;
  throw new ConfigurationError(`option '--tsconfig' takes a TypeScript configuration file; ${given}: ${problem}`);
}

async function namedFiles(paths: readonly string[], context: CommandContext): Promise<readonly DiscoveredFile[]> {
  const { files, problems, unreadable } = discover(paths, { cwd: context.cwd });
  if (problems.length > 0) throw new ConfigurationError(`PATH takes a file or folder; ${problems.join('; ')}`);
  await warn(unreadable.map((folder) => `${folder} cannot be listed`), context);
  return files;
}

export async function warn(problems: readonly string[], { stderr }: CommandContext): Promise<void> {
  for (const problem of problems) await stderr.write(`strict-modules: warning: ${problem}\n`);
}

type Files = readonly DiscoveredFile[];

/** How long a line may wait for others, so that a long run can be watched. */
const GATHER_MS = 50;

/** Lines as they become known; none of what was written is kept. */
async function writeLines(files: Files, nameOf: FileNames, { session }: Analysis, context: CommandContext): Promise<void> {
  const progress = context.stdout.isTerminal ? NO_PROGRESS : createProgress(files.length, 'modules', context);
  let lines = '';
  let written = Number.NEGATIVE_INFINITY;
  for (const [index, { path }] of files.entries()) {
    progress.advance(index);
    lines += `${jsonLine(session.judge(path), nameOf)}\n`;
    if (index + 1 < files.length && context.now() - written < GATHER_MS) continue;
    if (!(await context.stdout.write(lines))) break;
    lines = '';
    written = context.now();
  }
  progress.finish();
}

async function writeText(files: Files, nameOf: FileNames, { session }: Analysis, context: CommandContext): Promise<void> {
  const progress = createProgress(files.length, 'modules', context);
  const reports: ModuleReport[] = [];
  for (const { path } of files) {
    progress.advance(reports.length);
    reports.push(session.judge(path));
  }
  progress.finish();
  await context.stdout.write(textReport(reports, { nameOf, colored: context.stdout.colored }));
}

import { resolve } from 'node:path';
import type { ModuleId } from '../effects/index.ts';
import { filesAtRevision } from '../host/index.ts';
import { ConfigurationError } from '../policy/index.ts';
import { discover, type Environment } from '../project/index.ts';
import { fileNamesFrom, orderComparisonText, orderJson, orderText, type OrderReport } from '../report/index.ts';
import type { Session } from '../session/index.ts';
import type { CommandContext } from './context.ts';

export const ORDER_FORMATS = ['text', 'json'] as const;

export interface OrderRequest {
  /** Entry points, as they were given. */
  readonly entries: readonly string[];
  readonly format: (typeof ORDER_FORMATS)[number];
  /** Tells how each entry point after the first differs from that. */
  readonly compare: boolean;
  /** Two revisions `A..B`, or one that is compared with the files as they are. */
  readonly revisions: string | null;
  readonly environments: readonly Environment[];
  readonly tsconfig: string | null;
  readonly store: string | null | false;
}

/** Writes what each entry point loads, in the order in which it runs. */
export async function order(request: OrderRequest, context: CommandContext): Promise<void> {
  const { cwd } = context;
  const { files, problems } = discover(request.entries, { cwd });
  if (problems.length > 0) throw new ConfigurationError(`ENTRY takes a file; ${problems.join('; ')}`);
  const tsconfig = request.tsconfig === null ? null : resolve(cwd, request.tsconfig);
  const { session } = context.openAnalysis({ root: cwd, environments: request.environments, tsconfig, store: request.store });
  const nameOf = fileNamesFrom(cwd, files);
  if (request.revisions !== null) {
    const [before = '', after = ''] = request.revisions.split('..');
    for (const entry of given(request.entries, cwd)) {
      const [left, right] = [before, after].map((revision) => (revision === '' ? orderReport(entry, session) : reportAt(revision, entry, request, context)));
      if (left !== undefined && right !== undefined) await context.stdout.write(orderComparisonText(left, right, nameOf, [before, after].map((revision) => (revision === '' ? 'now' : `at ${revision}`))));
    }
    session.flush();
    return;
  }
  if (request.compare) {
    const [first, ...others] = given(request.entries, cwd).map((entry) => orderReport(entry, session));
    if (first === undefined || others.length === 0) throw new ConfigurationError('--compare takes two entry points or more');
    for (const other of others) await context.stdout.write(orderComparisonText(first, other, nameOf));
    session.flush();
    return;
  }
  for (const { path } of files) {
    const report = orderReport(path, session);
    await context.stdout.write(request.format === 'json' ? `${orderJson(report, nameOf)}\n` : orderText(report, nameOf));
  }
  session.flush();
}

/** In the order in which they were given. */
function given(entries: readonly string[], cwd: string): ModuleId[] {
  return entries.map((entry) => resolve(cwd, entry).replaceAll('\\', '/'));
}

/** What the entry point loaded at a revision, with the paths of now. */
function reportAt(revision: string, entry: ModuleId, { environments, tsconfig }: OrderRequest, { cwd, openAnalysis }: CommandContext): OrderReport {
  const files = revisionOf(cwd, revision);
  try {
    const { session } = openAnalysis({ root: files.pathOf(cwd), environments, tsconfig: tsconfig === null ? null : files.pathOf(resolve(cwd, tsconfig)), store: false });
    return files.named(orderReport(files.pathOf(entry).replaceAll('\\', '/'), session));
  } finally {
    files.remove();
  }
}

function revisionOf(cwd: string, revision: string): ReturnType<typeof filesAtRevision> {
  try {
    return filesAtRevision(cwd, revision);
  } catch (error) {
    throw new ConfigurationError(`--revisions takes revisions of a git repository; '${revision}' cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function orderReport(entry: ModuleId, session: Session): OrderReport {
  const races = session.racesWithin(entry).filter(({ isBookkeeping }) => !isBookkeeping);
  const loads = session.loadOrder(entry);
  const modules = loads.map((loaded) => {
    const found = session.order(loaded.module, { entries: [entry] });
    return { loaded, report: session.judge(loaded.module), tooEarly: found.filter(({ verdict }) => verdict !== 'latent'), races: races.filter(({ other }) => other.module === loaded.module) };
  });
  return { entry, modules };
}

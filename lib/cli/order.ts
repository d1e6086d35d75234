import { resolve } from 'node:path';
import type { ModuleId } from '../effects/index.ts';
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

function orderReport(entry: ModuleId, session: Session): OrderReport {
  const races = session.racesWithin(entry).filter(({ isBookkeeping }) => !isBookkeeping);
  const loads = session.loadOrder(entry);
  const modules = loads.map((loaded) => {
    const found = session.order(loaded.module, { entries: [entry] });
    return { loaded, report: session.judge(loaded.module), tooEarly: found.filter(({ verdict }) => verdict !== 'latent'), races: races.filter(({ other }) => other.module === loaded.module) };
  });
  return { entry, modules };
}

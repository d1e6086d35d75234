import { resolve } from 'node:path';
import { ConfigurationError, moduleSafety, stateInventory } from '../policy/index.ts';
import { discover, type Environment } from '../project/index.ts';
import { fileNamesFrom, stateJson, stateText } from '../report/index.ts';
import type { CommandContext } from './context.ts';

export const STATE_FORMATS = ['text', 'json'] as const;

export interface StateRequest {
  /** Files and folders, as they were given. */
  readonly paths: readonly string[];
  readonly format: (typeof STATE_FORMATS)[number];
  readonly environments: readonly Environment[];
  readonly tsconfig: string | null;
  readonly store: string | null | false;
}

/** Writes what the modules share, with who writes it and who reads it. */
export async function state(request: StateRequest, context: CommandContext): Promise<void> {
  const { cwd } = context;
  const { files, problems } = discover(request.paths, { cwd });
  if (problems.length > 0) throw new ConfigurationError(problems.join('; '));
  const tsconfig = request.tsconfig === null ? null : resolve(cwd, request.tsconfig);
  const { session } = context.openAnalysis({ root: cwd, environments: request.environments, tsconfig, store: request.store });
  const nameOf = fileNamesFrom(cwd, files);
  const states = files.map(({ path }) => ({ module: path, ...session.stateOf(path) }));
  const cells = stateInventory(states);
  const modules = states.map((each) => moduleSafety(session.judge(each.module), each));
  await context.stdout.write(request.format === 'json' ? `${stateJson(cells, modules, nameOf)}\n` : stateText(cells, modules, nameOf));
  session.flush();
}

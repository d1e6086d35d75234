import path from 'node:path';
import { createDigestMemory, createNodeHost, tsconfigProblem } from '../host/index.ts';
import { classifyFiles, ConfigurationError, projectRows } from '../policy/index.ts';
import { moduleIdOf } from '../project/index.ts';
import { createHastySession } from '../session/index.ts';
import type { Session } from '../session/index.ts';
import type { Settings } from '../policy/index.ts';
import { createFileStore, defaultStoreFolder, type RecordStore } from '../store/index.ts';
import type { SessionRequest } from './session-pool.ts';

/** An analysis of the disk, under what ESLint's configuration says. */
export function openSession({ cwd, settings, globals, compiler = null }: SessionRequest): Session {
  const { conditions, assets, environments, trustClaims, trustCasts, packages } = settings;
  const records = openStore(settings.cache, cwd);
  const host = createNodeHost({
    root: cwd,
    tsconfig: settings.tsconfig === null ? undefined : namedTsconfig(settings.tsconfig, cwd),
    conditions: conditions ?? undefined,
    assets,
    project: settings.project ?? undefined,
    classes: classifyFiles(settings),
    digests: records === null ? null : createDigestMemory(records),
  });
  const root = moduleIdOf(cwd);
  const rows = [...packages, ...projectRows(root, host.packages.packageOf(`${root}/package.json`))];
  return createHastySession(host, { environments, globals, trustClaims, trustCasts, packages: rows, ...(compiler === null ? {} : { types: `typescript ${compiler}` }) }, records);
}

function openStore(cache: Settings['cache'], cwd: string): RecordStore | null {
  const folder = cache === false ? null : typeof cache === 'string' ? path.resolve(cwd, cache) : defaultStoreFolder(cwd);
  return folder === null ? null : createFileStore({ folder, onWarning: (message) => process.emitWarning(message, 'StrictModulesWarning') });
}

function namedTsconfig(given: string, cwd: string): string {
  const file = path.resolve(cwd, given);
  const problem = tsconfigProblem(file);
  if (problem === null) return file;
  throw new ConfigurationError(`settings["strict-modules"].tsconfig must be the path of a TypeScript configuration file (${given}: ${problem})`);
}

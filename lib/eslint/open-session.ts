import path from 'node:path';
import { createNodeHost } from '../host/index.ts';
import { createSession } from '../session/index.ts';
import type { Session } from '../session/index.ts';
import type { SessionRequest } from './session-pool.ts';

/** An analysis of the disk, under what ESLint's configuration says. */
export function openSession({ cwd, settings, globals }: SessionRequest): Session {
  const { tsconfig, conditions, assets, environments, trustClaims } = settings;
  const host = createNodeHost({
    root: cwd,
    tsconfig: tsconfig === null ? undefined : path.resolve(cwd, tsconfig),
    conditions: conditions ?? undefined,
    assets,
  });
  return createSession(host, { environments, globals, trustClaims });
}

import type { Settings } from '../policy/index.ts';
import type { Session } from '../session/index.ts';
import { keepFresh } from './freshness.ts';

/** All that an analysis depends on besides the files. */
export interface SessionRequest {
  /** Absolute path of the folder in which ESLint runs. */
  readonly cwd: string;
  readonly settings: Settings;
  /** Names that ESLint's configuration declares as global. */
  readonly globals: readonly string[];
  /** Version of TypeScript that is asked about types; null: nobody is. */
  readonly compiler?: string | null;
}

export type OpenSession = (request: SessionRequest) => Session;

/** Enough for a monorepo's few configurations; an editor that changes them often must not collect sessions. */
const MOST_SESSIONS = 8;

/**
 * Gives equal requests the same session: what was learnt about a file serves all files that import it. No linter says
 * when its run is over: what was learnt is kept for later runs when the process ends.
 */
export function poolSessions(open: OpenSession, atEnd: (work: () => void) => void = atEndOfProcess): OpenSession {
  const sessions = new Map<string, Session>();
  let isWatched = false;
  // Of file after file: telling whole settings apart each time takes longer than many of the answers.
  let latest: { readonly request: SessionRequest; readonly session: Session } | null = null;
  return (request) => {
    if (!isWatched) atEnd(() => sessions.forEach((session) => session.flush()));
    isWatched = true;
    if (latest !== null && isIdentical(latest.request, request)) return latest.session;
    const key = JSON.stringify([request.cwd, request.settings, request.globals, request.compiler]);
    const session = sessions.get(key) ?? keepFresh(open(request), () => performance.now());
    sessions.delete(key);
    sessions.set(key, session);
    if (sessions.size > MOST_SESSIONS) dropOldest(sessions);
    latest = { request, session };
    return session;
  };
}

function isIdentical(left: SessionRequest, right: SessionRequest): boolean {
  return left.cwd === right.cwd && left.settings === right.settings && left.globals === right.globals && left.compiler === right.compiler;
}

function atEndOfProcess(work: () => void): void {
  process.once('exit', work);
}

function dropOldest(sessions: Map<string, Session>): void {
  for (const [oldest, session] of sessions) {
    session.flush();
    sessions.delete(oldest);
    return;
  }
}

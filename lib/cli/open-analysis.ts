import { createNodeHost } from '../host/index.ts';
import { createSession, DEFAULT_OPTIONS } from '../session/index.ts';
import type { Analysis, AnalysisRequest } from './context.ts';

/** An analysis of what lies on this machine's disk. */
export function openAnalysis({ root, environments, tsconfig }: AnalysisRequest): Analysis {
  const host = createNodeHost({ root, tsconfig: tsconfig ?? undefined });
  return {
    session: createSession(host, { ...DEFAULT_OPTIONS, environments }),
    problems: () => host.problems(),
  };
}

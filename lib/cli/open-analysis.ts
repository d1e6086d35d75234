import { createNodeHost } from '../host/index.ts';
import { classifyFiles, validateSettings } from '../policy/index.ts';
import { createSession, DEFAULT_OPTIONS } from '../session/index.ts';
import { createFileStore, defaultStoreFolder } from '../store/index.ts';
import type { Analysis, AnalysisRequest } from './context.ts';

/** An analysis of what lies on this machine's disk. */
export function openAnalysis({ root, environments, tsconfig, store }: AnalysisRequest): Analysis {
  const host = createNodeHost({ root, tsconfig: tsconfig ?? undefined, classes: classifyFiles(validateSettings(undefined)) });
  const warnings: string[] = [];
  const folder = store === false ? null : (store ?? defaultStoreFolder(root));
  const records = folder === null ? null : createFileStore({ folder, onWarning: (message) => warnings.push(message) });
  return {
    session: createSession(host, { ...DEFAULT_OPTIONS, environments }, records),
    store: () => records?.statistics() ?? null,
    problems: () => [...host.problems(), ...warnings],
  };
}

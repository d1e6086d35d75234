import type { ModuleId } from '../effects/index.ts';
import type { ModuleReport } from './module-report.ts';

/** What is said of a module when the analysis itself failed. */
export function failureReport(module: ModuleId): ModuleReport {
  const message = 'the analysis failed on this module';
  const frame = { file: module, line: 1, column: 1, endLine: 1, endColumn: 1, text: message };
  return {
    module, verdict: 'unknown', closure: 'unknown', effects: [], ambient: [], assumptions: [], refuted: [], misplaced: [], imports: [], traits: null,
    reasons: [{ kind: 'internal', what: message, message, phase: 'load', trace: [frame] }],
  };
}

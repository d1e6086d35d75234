import type { ModuleReport } from '../session/index.ts';
import { compareLocations, outermost, outside } from './anchor.ts';
import type { Finding } from './finding.ts';
import { ambientFindings, effectFindings, unknownFindings } from './import-effects.ts';
import type { ImportPolicy } from './import-policy.ts';
import { requestFindings } from './import-requests.ts';

/**
 * What to report about one module, in the order of its text. A definite effect outweighs what is unknown inside of its
 * expression, and both outweigh ambient reads: who moves the one moves the other.
 */
export function findingsOf(report: ModuleReport, policy: ImportPolicy): readonly Finding[] {
  const definite = [...effectFindings(report, policy), ...requestFindings(report, policy)];
  const unknown = policy.unknown === 'report' ? outside(unknownFindings(report, policy.allow), definite) : [];
  const heavier = [...definite, ...unknown];
  // `process.env` inside `process.env.MODE` is the same read.
  const ambient = policy.ambient === 'report' ? outermost(outside(ambientFindings(report, policy.allow), heavier)) : [];
  return [...heavier, ...ambient].sort((left, right) => compareLocations(left.location, right.location));
}

import type { ModuleReport } from '../session/index.ts';
import { compareLocations, keyOf } from './anchor.ts';
import type { Finding } from './finding.ts';
import { ambientFindings, effectFindings, unknownFindings } from './import-effects.ts';
import type { ImportPolicy } from './import-policy.ts';
import { requestFindings } from './import-requests.ts';

/**
 * What to report about one module, in the order of its text. A place has one finding: definite effects outweigh what
 * is unknown, and that outweighs ambient reads.
 */
export function findingsOf(report: ModuleReport, policy: ImportPolicy): readonly Finding[] {
  const byWeight = [
    ...effectFindings(report, policy.allow),
    ...requestFindings(report, policy),
    ...(policy.unknown === 'report' ? unknownFindings(report, policy.allow) : []),
    ...(policy.ambient === 'report' ? ambientFindings(report, policy.allow) : []),
  ];
  const places = new Map<string, Finding>();
  for (const finding of byWeight) {
    const key = keyOf(finding.location);
    if (!places.has(key)) places.set(key, finding);
  }
  return [...places.values()].sort((left, right) => compareLocations(left.location, right.location));
}

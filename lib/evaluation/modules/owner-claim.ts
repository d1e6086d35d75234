import type { ModuleId } from '../../effects/index.ts';
import { installedPackageOf } from '../../project/index.ts';
import type { Claim } from '../claim.ts';
import type { Frame } from '../run.ts';

/**
 * Whether a package's claim speaks of this write: code of the package changes state of the package, inside of a call of
 * which the package says that it has no side effects. Who keeps both knows whether anybody can see it: a table that is
 * filled on first use, a prototype that gets its members late. Within the package itself a witness stands against it.
 */
export function isSettledByOwner({ run, module }: Frame, owner: ModuleId): boolean {
  if (!run.trustClaims || run.claimed === null) return false;
  const owning = installedPackageOf(owner);
  if (owning === null || owning !== installedPackageOf(module) || owning === installedPackageOf(run.module)) return false;
  for (let claim: Claim | null = run.claimed; claim !== null; claim = claim.outer) {
    if (installedPackageOf(claim.at.module) !== owning) continue;
    run.findings.assume(claim.text);
    return true;
  }
  return false;
}

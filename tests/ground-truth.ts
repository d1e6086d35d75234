import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root folder. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/**
 * A folder of material that is not part of this repository: labelled packages, probes. It is looked for beside the
 * repository or where STRICT_MODULES_SHARED says; whoever uses it does without, and says so, where it is null.
 */
export function groundTruth(name: 'oracle' | 'probes'): string | null {
  const shared = process.env['STRICT_MODULES_SHARED'] ?? path.join(ROOT, '..', 'shared');
  const folder = path.join(shared, name);
  return existsSync(folder) ? folder : null;
}

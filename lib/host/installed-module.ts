import { createRequire } from 'node:module';
import { join } from 'node:path';

/**
 * What `require(name)` gives in a folder, and then here, as far as they have it; each is loaded when it is looked at.
 * A tool, never a part of what is analysed.
 */
export function* installedModules(name: string, folder: string): Generator<unknown> {
  for (const require of [createRequire(join(folder, 'package.json')), createRequire(import.meta.url)]) {
    let found: unknown = null;
    try {
      found = require(name);
    } catch {
      continue;
    }
    yield found;
  }
}

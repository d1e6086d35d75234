// The last step of `npm run build`: gives the built engine a stamp that changes with its code, so that results which an
// older build left in a store are not taken for its own.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { ROOT } from '../ground-truth.ts';

const BUILT = path.join(ROOT, 'dist');
const STAMP = 'lib/engine-stamp.js';

const hash = createHash('sha256');
for (const file of globSync('**/*.js', { cwd: BUILT, ignore: [STAMP] }).sort()) {
  hash.update(`${file}\0`).update(readFileSync(path.join(BUILT, file)));
}
writeFileSync(path.join(BUILT, STAMP), `export const ENGINE_STAMP = '${hash.digest('hex')}';\n`);

// npm run canary [-- NAME... --update]
// Judges pinned versions of some two hundred packages, and what this repository uses itself, and prints what differs from
// the verdicts that are kept beside this file; --update keeps the new ones. STRICT_MODULES_CANARY names the folder in
// which the packages are installed.
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../ground-truth.ts';
import { differences, type Verdicts } from './difference.ts';
import { keepVerdicts, keptVerdicts, type KeptSet } from './kept-verdicts.ts';
import { INSTALLED, installPackages, readPackageList } from './packages.ts';
import { judgePackages, type PackageVerdicts } from './verdicts.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { update: { type: 'boolean', default: false } } });
const list = readPackageList();
const folder = process.env['STRICT_MODULES_CANARY'] ?? path.join(os.tmpdir(), 'strict-modules-canary');
const isAsked = (name: string): boolean => positionals.length === 0 || positionals.includes(name);

installPackages(folder, list);
const changed = [...compare('installed', ROOT, INSTALLED.filter(isAsked)), ...compare('pinned', folder, Object.keys(list.packages).filter(isAsked))];
console.log(changed.join('\n'));
console.log(changed.length === 0 ? 'No verdict changed.' : values.update ? 'Kept.' : 'Read what changed; where it is right, keep it: npm run canary -- --update');
if (changed.length > 0 && !values.update) process.exitCode = 1;

function compare(set: KeptSet, where: string, names: readonly string[]): string[] {
  const kept = keptVerdicts(set);
  const judged: Record<string, PackageVerdicts> = {};
  for (const [name, verdicts] of judgePackages(where, names)) {
    judged[name] = verdicts;
    process.stderr.write(`\r${set}: ${Object.keys(judged).length} of ${names.length} packages `);
  }
  process.stderr.write('\n');
  const others = positionals.length === 0 ? {} : Object.fromEntries(Object.entries(kept).filter(([name]) => !isAsked(name)));
  const all: Verdicts = Object.fromEntries(Object.entries({ ...others, ...judged }).sort(([left], [right]) => (left < right ? -1 : 1)));
  if (values.update) keepVerdicts(set, all);
  return differences(kept, all);
}

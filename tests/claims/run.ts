// npm run claims [-- NAME... --conditional]
// Lists what popular packages claim of their code (annotations like #__PURE__, `sideEffects` in package.json) and the
// analysis refutes, and runs each witness: in a fresh process that imports the module, V8 says whether every step of it
// has run. STRICT_MODULES_CLAIMS names the folder in which the packages are installed.
import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createNodeHost, createSession, DEFAULT_OPTIONS } from '../../lib/api.ts';
import { installPackages, type PackageList } from '../canary/packages.ts';
import { ROOT } from '../ground-truth.ts';
import { confirm, type Confirmation } from './confirm.ts';
import { refutedAnnotations, refutedFields, type Refuted } from './refuted.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { conditional: { type: 'boolean', default: false } } });
const list = JSON.parse(readFileSync(path.join(ROOT, 'tests/claims/packages.json'), 'utf8')) as PackageList;
const folder = process.env['STRICT_MODULES_CLAIMS'] ?? path.join(os.tmpdir(), 'strict-modules-claims');

installPackages(folder, list);
for (const name of Object.keys(list.packages)) if (positionals.length === 0 || positionals.includes(name)) report(name);

function report(name: string): void {
  const place = path.join(folder, 'node_modules', name);
  const session = createSession(createNodeHost({ root: folder }), { ...DEFAULT_OPTIONS, environments: ['node'] });
  const refuted = [...refutedAnnotations(session, place), ...refutedFields(session, place)];
  const judged = refuted.filter(({ conditional }) => values.conditional || !conditional).map((claim) => ({ claim, confirmation: confirm(claim) }));
  const count = (asked: Confirmation): number => judged.filter(({ confirmation }) => confirmation === asked).length;
  console.log(`${name}: ${judged.length} claims refuted, ${count('ran')} witnesses ran, ${count('missed')} did not, ${count('failed')} cannot be run here; ${refuted.filter(({ conditional }) => conditional).length} under some condition`);
  for (const { claim, confirmation } of judged) console.log(textOf(claim, confirmation));
  if (judged.some(({ claim, confirmation }) => !claim.conditional && confirmation === 'missed')) process.exitCode = 1;
}

function textOf({ place, claim, witness, conditional }: Refuted, confirmation: Confirmation): string {
  return `  ${confirmation} ${place}: ${claim}, but ${witness}${conditional ? ' (under some condition)' : ''}`;
}

// npm run corpus -- --mass [APPLICATION...]
// Judges every module below `node_modules` of three applications, whose dependency lists stand in `applications`. Nobody
// knows the true verdicts: what counts is that each module gets one, without a defect and in time, and what is unknown.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { discover } from '../../lib/project/index.ts';
import { ROOT } from '../ground-truth.ts';
import { Tally } from './mass-tally.ts';
import { watch } from './watch.ts';

const APPLICATIONS = path.join(ROOT, 'tests/corpus/applications');
/** Modules that one process judges: its memory ends with it. */
const BATCH = 1000;

export async function judgeApplications(scratch: string, names: readonly string[]): Promise<void> {
  const known = readdirSync(APPLICATIONS).map((file) => path.basename(file, '.json'));
  const total = new Tally();
  for (const name of names.length > 0 ? names : known) {
    const folder = path.join(scratch, 'mass', name);
    install(name, folder);
    const tally = await judgeFolder(folder);
    writeFileSync(path.join(folder, 'unknown.txt'), tally.unknownModules.join('\n'));
    console.log(`${name}\n${tally.text()}\n`);
    total.add(tally);
  }
  console.log(`all\n${total.text()}`);
  if (!total.isClean) process.exitCode = 1;
}

function install(name: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  const wanted = readFileSync(path.join(APPLICATIONS, `${name}.json`), 'utf8');
  const installed = path.join(folder, 'package.json');
  if (isFile(installed) && readFileSync(installed, 'utf8') === wanted && isFile(path.join(folder, 'package-lock.json'))) return;
  writeFileSync(installed, wanted);
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--legacy-peer-deps'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
}

function isFile(file: string): boolean {
  try {
    readFileSync(file);
    return true;
  } catch {
    return false;
  }
}

async function judgeFolder(folder: string): Promise<Tally> {
  const modules = discover(['node_modules'], { cwd: folder }).files.map(({ shown }) => path.relative(folder, shown));
  const tally = new Tally();
  for (let start = 0; start < modules.length; start += BATCH) {
    await watch(folder, modules.slice(start, start + BATCH), tally);
    console.error(`${path.basename(folder)}: ${Math.min(start + BATCH, modules.length)} of ${modules.length} modules`);
  }
  return tally;
}

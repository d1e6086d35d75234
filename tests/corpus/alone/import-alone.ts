// npm run corpus -- --alone [NAME... --most COUNT]
// Imports modules of packages with import cycles, each alone in a fresh process of this Node, and compares what crashes
// with what the analysis foretells for a program that starts there.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createNodeHost, createSession, DEFAULT_OPTIONS } from '../../../lib/api.ts';
import { discover } from '../../../lib/project/index.ts';
import type { LocatedOrderFinding, Session } from '../../../lib/session/index.ts';
import { ROOT } from '../../ground-truth.ts';
import { corpusFolder, type Oracle } from '../oracle.ts';

const PACKAGES = path.join(ROOT, 'tests/corpus/alone/cyclic-packages.json');

/** A process that runs longer than this is taken to have been loaded. */
const PATIENCE_MS = 20_000;

/** Ends as soon as the module is loaded, and prints why it was not. */
const IMPORT = "import(process.argv[1]).then(() => process.exit(0), (error) => { console.log(`${error?.name}: ${String(error?.message).split('\\n')[0]}`); process.exit(0); });";

/** What reading too early throws: in the dead zone, or when something undefined, or the object before its replacement, is used. */
const DEAD_ZONE = /^ReferenceError: .* before initialization/u;
const TOO_EARLY = /Class extends value (?:undefined|\[object Object\]|#<Object>)|is not a (?:constructor|function)|of undefined/u;

/** Modules to import, below a folder that is their project. */
interface Subject {
  readonly name: string;
  readonly root: string;
  readonly files: readonly string[];
}

interface Tally {
  modules: number;
  /** Crashes in the dead zone, and those that were foretold. */
  crashes: number;
  foretold: number;
  /** Modules of which a certain exception is foretold, and those that crash. */
  alarms: number;
  confirmed: number;
  /** Fails for another reason, such as a missing browser. */
  otherwise: number;
}

const NOTHING: Readonly<Tally> = { modules: 0, crashes: 0, foretold: 0, alarms: 0, confirmed: 0, otherwise: 0 };

/** `most`: of each package, evenly spread over its files. Corpora are those that are installed with the labels. */
export async function importAlone(scratch: string, { oracle, corpora, only, most }: { readonly oracle: Oracle | null; readonly corpora: readonly string[]; readonly only: readonly string[]; readonly most: number }): Promise<void> {
  const total: Tally = { ...NOTHING };
  for (const subject of [...packages(scratch), ...(oracle === null ? [] : corpora.map((name) => corpus(oracle, name)))]) {
    if (only.length > 0 && !only.includes(subject.name)) continue;
    const { tally, surprises } = await compare(subject, most);
    for (const key of Object.keys(total) as (keyof Tally)[]) total[key] += tally[key];
    console.log([`${subject.name}: ${textOf(tally)}`, ...surprises.map((line) => `  ${line}`)].join('\n'));
  }
  console.log(`all: ${textOf(total)}`);
  if (total.foretold < total.crashes || total.confirmed < total.alarms) process.exitCode = 1;
}

function textOf({ modules, crashes, foretold, alarms, confirmed, otherwise }: Tally): string {
  return `${modules} modules alone; recall ${foretold} of ${crashes} crashes; precision ${confirmed} of ${alarms} certain findings; ${otherwise} fail otherwise`;
}

function packages(scratch: string): Subject[] {
  const root = path.join(scratch, 'alone');
  install(root);
  const { dependencies } = JSON.parse(readFileSync(PACKAGES, 'utf8')) as { readonly dependencies: Readonly<Record<string, string>> };
  return Object.keys(dependencies).map((name) => ({ name, root, files: scriptsBelow(path.join(root, 'node_modules', name)) }));
}

function corpus(oracle: Oracle, name: string): Subject {
  const root = corpusFolder(oracle, name);
  return { name, root, files: scriptsBelow(path.join(root, 'node_modules')) };
}

function install(root: string): void {
  mkdirSync(root, { recursive: true });
  const wanted = readFileSync(PACKAGES, 'utf8');
  const installed = path.join(root, 'package.json');
  try {
    if (readFileSync(installed, 'utf8') === wanted) return;
  } catch {
    // Not installed yet.
  }
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--legacy-peer-deps', '--prefix', root, ...Object.entries((JSON.parse(wanted) as { readonly dependencies: Readonly<Record<string, string>> }).dependencies).map(([name, version]) => `${name}@${version}`)], { stdio: ['ignore', 'ignore', 'inherit'] });
  writeFileSync(installed, wanted);
}

function scriptsBelow(folder: string): string[] {
  return discover(['.'], { cwd: folder }).files.map(({ path: file }) => file).filter((file) => /\.[cm]?js$/u.test(file) && !file.slice(folder.length).includes('/node_modules/'));
}

async function compare({ root, files }: Subject, most: number): Promise<{ readonly tally: Tally; readonly surprises: readonly string[] }> {
  const session = createSession(createNodeHost({ root }), { ...DEFAULT_OPTIONS, environments: ['node'] });
  const tally: Tally = { ...NOTHING };
  const surprises: string[] = [];
  const step = Math.max(1, Math.ceil(files.length / most));
  for (const file of files.filter((_, index) => index % step === 0)) {
    const found = findingsFor(file, session);
    const threw = await threwWhenImported(file, root);
    const isForetold = found.some(({ outcome }) => outcome === 'throws') || (TOO_EARLY.test(threw) && found.length > 0);
    const crashed = DEAD_ZONE.test(threw) || (TOO_EARLY.test(threw) && isForetold) || /^TypeError: Class extends value/u.test(threw);
    const alarm = found.find(({ outcome, conditional }) => outcome === 'throws' && !conditional);
    tally.modules += 1;
    tally.crashes += Number(crashed);
    tally.foretold += Number(crashed && isForetold);
    // What fails for another reason before it gets there says nothing.
    if (threw !== '' && !crashed) tally.otherwise += 1;
    else tally.alarms += Number(alarm !== undefined);
    if (crashed) tally.confirmed += Number(alarm !== undefined);
    const shown = path.relative(root, file);
    if (crashed && !isForetold) surprises.push(`not foretold: ${shown}: ${threw}`);
    if (threw === '' && alarm !== undefined) surprises.push(`no crash: ${shown}: ${alarm.message}`);
  }
  return { tally, surprises };
}

/** Reads that fail where the program starts at the file. */
function findingsFor(file: string, session: Session): readonly LocatedOrderFinding[] {
  return session.loadOrder(file).flatMap(({ module }) => session.order(module, { entries: [file] })).filter(({ fails, way, isOvertaking }) => !isOvertaking && (fails.includes(file) || way.length === 0));
}

/** Name and message of what an import throws; empty where it is loaded. */
function threwWhenImported(file: string, root: string): Promise<string> {
  return new Promise((done) => {
    const child = spawn(process.execPath, ['--no-warnings', '-e', IMPORT, file], { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] });
    let printed = '';
    child.stdout.on('data', (text) => (printed += String(text)));
    const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
    child.on('close', () => {
      clearTimeout(timer);
      done(/^\w*Error: .*$/mu.exec(printed)?.[0] ?? '');
    });
  });
}

// npm run bench [-- NAME... --runs N --largest N]
// Seven parts, all of them without names: packages by name, where the cold command is compared with a bare parse of all
// files that it parses, those of dependencies included; `scale`, synthetic projects of several sizes, cold and warm;
// `eslint`, runs of ESLint with and without the plugin; `editor`, its server while somebody types; `edits`, in a process
// that lives on; `questions`, what each rule asks beside judging; `types`, what the plugin with types adds to a typed run
// of ESLint (of some packages: `types NAME...`).
// Everything that is compared is measured in one run and in turns, so that what else the machine does weighs on both.
// STRICT_MODULES_BENCH names the folder in which packages and projects are kept.
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import { compareEditors } from './editor-latency.ts';
import { measureEdits } from './edits.ts';
import { compareLintRuns } from './lint-runs.ts';
import { COMMAND_LINE, measure, medianUsage, type Usage } from './measure.ts';
import { measureQuestions } from './questions.ts';
import { compareSizes } from './scale.ts';
import { measureTyped } from './typed.ts';
import { installSubjects, packageFolder, type Subject, SUBJECTS } from './subjects.ts';

const PARSE_ONLY = path.join(import.meta.dirname, 'parse-only.mjs');
const PARSED_FILES = path.join(import.meta.dirname, 'parsed-files.mjs');
const SLOWEST = path.join(import.meta.dirname, 'slowest.mjs');

/** What the command may cost: so many times a bare parse, so much a module, and its start-up. */
const PARSES = 3;
const SECONDS_PER_MODULE = 0.0005;
/** What one module may cost, by its size. */
const MODULE_BYTES = 1_000_000;
const MODULE_SECONDS = 2;

const scratch = process.env['STRICT_MODULES_BENCH'] ?? path.join(os.tmpdir(), 'strict-modules-bench');
const { values, positionals } = parseArgs({ allowPositionals: true, options: { runs: { type: 'string', default: '5' }, largest: { type: 'string', default: '50000' } } });
const isAsked = (part: string): boolean => positionals.length === 0 || positionals.includes(part);
const runs = Number(values.runs);
const subjects = positionals.includes('types') ? [] : positionals.length > 0 ? SUBJECTS.filter((subject) => positionals.includes(subject.package)) : SUBJECTS;

installSubjects(scratch, subjects);
const startUp = await measureStartUp();
const table = new Table({ head: ['', 'judged', 'parsed', 'MB', 'parse CPU', 'verdict CPU', 'ratio', 'bound', 'met', 'parse peak', 'verdict peak', 'ratio'], style: { head: [], border: [] } });
const slowest: string[] = [];
for (const subject of subjects) {
  const files = await judgedFiles(subject);
  table.push(await compare(subject, files, await parsedFiles(subject, files)));
  slowest.push(...(await slowestModules(subject, files)));
}
console.log(table.toString());
console.log(`Medians of ${runs} runs in turns; CPU is user + system seconds, peak is the resident set in MB. Node ${process.version}.`);
console.log(`The bound is ${PARSES} × parse + ${SECONDS_PER_MODULE * 1000} ms a parsed module + start-up, which is ${startUp.cpuSeconds.toFixed(2)} s.`);
console.log(`Slowest modules by themselves (none below ${MODULE_BYTES / 1e6} MB may take over ${MODULE_SECONDS} s):\n${slowest.join('\n')}`);
if (isAsked('scale')) console.log(await compareSizes(scratch, Number(values.largest)));
if (isAsked('eslint')) console.log(await compareLintRuns(scratch, runs));
if (isAsked('editor')) console.log(await compareEditors(scratch));
if (isAsked('edits')) console.log(await measureEdits(scratch));
if (isAsked('questions')) console.log(await measureQuestions(scratch));
if (isAsked('types')) console.log(await measureTyped(scratch, runs, positionals.filter((name) => name !== 'types')));

function verdictOf(target: string): string[] {
  return [COMMAND_LINE, 'verdict', '--no-cache', '--format', 'jsonl', target];
}

async function measureStartUp(): Promise<Usage> {
  const folder = path.join(scratch, 'empty');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'empty.js'), '');
  const usages: Usage[] = [];
  for (let run = 0; run < runs; run += 1) usages.push(await measure(verdictOf('empty.js'), folder, os.devNull));
  return medianUsage(usages);
}

/** The list of the files that the command judges, from a first run that is not measured and warms the disk. */
async function judgedFiles(subject: Subject): Promise<string> {
  const output = path.join(scratch, 'verdicts.jsonl');
  await measure(verdictOf(subject.folder), packageFolder(scratch, subject), output);
  const files = readFileSync(output, 'utf8').split('\n').filter(Boolean).map((line) => {
    const { module }: { module: string } = JSON.parse(line);
    return module;
  });
  const list = listOf(subject, 'judged');
  writeFileSync(list, files.join('\n'));
  return list;
}

/** The list of the files that are parsed to judge those: what they import from dependencies is among them. */
async function parsedFiles(subject: Subject, judged: string): Promise<string> {
  const list = listOf(subject, 'parsed');
  await measure([PARSED_FILES, judged], packageFolder(scratch, subject), list);
  return list;
}

function listOf(subject: Subject, what: string): string {
  return path.join(scratch, `${subject.package.replace('/', '+')}.${what}`);
}

async function compare(subject: Subject, judged: string, parsed: string): Promise<string[]> {
  const cwd = packageFolder(scratch, subject);
  const parses: Usage[] = [];
  const verdicts: Usage[] = [];
  for (let run = 0; run < runs; run += 1) {
    parses.push(await measure([PARSE_ONLY, parsed], cwd, os.devNull));
    verdicts.push(await measure(verdictOf(subject.folder), cwd, os.devNull));
  }
  const files = namesIn(parsed);
  const bytes = files.reduce((sum, file) => sum + statSync(path.resolve(cwd, file)).size, 0);
  return row(subject, { judged: namesIn(judged).length, parsed: files.length, bytes }, medianUsage(parses), medianUsage(verdicts));
}

function namesIn(list: string): string[] {
  return readFileSync(list, 'utf8').split('\n').filter(Boolean);
}

function row(subject: Subject, { judged, parsed, bytes }: { readonly judged: number; readonly parsed: number; readonly bytes: number }, parse: Usage, verdict: Usage): string[] {
  const bound = PARSES * parse.cpuSeconds + SECONDS_PER_MODULE * parsed + startUp.cpuSeconds;
  return [
    titleOf(subject),
    String(judged),
    String(parsed),
    (bytes / 1e6).toFixed(1),
    parse.cpuSeconds.toFixed(2),
    verdict.cpuSeconds.toFixed(2),
    `${(verdict.cpuSeconds / parse.cpuSeconds).toFixed(2)}×`,
    bound.toFixed(2),
    verdict.cpuSeconds <= bound ? 'yes' : 'no',
    parse.peakMegabytes.toFixed(0),
    verdict.peakMegabytes.toFixed(0),
    `${(verdict.peakMegabytes / parse.peakMegabytes).toFixed(2)}×`,
  ];
}

function titleOf({ package: name, folder }: Subject): string {
  return folder === '.' ? name : `${name} ${folder}`;
}

/** One line for each of the slowest modules of the list. */
async function slowestModules(subject: Subject, list: string): Promise<string[]> {
  const output = path.join(scratch, 'slowest.json');
  await measure([SLOWEST, list], packageFolder(scratch, subject), output);
  const modules: { file: string; bytes: number; cpuSeconds: number }[] = JSON.parse(readFileSync(output, 'utf8'));
  return modules.map(({ file, bytes, cpuSeconds }) => {
    const isOver = bytes < MODULE_BYTES && cpuSeconds > MODULE_SECONDS;
    return `${cpuSeconds.toFixed(2)} s  ${(bytes / 1e6).toFixed(3)} MB  ${subject.package}/${file}${isOver ? '  too slow' : ''}`;
  });
}

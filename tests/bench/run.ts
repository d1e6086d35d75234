// npm run bench [-- NAME... --runs N]
// Compares the cold command with a bare parse of the same files, each in fresh processes and in turns, so that what else
// the machine does weighs on both. STRICT_MODULES_BENCH names the folder in which the packages are kept.
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import { ROOT } from '../ground-truth.ts';
import { measure, medianUsage, type Usage } from './measure.ts';
import { installSubjects, packageFolder, type Subject, SUBJECTS } from './subjects.ts';

const COMMAND_LINE = path.join(ROOT, 'dist/lib/cli/main.js');
const PARSE_ONLY = path.join(import.meta.dirname, 'parse-only.mjs');

const scratch = process.env['STRICT_MODULES_BENCH'] ?? path.join(os.tmpdir(), 'strict-modules-bench');
const { values, positionals } = parseArgs({ allowPositionals: true, options: { runs: { type: 'string', default: '5' } } });
const subjects = positionals.length > 0 ? SUBJECTS.filter((subject) => positionals.includes(subject.package)) : SUBJECTS;

installSubjects(scratch, subjects);
const table = new Table({ head: ['', 'files', 'MB', 'parse CPU', 'verdict CPU', 'ratio', 'parse peak', 'verdict peak', 'ratio'], style: { head: [], border: [] } });
for (const subject of subjects) table.push(await compare(subject, Number(values.runs)));
console.log(table.toString());
console.log(`Medians of ${values.runs} runs in turns; CPU is user + system seconds, peak is the resident set in MB. Node ${process.version}.`);

async function compare(subject: Subject, runs: number): Promise<string[]> {
  const cwd = packageFolder(scratch, subject);
  const verdict = [COMMAND_LINE, 'verdict', '--no-cache', '--format', 'jsonl', subject.folder];
  const list = path.join(scratch, `${subject.package}.files`);
  const files = await judgedFiles(verdict, cwd);
  writeFileSync(list, files.join('\n'));

  const parses: Usage[] = [];
  const verdicts: Usage[] = [];
  for (let run = 0; run < runs; run += 1) {
    parses.push(await measure([PARSE_ONLY, list], cwd, os.devNull));
    verdicts.push(await measure(verdict, cwd, os.devNull));
  }
  const bytes = files.reduce((sum, file) => sum + statSync(path.join(cwd, file)).size, 0);
  return row(subject, files.length, bytes, medianUsage(parses), medianUsage(verdicts));
}

/** The files that the command judges, from a first run that is not measured and warms the disk. */
async function judgedFiles(verdict: readonly string[], cwd: string): Promise<string[]> {
  const output = path.join(scratch, 'verdicts.jsonl');
  await measure(verdict, cwd, output);
  return readFileSync(output, 'utf8').split('\n').filter(Boolean).map((line) => {
    const { module }: { module: string } = JSON.parse(line);
    return module;
  });
}

function row(subject: Subject, files: number, bytes: number, parse: Usage, verdict: Usage): string[] {
  return [
    `${subject.package} ${subject.folder === '.' ? '' : subject.folder}`.trim(),
    String(files),
    (bytes / 1e6).toFixed(1),
    parse.cpuSeconds.toFixed(2),
    verdict.cpuSeconds.toFixed(2),
    `${(verdict.cpuSeconds / parse.cpuSeconds).toFixed(2)}×`,
    parse.peakMegabytes.toFixed(0),
    verdict.peakMegabytes.toFixed(0),
    `${(verdict.peakMegabytes / parse.peakMegabytes).toFixed(2)}×`,
  ];
}

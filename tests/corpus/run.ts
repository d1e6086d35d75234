// npm run corpus [-- NAME... --list], npm run corpus -- --mass [APPLICATION...], npm run corpus -- --alone [NAME... --most COUNT]
// Judges the labelled modules of real packages and scores the verdicts against what the modules did when they were
// imported. STRICT_MODULES_CORPUS names the folder in which packages and verdicts are kept.
import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { groundTruth } from '../ground-truth.ts';
import { importAlone } from './alone/import-alone.ts';
import { judge } from './judge.ts';
import { judgeApplications } from './mass.ts';
import { copyOracle, corpusFolder, corpusNames, installCorpora, labelledModules, type Oracle, score } from './oracle.ts';

const scratch = process.env['STRICT_MODULES_CORPUS'] ?? path.join(os.tmpdir(), 'strict-modules-corpus');
const { values, positionals } = parseArgs({ allowPositionals: true, options: { list: { type: 'boolean', default: false }, mass: { type: 'boolean', default: false }, alone: { type: 'boolean', default: false }, most: { type: 'string', default: '100' } } });

const source = groundTruth('oracle');
if (values.alone) await alone();
else if (values.mass) await judgeApplications(scratch, positionals);
else if (source === null) console.log('Nothing to score: the labelled packages are not on this machine (STRICT_MODULES_SHARED).');
else run(copyOracle(source, scratch));

async function alone(): Promise<void> {
  const oracle = source === null ? null : copyOracle(source, scratch);
  const corpora = oracle === null ? [] : corpusNames(oracle).filter((name) => positionals.length === 0 || positionals.includes(name));
  if (oracle !== null) installCorpora(oracle, corpora);
  await importAlone(scratch, { oracle, corpora, only: positionals, most: Number(values.most) });
}

function run(oracle: Oracle): void {
  const known = corpusNames(oracle);
  const unknown = positionals.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`no labels of ${unknown.join(', ')}; there are ${known.join(', ')}`);
  const names = positionals.length > 0 ? positionals : known;
  installCorpora(oracle, names);
  const folder = path.join(scratch, '.verdicts');
  mkdirSync(folder, { recursive: true });
  const verdicts = names.map((name) => judgeCorpus(oracle, name, path.join(folder, `${name}.jsonl`)));
  const all = path.join(folder, 'all.jsonl');
  writeFileSync(all, verdicts.join(''));
  console.log(score(oracle, all, names, values.list));
  console.log(`Verdicts: ${folder}`);
}

function judgeCorpus(oracle: Oracle, name: string, output: string): string {
  const modules = labelledModules(oracle, name);
  const { lines, seconds, complaint } = judge(corpusFolder(oracle, name), modules);
  writeFileSync(output, lines);
  const judged = lines.split('\n').length - 1;
  console.error(`${name}: ${judged} of ${modules.length} labelled modules judged in ${seconds.toFixed(1)} s`);
  if (judged !== modules.length) process.exitCode = 1;
  if (complaint !== '') {
    console.error(`${name} ${complaint}`);
    process.exitCode = 1;
  }
  return lines;
}

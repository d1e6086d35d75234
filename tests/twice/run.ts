// npm run twice [-- NAME... --list]
// Evaluates the labelled modules of real packages twice in one process, and compares what the second time changed with
// what `strict-modules state` says of it. STRICT_MODULES_CORPUS names the folder in which packages are kept.
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createNodeHost, createSession, DEFAULT_OPTIONS, type ModuleReport } from '../../lib/api.ts';
import { moduleSafety, type ModuleSafety } from '../../lib/policy/index.ts';
import { copyOracle, corpusFolder, corpusNames, installCorpora, labelsOf, type Label, type Oracle } from '../corpus/oracle.ts';
import { groundTruth } from '../ground-truth.ts';
import { observeTwice, type Observed, type Subject } from './observe-twice.ts';

const scratch = process.env['STRICT_MODULES_CORPUS'] ?? path.join(os.tmpdir(), 'strict-modules-corpus');
const { values, positionals } = parseArgs({ allowPositionals: true, options: { list: { type: 'boolean', default: false } } });

/**
 * - `agrees`: a module that may be evaluated twice changes nothing, or the change that is foretold is seen
 * - `first`: a change is foretold that only the first evaluation makes, as the labels say
 * - `false-yes`: it changes something, differs, or keeps something
 * - `false-no`: the load is said to do something, and nothing is seen
 * - `untaken`: all that the load is said to do is behind a guard that this host does not pass
 * - `open`: state is said to be kept, which the calls do not show; or nothing is said; or it cannot be loaded
 */
type Outcome = 'agrees' | 'first' | 'false-yes' | 'false-no' | 'untaken' | 'open';
const OUTCOMES: readonly Outcome[] = ['agrees', 'first', 'false-yes', 'false-no', 'untaken', 'open'];

const source = groundTruth('oracle');
if (source === null) console.log('Nothing to compare: the labelled packages are not on this machine (STRICT_MODULES_SHARED).');
else await compareAll(copyOracle(source, scratch));

async function compareAll(oracle: Oracle): Promise<void> {
  const names = positionals.length > 0 ? positionals : corpusNames(oracle);
  installCorpora(oracle, names);
  const total = newTally();
  for (const name of names) {
    const { tally, surprises } = await compare(oracle, name);
    for (const outcome of OUTCOMES) total[outcome] += tally[outcome];
    console.log([`${name}: ${textOf(tally)}`, ...surprises.map((line) => `  ${line}`)].join('\n'));
  }
  const decided = total.agrees + total.first + total['false-yes'] + total['false-no'];
  console.log(`all: ${textOf(total)}; agreement ${((100 * (total.agrees + total.first)) / Math.max(1, decided)).toFixed(2)} % of ${decided}`);
}

async function compare(oracle: Oracle, name: string): Promise<{ readonly tally: Record<Outcome, number>; readonly surprises: readonly string[] }> {
  const root = path.join(corpusFolder(oracle, name), 'node_modules');
  const labels = labelsOf(oracle, name).filter(({ format }) => format === 'esm' || format === 'cjs');
  const formats = new Map(labels.map(({ module, format }) => [path.join(root, module), format]));
  const session = createSession(createNodeHost({ root: path.dirname(root) }), { ...DEFAULT_OPTIONS, environments: ['node'] });
  const subjects = labels.map(({ module, format }): Subject => {
    const file = path.join(root, module);
    const loaded = session.loadOrder(file).flatMap((other) => (other.module !== file && formats.has(other.module) ? [{ file: other.module, format: formats.get(other.module) as Label['format'] }] : []));
    return { file, format, loaded };
  });
  const observed = await observeTwice(subjects, scratch);
  const tally = newTally();
  const surprises: string[] = [];
  for (const [index, label] of labels.entries()) {
    const file = (subjects[index] as Subject).file;
    const report = session.judge(file);
    const { twice } = moduleSafety(report, session.stateOf(file));
    const seen = observed.get(file) ?? { failed: 'was given up' };
    const outcome = outcomeOf(twice, label, seen, report);
    tally[outcome] += 1;
    if (outcome.startsWith('false') || (values.list && outcome !== 'agrees')) surprises.push(`${outcome} ${label.module}: ${twice.answer} ${twice.by ?? ''} (${twice.because ?? ''}) [${label.label}] ${JSON.stringify(seen).slice(0, 300)}`);
  }
  return { tally, surprises };
}

function outcomeOf({ answer, by }: ModuleSafety['twice'], { label }: Label, seen: Observed, { verdict, effects }: ModuleReport): Outcome {
  if ('failed' in seen || answer === 'unknown' || label === 'throws' || label === 'unlabelled') return 'open';
  const isSeen = seen.changed.length > 0 || seen.differs !== null || seen.keeps !== null;
  if (answer === 'yes') return isSeen || (label === 'impure' && verdict !== 'impure') ? 'false-yes' : 'agrees';
  if (isSeen) return 'agrees';
  if (label === 'impure') return 'first';
  if (by === 'state') return 'open';
  return effects.every(({ conditional }) => conditional) ? 'untaken' : 'false-no';
}

function newTally(): Record<Outcome, number> {
  return { agrees: 0, first: 0, 'false-yes': 0, 'false-no': 0, untaken: 0, open: 0 };
}

function textOf(tally: Record<Outcome, number>): string {
  return OUTCOMES.map((outcome) => `${outcome} ${tally[outcome]}`).join(', ');
}

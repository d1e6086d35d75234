import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { createSession, DEFAULT_OPTIONS, type ModuleId } from '../../../lib/api.ts';
import type { LoadedInOrder } from '../../../lib/order/index.ts';
import { outputMap, type ProjectSurvey } from '../../../lib/project/index.ts';
import type { LocatedOrderFinding, Session } from '../../../lib/session/index.ts';
import { memoryHost } from '../../incremental/memory-host.ts';
import { programText } from './module-text.ts';
import type { ProgramSketch } from './sketch.ts';

type Outcome = 'fine' | 'throws' | 'undefined' | `RangeError${string}`;

interface Run {
  /** By initialiser; absent where it did not run. */
  readonly outcomes: Readonly<Record<string, Outcome>>;
  readonly order: readonly string[];
}

/** By entry point. */
export type Observed = Readonly<Record<string, Run | { readonly failed: string }>>;

/** Runs programs in a fresh process of this Node, as ES modules. */
export function observe(programs: readonly ProgramSketch[]): Observed[] {
  const input = programs.map((program) => JSON.stringify({ modules: programText(program).watched })).join('\n');
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--no-warnings', '--experimental-vm-modules', path.join(import.meta.dirname, 'run-programs.mjs')], { input, encoding: 'utf8', maxBuffer: 2 ** 30 });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim().split('\n').map((line): Observed => JSON.parse(line));
}

/** One line for each initialiser of which an entry point's run and the analysis say different things. */
export function differences(program: ProgramSketch, observed: Observed): string[] {
  const isOrdered = !program.some(({ suspends }) => suspends);
  const { analysed } = programText(program);
  const session = sessionFor(analysed);
  const predicted = predict(analysed, session);
  // What certainly throws ends the module's load, and its analysis; the run goes on, as it watches.
  if ([...predicted.values()].flat().some(({ way, isOvertaking, outcome }) => way.length === 0 && !isOvertaking && outcome === 'throws')) return [];
  return Object.entries(observed).flatMap(([entry, run]) => {
    if ('failed' in run) return [`${entry} cannot be run: ${run.failed}`];
    const orders = isOrdered ? orderDifference(entry, run.order, session.loadOrder(`/p/${entry}`)) : [];
    return [...orders, ...Object.entries(run.outcomes).flatMap(([initialiser, outcome]) => {
      const findings = predicted.get(initialiser) ?? [];
      const found = outcomeFor(findings, entry);
      if (outcome === found || outcome.startsWith('RangeError')) return [];
      // With a top-level await, the order is known in part: what fails must be told, what is told need not fail.
      if (!isOrdered && (outcome === 'fine' || findings.length > 0)) return [];
      return [`${entry}: ${initialiser} is ${outcome}, foretold ${found}${findings.map(({ verdict, module }) => ` (${verdict}, ${module})`).join('')}`];
    })];
  });
}

function outcomeFor(findings: readonly LocatedOrderFinding[], entry: string): Outcome {
  const failing = findings.filter(({ way, isOvertaking, fails }) => (way.length === 0 && !isOvertaking) || fails.includes(`/p/${entry}`));
  if (failing.some(({ outcome }) => outcome === 'throws')) return 'throws';
  return failing.length > 0 ? 'undefined' : 'fine';
}

/** Modules in the order in which their first initialisers ran. */
function orderDifference(entry: string, ran: readonly string[], loaded: readonly LoadedInOrder[]): string[] {
  const modules = [...new Set(ran.map((initialiser) => `/p/m${/b(\d+)/u.exec(initialiser)?.[1]}.js`))];
  const foretold = loaded.map(({ module }) => module).filter((module) => modules.includes(module));
  return foretold.join() === modules.join() ? [] : [`${entry} runs ${modules.join(' ')}, foretold ${foretold.join(' ')}`];
}

/** Every module is an entry point. */
function surveyOf(files: readonly ModuleId[]): ProjectSurvey {
  return {
    files: { root: '/p', source: 'folder', files, parts: [], packages: [], problems: [] },
    outputs: outputMap(files, []),
    resolution: { of: () => '' },
    classes: { isTest: () => false, isConfigFile: () => false, isEntryPoint: () => true },
  };
}

function sessionFor(modules: Readonly<Record<string, string>>): Session {
  const files = new Map(Object.entries(modules).map(([name, text]) => [`/p/${name}`, text]));
  const host = memoryHost({ files, aliases: new Map(), packageType: 'module' });
  return createSession({ ...host, project: { survey: () => surveyOf([...files.keys()]) } }, DEFAULT_OPTIONS);
}

function predict(modules: Readonly<Record<string, string>>, session: Session): ReadonlyMap<string, readonly LocatedOrderFinding[]> {
  const predicted = new Map<string, LocatedOrderFinding[]>();
  for (const name of Object.keys(modules)) {
    const file = `/p/${name}`;
    for (const finding of session.order(file)) {
      const initialiser = finding.initialiser === 'default' ? defaultName(file, modules) : finding.initialiser;
      predicted.set(initialiser, [...(predicted.get(initialiser) ?? []), finding]);
    }
  }
  return predicted;
}

/** `export default watch('b0_1', …)` */
function defaultName(file: string, modules: Readonly<Record<string, string>>): string {
  const lines = (modules[file.slice('/p/'.length)] ?? '').split('\n').filter((line) => !line.startsWith('import') && !/^export (?:\*|\{)/u.test(line) && line !== 'await null;' && !/^function /u.test(line));
  return `b${/m(\d+)/u.exec(file)?.[1]}_${lines.findIndex((line) => line.startsWith('export default'))}`;
}

import path from 'node:path';
import { createSession, DEFAULT_OPTIONS, type ModuleId } from '../../../lib/api.ts';
import { DEFAULT_MEANING } from '../../../lib/facts/index.ts';
import type { LoadedInOrder } from '../../../lib/order/index.ts';
import { outputMap, type ProjectSurvey } from '../../../lib/project/index.ts';
import type { LocatedOrderFinding, Session } from '../../../lib/session/index.ts';
import { memoryHost } from '../../incremental/memory-host.ts';
import { programText } from './module-text.ts';
import type { ProgramSketch } from './sketch.ts';
import { runNode } from '../../run-process.ts';

type Outcome = 'fine' | 'throws' | 'undefined' | `TypeError${string}` | `RangeError${string}`;

interface Run {
  /** By initialiser; absent where it did not run. */
  readonly outcomes: Readonly<Record<string, Outcome>>;
  readonly order: readonly string[];
}

/** What becomes of a program before it is run. */
export interface Output {
  readonly format: 'esm' | 'commonjs';
  readonly compile: ((text: string, index: number) => string) | null;
  /** Whether the analysis is given what comes out. */
  readonly isWritten?: boolean;
  /** What the compiler makes variables of. */
  readonly isVariable: (declaration: LocatedOrderFinding['declaration']) => boolean;
}

const JAVASCRIPT: Output = { format: 'esm', compile: null, isVariable: () => false };

/** By entry point. */
export type Observed = Readonly<Record<string, Run | { readonly failed: string }>>;

/** Runs programs in a fresh process of this Node. `compile`: from TypeScript. */
export function observe(programs: readonly ProgramSketch[], { format, compile }: Output = JAVASCRIPT): Observed[] {
  const texts = (program: ProgramSketch): object => Object.fromEntries(Object.entries(programText(program).watched).map(([name, text], index) => [name, compile === null ? text : compile(text, index)]));
  const input = programs.map((program) => JSON.stringify({ modules: texts(program) })).join('\n');
  const runner = format === 'esm' ? ['--experimental-vm-modules', path.join(import.meta.dirname, 'run-programs.mjs')] : [path.join(import.meta.dirname, 'run-commonjs.mjs')];
  const { stdout, stderr, status } = runNode(['--no-warnings', ...runner], { input });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim().split('\n').map((line): Observed => JSON.parse(line));
}

function isTypeScript({ compile, isWritten }: Output): boolean {
  return compile !== null && isWritten !== true;
}

function analysedText(program: ProgramSketch, output: Output): Readonly<Record<string, string>> {
  const { analysed } = programText(program, isTypeScript(output) ? 'ts' : 'js');
  const { compile, isWritten } = output;
  return isWritten !== true || compile === null ? analysed : Object.fromEntries(Object.entries(analysed).map(([name, text], index) => [name, compile(text, index)]));
}

/** One line for each initialiser of which an entry point's run and the analysis say different things. */
export function differences(program: ProgramSketch, observed: Observed, output: Output = JAVASCRIPT): string[] {
  const isOrdered = !program.some(({ suspends }) => suspends);
  const analysed = analysedText(program, output);
  const session = sessionFor(analysed, output);
  const predicted = predict(analysed, session, []);
  // What certainly throws ends the module's load, and its analysis; the run goes on, as it watches.
  if ([...predicted.values()].flat().some(({ way, isOvertaking, outcome }) => way.length === 0 && !isOvertaking && outcome === 'throws')) return [];
  return Object.entries(observed).flatMap(([entry, run]) => {
    if ('failed' in run) return [`${entry} cannot be run: ${run.failed}`];
    const fileOf = (name: string): string => `/p/${isTypeScript(output) ? name.replace(/js$/u, 'ts') : name}`;
    const orders = isOrdered ? orderDifference(entry, run.order.map((name) => fileOf(`m${/b(\d+)/u.exec(name)?.[1]}.js`)), session.loadOrder(fileOf(entry))) : [];
    const foretold = output.compile === null ? predicted : predict(analysed, session, [fileOf(entry)]);
    return [...orders, ...Object.entries(run.outcomes).flatMap(([initialiser, outcome]) => {
      const findings = foretold.get(initialiser) ?? [];
      const found = outcomesFor(findings, fileOf(entry), output.isVariable);
      if (agrees(outcome, found) || outcome.startsWith('RangeError')) return [];
      // With a top-level await, the order is known in part: what fails must be told, what is told need not fail.
      if (!isOrdered && (outcome === 'fine' || findings.length > 0)) return [];
      return [`${entry}: ${initialiser} is ${outcome}, foretold ${found.join(' and ') || 'fine'}${findings.map(({ verdict, module }) => ` (${verdict}, ${module})`).join('')}`];
    })];
  });
}

type Foretold = LocatedOrderFinding['outcome'] | 'either';

function outcomesFor(findings: readonly LocatedOrderFinding[], entry: string, isVariable: Output['isVariable']): readonly Foretold[] {
  return findings.filter(({ way, isOvertaking, fails }) => (way.length === 0 && !isOvertaking) || fails.includes(entry)).map(({ outcome, declaration, bindings }) => (!isVariable(declaration) ? outcome : bindings.length > 1 ? 'either' : 'undefined'));
}

/** What throws ends the initialiser; what is undefined may be called. */
function agrees(outcome: Outcome, foretold: readonly Foretold[]): boolean {
  if (outcome === 'fine') return foretold.length === 0;
  if (outcome === 'throws') return foretold.includes('throws') || foretold.includes('either');
  if (outcome === 'undefined') return foretold.length > 0 && !foretold.includes('throws');
  return foretold.length > 0;
}

/** Modules in the order in which their first initialisers ran. */
function orderDifference(entry: string, ran: readonly string[], loaded: readonly LoadedInOrder[]): string[] {
  const modules = [...new Set(ran)];
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

function packageTypeOf({ format }: Output): 'commonjs' | 'module' {
  return format === 'commonjs' ? 'commonjs' : 'module';
}

function sessionFor(modules: Readonly<Record<string, string>>, output: Output): Session {
  const { format, isWritten } = output;
  const files = new Map(Object.entries(modules).map(([name, text]) => [`/p/${name}`, text]));
  const host = memoryHost({ files, aliases: new Map(), packageType: isWritten === true ? packageTypeOf(output) : 'module' });
  const meanings = { meaningOf: () => ({ ...DEFAULT_MEANING, module: format }) };
  return createSession({ ...host, ...(!isTypeScript(output) ? {} : { meanings, resolver: { resolve: (specifier, importer, syntax) => host.resolver.resolve(specifier.replace(/js$/u, 'ts'), importer, syntax) } }), project: { survey: () => surveyOf([...files.keys()]) } }, DEFAULT_OPTIONS);
}

/** `entries`: where the program starts; at any module where there are none. */
function predict(modules: Readonly<Record<string, string>>, session: Session, entries: readonly ModuleId[]): ReadonlyMap<string, readonly LocatedOrderFinding[]> {
  const predicted = new Map<string, LocatedOrderFinding[]>();
  for (const name of Object.keys(modules)) {
    const file = `/p/${name}`;
    for (const finding of session.order(file, entries.length === 0 ? {} : { entries })) {
      const initialiser = finding.initialiser === 'default' ? defaultName(file, modules) : finding.initialiser === ESBUILD_DEFAULT ? esbuildDefaultName(file, modules) : finding.initialiser;
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

/** What esbuild makes of a default export in a text without a name. */
const ESBUILD_DEFAULT = 'stdin_default';

/** The one binding that has no name of its own there: `export { b0_0, …, stdin_default as default }`. */
function esbuildDefaultName(file: string, modules: Readonly<Record<string, string>>): string {
  const text = modules[file.slice('/p/'.length)] ?? '';
  const index = /m(\d+)/u.exec(file)?.[1];
  // `export default f` of a declared function makes nothing that is watched.
  return Array.from({ length: 8 }, (_, place) => `b${index}_${place}`).find((name) => !new RegExp(`(?:const|let|var|class|function) ${name}\\b`, 'u').test(text)) ?? '';
}

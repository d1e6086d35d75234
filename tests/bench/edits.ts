import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import Table from 'cli-table3';
import { ESLint, type Linter } from 'eslint';
import parser from '@typescript-eslint/parser';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import { ROOT } from '../ground-truth.ts';
import { syntheticProject } from './synthetic/write-project.ts';

const SIZE = 5_000;
const EDITS = 200;
/** Of them, those that the other rule is measured on as well. */
const COMPARED = 20;

/** What is done to a module's text. The first two leave what others see of it as it was. */
const KINDS: readonly { readonly name: string; readonly edit: (text: string, round: number) => string }[] = [
  { name: 'a comment', edit: (text, round) => `// edit ${round}\n${text}` },
  { name: 'a function that no load runs', edit: (text, round) => text.replace('let sum = 0;', `let sum = ${round + 1};`) },
  { name: 'a value that others see', edit: (text, round) => text.replace(/name: 'part/u, `name: 'edited ${round} part`) },
];

/** CPU in one long-lived process, from the text of an edited module to its report, and of a rule that follows imports too. */
export async function measureEdits(scratch: string): Promise<string> {
  const { root, modules } = syntheticProject(scratch, SIZE);
  const { createNodeHost, createSession, DEFAULT_OPTIONS } = (await import(pathToFileURL(path.join(ROOT, 'dist/lib/api.js')).href)) as typeof import('../../lib/api.ts');
  const session = createSession(createNodeHost({ root }), DEFAULT_OPTIONS);
  for (const module of modules) session.judge(module);
  session.statistics();
  const table = new Table({ head: ['CPU ms', 'p50', 'p95', 'most', 'judged, p50', 'most', 'evaluated, most'], style: { head: [], border: [] } });
  for (const { name, edit } of KINDS) {
    const evaluated: number[] = [];
    const costs = chosen(modules, EDITS).map((module, round) => {
      const before = readFileSync(module, 'utf8');
      const text = edit(before, round);
      const cost = cpuOf(() => session.judge(module, text));
      evaluated.push(session.statistics().evaluated.length);
      session.judge(module, before);
      session.statistics();
      return cost;
    });
    table.push([`edit of ${name}`, ...distribution(costs), '1', '1', String(Math.max(...evaluated))]);
  }
  const affected = judgingAffected(session, modules);
  const judged = affected.map((one) => one.judged).sort((left, right) => left - right);
  const counts = [judged[judged.length >> 1], judged.at(-1), Math.max(...affected.map(({ evaluated }) => evaluated))].map(String);
  table.push(['an edited value, and all that import it', ...distribution(affected.map(({ cost }) => cost)), ...counts]);
  table.push(['the same, for each judged module', ...distribution(affected.map((one) => one.cost / one.judged), 2), '', '', '']);
  table.push(['looking at all files again', ...distribution(Array.from({ length: 10 }, () => cpuOf(() => session.refresh()))), '', '', '']);
  table.push(['import-x/no-cycle, a comment', ...distribution(await costsOfNoCycle(root, chosen(modules, COMPARED))), '', '', '']);
  return table.toString();
}

type OpenSession = ReturnType<typeof import('../../lib/api.ts').createSession>;

/** The edited module and all that import it directly or through others, judged again. */
function judgingAffected(session: OpenSession, modules: readonly string[]): { readonly cost: number; readonly judged: number; readonly evaluated: number }[] {
  return chosen(modules, COMPARED).map((module, round) => {
    const before = readFileSync(module, 'utf8');
    const answer = session.project?.dependentsOf(module);
    const dependents = answer === undefined ? [] : answer.known ? answer.found : answer.atLeast;
    const text = KINDS[2]?.edit(before, round) ?? before;
    const cost = cpuOf(() => {
      session.judge(module, text);
      for (const dependent of dependents) session.judge(dependent);
    });
    const evaluated = session.statistics().evaluated.length;
    for (const judged of [module, ...dependents]) session.judge(judged, judged === module ? before : undefined);
    session.statistics();
    return { cost, judged: dependents.length + 1, evaluated };
  });
}

/** Warm as well: every module was linted once before its edit is measured. */
async function costsOfNoCycle(root: string, modules: readonly string[]): Promise<number[]> {
  const config: Linter.Config = {
    files: ['**/*.ts'],
    languageOptions: { parser },
    plugins: { 'import-x': importX as never },
    rules: { 'import-x/no-cycle': 'error' },
    settings: { 'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.js'] })], 'import-x/extensions': ['.ts', '.js'], 'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] } },
  };
  const eslint = new ESLint({ cwd: root, overrideConfigFile: true, overrideConfig: [config] });
  const costs: number[] = [];
  for (const [round, filePath] of modules.entries()) {
    const text = readFileSync(filePath, 'utf8');
    await eslint.lintText(text, { filePath });
    const start = process.cpuUsage();
    await eslint.lintText(KINDS[0]?.edit(text, round) ?? text, { filePath });
    costs.push(millisecondsSince(start));
  }
  return costs;
}

/** Spread evenly. */
function chosen(modules: readonly string[], count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => modules[Math.floor(((index + 0.5) * modules.length) / count)] ?? '');
}

function cpuOf(work: () => void): number {
  const start = process.cpuUsage();
  work();
  return millisecondsSince(start);
}

function millisecondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function distribution(costs: readonly number[], digits = 1): string[] {
  const sorted = costs.toSorted((left, right) => left - right);
  const at = (share: number): string => (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN).toFixed(digits);
  return [at(0.5), at(0.95), at(1)];
}

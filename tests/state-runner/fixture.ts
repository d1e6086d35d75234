import { readFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { createNodeHost, createSession, DEFAULT_OPTIONS } from '../../lib/api.ts';
import { DEFAULT_SETUP, stateFindings, statefulFindings, type StatefulPolicy, type StatePolicy } from '../../lib/policy/index.ts';
import { ROOT } from '../ground-truth.ts';
import { stateMarksOf, type StateMark } from './marks.ts';

export const FIXTURES = path.join(ROOT, 'tests/state');
const NO_SOURCES = ['**/node_modules/**', '**/*.d.ts', '**/demonstration.mjs'];
const SOURCES = '**/*.{js,mjs,cjs,jsx,ts,tsx}';
const DEFAULTS: StatePolicy & StatefulPolicy = { memoised: 'ignore', profile: 'server', setup: DEFAULT_SETUP, allow: [], caches: 'ignore', registries: 'ignore', metrics: 'ignore', counters: 'report', stores: 'report', lasting: [] };

/** `theme/case` of every fixture. */
export function stateFixtureNames(): string[] {
  return [...new Set(globSync(SOURCES, { cwd: FIXTURES, ignore: NO_SOURCES }).map((source) => source.split('/').slice(0, 2).join('/')))].sort();
}

/** Scripts that show what the state of a fixture does, relative to {@link FIXTURES}. */
export function demonstrationNames(): string[] {
  return globSync('*/*/demonstration.mjs', { cwd: FIXTURES }).sort();
}

/** One line for each problem without a mark and each mark without a problem. */
export function stateDifferences(name: string): string[] {
  const root = path.join(FIXTURES, name);
  const session = createSession(createNodeHost({ root }), DEFAULT_OPTIONS);
  const files = globSync(SOURCES, { cwd: root, ignore: NO_SOURCES }).sort();
  return files.flatMap((file) => {
    const module = path.posix.join(root, file);
    const text = readFileSync(module, 'utf8');
    session.judge(module);
    const policy = policyOf(text);
    const writes = session.state(module);
    const problems = name.startsWith('stateful/') ? statefulFindings(module, writes, policy) : stateFindings(module, text, writes, policy);
    const found = problems.map(({ id, location, write }): StateMark => {
      const [entry] = write?.entries ?? [];
      const via = entry === undefined ? null : [entry.name || '?', ...entry.trace.flatMap(({ callee }) => callee ?? [])].join(' > ');
      return { line: location.line, id, level: write?.cell.level ?? '', cell: write?.cell.path.join('.') ?? '', via };
    });
    return compare(found, stateMarksOf(text)).map((difference) => `${file} ${difference}`);
  });
}

/** `//# caches: report` at the start of a line. */
function policyOf(text: string): StatePolicy & StatefulPolicy {
  const given = Object.fromEntries([...text.matchAll(/^\/\/# (\w+): (.*)$/gmu)].map(([, name = '', value = '']) => [name, name === 'lasting' ? value.split(' ') : value]));
  for (const name of Object.keys(given)) if (!(name in DEFAULTS)) throw new Error(`no such option: ${name}`);
  return { ...DEFAULTS, ...given };
}

function compare(found: readonly StateMark[], marks: readonly StateMark[]): string[] {
  const open = [...found];
  const missing = marks.filter((mark) => {
    const index = open.findIndex((each) => each.line === mark.line && each.id === mark.id && each.level === mark.level && each.cell === mark.cell && (mark.via === null || mark.via === each.via));
    if (index >= 0) open.splice(index, 1);
    return index < 0;
  });
  return [...open.map((each) => `line ${each.line} not expected: ${textOf(each)}`), ...missing.map((mark) => `line ${mark.line} not found:    ${textOf(mark)}`)];
}

function textOf({ id, level, cell, via }: StateMark): string {
  return `${id} ${level} ${cell}${via === null ? '' : ` via ${via}`}`;
}

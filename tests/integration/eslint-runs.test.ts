import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runEslint, lintResults } from './run-eslint.ts';
import { createWorkspace } from './workspace.ts';

const MODULES = 24;

/** Some are impure by themselves, some by what they import, some are in a cycle. */
function modulesOf(count: number): Record<string, string> {
  const textOf = (index: number): string => {
    const next = (index * 7 + 3) % count;
    const effect = index % 4 === 0 ? `globalThis.state${index} = ${index};\n` : '';
    const call = index % 3 === 0 ? `export const made = make${next}();\n` : '';
    return `import { make${next} } from './m${next}.js';\n${effect}${call}export function make${index}() {\n  ${index % 5 === 0 ? `console.log(${index});` : ''}\n  return typeof make${next};\n}\n`;
  };
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`src/m${index}.js`, textOf(index)]));
}

describe('--concurrency', { timeout: 120_000 }, () => {
  it('reports the same bytes for any number of workers, in any order, cold and warm', () => {
    using workspace = createWorkspace();
    const modules = modulesOf(MODULES);
    workspace.write(modules);
    const files = Object.keys(modules);
    const shuffled = files.toSorted((left, right) => left.split('').reverse().join('').localeCompare(right.split('').reverse().join('')));
    const report = (workers: number, order: readonly string[], isCold: boolean): string => {
      if (isCold) fs.rmSync(path.join(workspace.root, 'node_modules/.cache'), { recursive: true, force: true });
      const results = lintResults(workspace.root, ['--concurrency', String(workers), ...order]);
      return JSON.stringify(results.toSorted((left, right) => left.filePath.localeCompare(right.filePath)));
    };
    const expected = report(1, files, true);
    expect(JSON.parse(expected).filter(({ messages }: { messages: unknown[] }) => messages.length > 0).length).toBeGreaterThan(MODULES / 4);
    const others = [report(1, shuffled, false), report(2, files, true), report(2, shuffled, false), report(4, shuffled, true), report(4, files, false)];
    expect(others.map((other) => other === expected)).toEqual(others.map(() => true));
  });

  it('has the fingerprints of a fresh cache agree in all workers', () => {
    using workspace = createWorkspace(`import strictModules from 'eslint-plugin-strict-modules';
import { withFreshCache } from 'eslint-plugin-strict-modules/config';
export default withFreshCache([strictModules.configs.recommended], { per: process.env.PER ?? 'file' });
`);
    workspace.write({ ...modulesOf(MODULES), 'src/used.js': 'export const use = () => 1;\n', 'src/user.js': "import { use } from './used.js';\nexport const used = use();\n" });
    const problemsOfUser = (workers: number): number => lintResults(workspace.root, ['--cache', '--cache-strategy', 'content', '--concurrency', String(workers), 'src']).find(({ filePath }) => filePath.endsWith('user.js'))?.messages.length ?? -1;
    const before = [problemsOfUser(2), problemsOfUser(1)];
    workspace.write({ 'src/used.js': 'export const use = () => (globalThis.used = 1);\n' });
    expect([...before, problemsOfUser(2), problemsOfUser(1)]).toEqual([0, 0, 1, 1]);
  });
});

describe('--fix', { timeout: 30_000 }, () => {
  it('judges the text of each pass, and the last is what is reported', () => {
    using workspace = createWorkspace(`import strictModules from 'eslint-plugin-strict-modules';
export default [{ ...strictModules.configs.recommended, rules: { 'strict-modules/valid-pure-annotation': 'error', 'strict-modules/no-import-side-effects': 'error', 'no-var': 'error', 'prefer-const': 'error' } }];
`);
    workspace.write({ 'a.js': 'const make = () => ({});\nvar a = make() /* @__PURE__ */;\nglobalThis.last = a;\nexport { a };\n' });
    const [result] = lintResults(workspace.root, ['--fix', 'a.js']);
    const text = fs.readFileSync(path.join(workspace.root, 'a.js'), 'utf8');
    expect({ text, problems: result?.messages.map(({ ruleId, line }) => [ruleId, line]) }).toEqual({
      text: 'const make = () => ({});\nconst a = make() ;\nglobalThis.last = a;\nexport { a };\n',
      problems: [['strict-modules/no-import-side-effects', 3]],
    });
  });
});

describe('--stdin', { timeout: 30_000 }, () => {
  it('is judged in place of the file that it names, and leaves no trace in later runs', () => {
    using workspace = createWorkspace();
    workspace.write({ 'src/a.js': 'export const a = 1;\n', 'src/make.js': 'export const make = () => (globalThis.made = 1);\n' });
    const typed = lintResults(workspace.root, ['--stdin', '--stdin-filename', 'src/a.js'], "import { make } from './make.js';\nexport const a = make();\n");
    const [saved] = lintResults(workspace.root, ['src/a.js']);
    expect([typed[0]?.messages.map(({ line }) => line), saved?.messages]).toEqual([[2], []]);
  });
});

describe('bulk suppressions', { timeout: 30_000 }, () => {
  it('silence what there is, and not what comes new by an edit of another file', () => {
    using workspace = createWorkspace();
    workspace.write({ 'a.js': 'globalThis.a = 1;\nexport const a = 1;\n', 'b.js': "import { make } from './make.js';\nexport const b = make();\n", 'make.js': 'export const make = () => 1;\n' });
    const suppressed = [runEslint(workspace.root, ['--suppress-all', '.']).status, runEslint(workspace.root, ['.']).status];
    workspace.write({ 'make.js': 'export const make = () => (globalThis.made = 1);\n' });
    const { status, stdout } = runEslint(workspace.root, ['.']);
    expect([...suppressed, status, /\/(\w+)\.js$/mu.exec(stdout)?.[1]]).toEqual([0, 0, 1, 'b']);
  });
});

import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Table from 'cli-table3';
import { ROOT } from '../ground-truth.ts';
import { measure, medianUsage, type Usage } from './measure.ts';

/** Packages that ship their TypeScript sources; `src` is linted. */
const SOURCES: Readonly<Record<string, string>> = { rxjs: '7.8.2', zod: '4.6.7', '@tanstack/query-core': '5.108.4', mobx: '7.1.3', '@trpc/server': '11.25.2', effect: '4.1.0' };
const TOOLS: Readonly<Record<string, string>> = { eslint: '10.15.0', 'typescript-eslint': '8.73.0', typescript: '6.0.3', '@types/node': '20.19.43' };

/** What the plugin may add. */
const MOST_ADDED = 0.1;

const TSCONFIG = { compilerOptions: { target: 'es2022', lib: ['es2023', 'esnext', 'dom', 'dom.iterable'], module: 'esnext', moduleResolution: 'bundler', strict: true, noEmit: true, skipLibCheck: true, types: ['node'], experimentalDecorators: true, allowImportingTsExtensions: true, jsx: 'preserve' }, include: ['src'] };

/** ESLint with the parser's types and one rule that asks them; with the plugin or without. */
const configuration = (withPlugin: boolean): string => `import tseslint from 'typescript-eslint';
${withPlugin ? `import strictModules from ${JSON.stringify(path.join(ROOT, 'dist/lib/index.js'))};` : ''}
export default [
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' } },
  { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser, parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } }, plugins: { '@typescript-eslint': tseslint.plugin }, rules: { '@typescript-eslint/no-floating-promises': 'error' } },
  ${withPlugin ? "{ files: ['**/*.ts'], ...strictModules.configs.recommendedTypeChecked, settings: { 'strict-modules': { types: true, cache: false } } }," : ''}
];
`;

/**
 * What the plugin with types adds, cold and without a store, to ESLint with typescript-eslint's parser and
 * `no-floating-promises`: a table of CPU seconds.
 */
export async function measureTyped(scratch: string, runs: number, names: readonly string[]): Promise<string> {
  const folder = path.join(scratch, 'typed');
  install(folder);
  const table = new Table({ head: ['', 'without CPU', 'with CPU', 'added', 'met', 'without peak', 'with peak'], style: { head: [], border: [] } });
  for (const name of Object.keys(SOURCES)) {
    if (names.length > 0 && !names.includes(name)) continue;
    const cwd = prepare(folder, name);
    const without: Usage[] = [];
    const with_: Usage[] = [];
    for (let run = 0; run < runs; run += 1) {
      without.push(await lint(folder, cwd, 'without'));
      with_.push(await lint(folder, cwd, 'with'));
    }
    table.push(row(name, medianUsage(without), medianUsage(with_)));
  }
  return `${table.toString()}\nESLint on src, medians of ${runs} runs in turns. "without": typescript-eslint's parser with projectService and no-floating-promises; "with": recommendedTypeChecked besides, which may add ${100 * MOST_ADDED} %.`;
}

function install(folder: string): void {
  if (existsSync(path.join(folder, 'node_modules/typescript-eslint'))) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies: { ...SOURCES, ...TOOLS } }));
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
}

/** A project of the package's sources: files in `node_modules` are nobody's own. */
function prepare(folder: string, name: string): string {
  const cwd = path.join(folder, 'projects', name.replace('/', '+'));
  if (!existsSync(path.join(cwd, 'src'))) {
    mkdirSync(cwd, { recursive: true });
    cpSync(path.join(folder, 'node_modules', name, 'src'), path.join(cwd, 'src'), { recursive: true, filter: (file) => !/__tests__|\/tests?$|\.test\.ts$/u.test(file) });
    writeFileSync(path.join(cwd, 'package.json'), JSON.stringify({ name, type: 'module' }));
    writeFileSync(path.join(cwd, 'tsconfig.json'), JSON.stringify(TSCONFIG));
    symlinkSync(path.join(folder, 'node_modules'), path.join(cwd, 'node_modules'), 'junction');
  }
  for (const kind of ['with', 'without'] as const) writeFileSync(path.join(cwd, `${kind}.config.mjs`), configuration(kind === 'with'));
  return cwd;
}

function lint(folder: string, cwd: string, kind: 'with' | 'without'): Promise<Usage> {
  return measure([path.join(folder, 'node_modules/eslint/bin/eslint.js'), '-c', `${kind}.config.mjs`, '-f', 'json', '-o', os.devNull, '--no-error-on-unmatched-pattern', 'src'], cwd, os.devNull, { codes: [0, 1] });
}

function row(name: string, without: Usage, with_: Usage): string[] {
  const added = with_.cpuSeconds / without.cpuSeconds - 1;
  return [name, without.cpuSeconds.toFixed(2), with_.cpuSeconds.toFixed(2), `${(100 * added).toFixed(1)} %`, added <= MOST_ADDED ? 'yes' : 'no', without.peakMegabytes.toFixed(0), with_.peakMegabytes.toFixed(0)];
}

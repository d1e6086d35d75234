import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { transformSync } from 'esbuild';
import { type InternalModuleFormat, rollup } from 'rollup';
import webpack, { type Configuration } from 'webpack';
import type { Source } from './sources.ts';
import type { Emission } from './transpilers.ts';

/** Bundlers are given plain JavaScript, as their plugins for TypeScript give it to them. */
function asJavaScript(file: string, text: string, source: Source): string {
  if (file.endsWith('.cjs')) return text;
  const tsconfigRaw = { compilerOptions: { experimentalDecorators: source.decorators === 'legacy' } };
  return transformSync(text, { sourcefile: file, loader: file.endsWith('x') ? 'tsx' : 'ts', target: 'es2022', tsconfigRaw }).code;
}

/** Rollup reads ES modules only, and as a script they read modules of Node from globals that are not there. */
export function isBundledByRollup({ files }: Source, format: InternalModuleFormat): boolean {
  return ![...files].some(([file, text]) => file.endsWith('.cjs') || (format === 'iife' && /from 'node:/u.test(text)));
}

export async function bundleByRollup(source: Source, format: Extract<InternalModuleFormat, 'es' | 'cjs' | 'umd' | 'iife'>): Promise<Emission> {
  const fileOf = (id: string) => [...source.files.keys()].find((file) => file.replace(/\.tsx?$/u, '') === id.replace(/^\.\//u, '').replace(/\.tsx?$/u, ''));
  const bundle = await rollup({
    input: source.entry,
    treeshake: false,
    onwarn: () => undefined,
    external: (id) => id.startsWith('node:'),
    plugins: [{ name: 'memory', resolveId: (id) => fileOf(id), load: (id) => (fileOf(id) === undefined ? null : asJavaScript(id, source.files.get(id) ?? '', source)) }],
  });
  const { output } = await bundle.generate({ format, name: 'bundle', exports: 'named', interop: 'auto' });
  const entry = `bundle.${format === 'es' ? 'mjs' : 'cjs'}`;
  return { entry, files: new Map([[entry, output[0].code]]) };
}

export interface WebpackChoice {
  readonly mode: 'production' | 'development';
  readonly target: string | string[];
  readonly concatenate: boolean;
}

/** Bundles all programs in one go, as each start of webpack takes longer than a program. By the name of the program. */
export async function bundleByWebpack(programs: readonly Source[], { mode, target, concatenate }: WebpackChoice): Promise<ReadonlyMap<string, Emission>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'strict-modules-webpack-'));
  try {
    const entry = Object.fromEntries(programs.map((source, index) => [String(index), writeProgram(path.join(folder, `program-${index}`), source)]));
    await run({
      mode, target, entry, context: folder, devtool: false, cache: false,
      output: { path: path.join(folder, 'out'), filename: '[name].cjs', library: { type: 'commonjs2' }, environment: { arrowFunction: target !== 'web' } },
      optimization: { concatenateModules: concatenate, usedExports: false, sideEffects: false, minimize: mode === 'production' },
      externals: /^node:/u, externalsType: 'commonjs',
    });
    return new Map(programs.map(({ name }, index) => [name, { entry: 'bundle.cjs', files: new Map([['bundle.cjs', readFileSync(path.join(folder, 'out', `${index}.cjs`), 'utf8')]]) }]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeProgram(folder: string, source: Source): string {
  mkdirSync(folder);
  const nameOf = (file: string) => file.replace(/\.tsx?$/u, '.js');
  for (const [file, text] of source.files) writeFileSync(path.join(folder, nameOf(file)), asJavaScript(file, text, source));
  return path.join(folder, nameOf(source.entry));
}

function run(configuration: Configuration): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (error !== null && error !== undefined) reject(error);
      else if (stats?.hasErrors() === true) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
}

import fs from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { rolldown } from 'rolldown';
import { rollup } from 'rollup';
import { minify } from 'terser';
import webpack from 'webpack';

/** What a tool makes of each entry, by its name. */
export type Bundles = ReadonlyMap<string, string>;

/** Bundles each entry by itself; everything named `external` stays an import. `entries`: path of the file by a name. */
type Bundler = (entries: Readonly<Record<string, string>>, output: string) => Promise<Bundles>;

/** Milliseconds after which bundling is taken to hang, on a machine that does much else. */
export const PATIENCE = 300_000;

/** Reading a global that may be missing is no effect for us either, nor is reading a property for many of their users. */
const TREESHAKE = { unknownGlobalSideEffects: false, propertyReadSideEffects: false } as const;

export const BUNDLERS: Readonly<Record<string, Bundler>> = {
  async rollup(entries) {
    const bundle = await rollup({ input: { ...entries }, external: ['external'], onwarn() {}, treeshake: TREESHAKE, plugins: [packagesOnDisk()] });
    const { output } = await bundle.generate({ format: 'es' });
    return new Map(output.flatMap((chunk) => (chunk.type === 'chunk' && chunk.isEntry ? [[chunk.name, chunk.code]] : [])));
  },

  async rolldown(entries) {
    const bundle = await rolldown({ input: { ...entries }, external: ['external'], treeshake: TREESHAKE, logLevel: 'silent' });
    const { output } = await bundle.generate({ format: 'es', minify: false });
    return new Map(output.flatMap((chunk) => (chunk.type === 'chunk' && chunk.isEntry ? [[chunk.name, chunk.code]] : [])));
  },

  async esbuild(entries) {
    const { outputFiles } = await esbuild.build({
      entryPoints: { ...entries }, bundle: true, write: false, format: 'esm', external: ['external'], logLevel: 'silent', outdir: 'out', legalComments: 'none',
    });
    return new Map(outputFiles.map(({ path: file, text }) => [path.basename(file, '.js'), text]));
  },

  async webpack(entries, output) {
    await new Promise<void>((resolve, reject) => {
      webpack(
        {
          mode: 'production', target: 'es2022', entry: { ...entries }, output: { path: output, filename: '[name].js', library: { type: 'module' } },
          experiments: { outputModule: true }, externals: ['external'], externalsType: 'module', devtool: false, performance: false,
        },
        (error, stats) => {
          if (error === null && stats !== undefined && !stats.hasErrors()) resolve();
          else reject(error ?? new Error(stats?.toString({ all: false, errors: true })));
        },
      );
    });
    return new Map(Object.keys(entries).map((name) => [name, fs.readFileSync(path.join(output, `${name}.js`), 'utf8')]));
  },
};

/** terser bundles nothing: it is given the modules themselves. */
export async function minified(modules: Readonly<Record<string, string>>): Promise<Bundles> {
  const results = await Promise.all(
    Object.entries(modules).map(async ([name, text]) => [name, (await minify(text, { module: true, compress: { passes: 2 }, mangle: false })).code ?? ''] as const),
  );
  return new Map(results);
}

/** Rollup by itself finds no packages, and reads no `package.json`. */
function packagesOnDisk() {
  return {
    name: 'packages-on-disk',
    resolveId(source: string, importer: string | undefined) {
      if (importer === undefined || !source.startsWith('.')) return null;
      const id = path.resolve(path.dirname(importer), source);
      return { id, moduleSideEffects: true };
    },
  };
}

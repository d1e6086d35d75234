import path from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import webpack from 'webpack';
import { asSideEffectsField, isListed } from '../../lib/project/index.ts';
import { BUNDLERS, PATIENCE, type Bundles } from './bundlers.ts';
import { folderWith } from './folder.ts';

const FILES = ['index.js', 'setup.js', 'src/setup.js', 'src/deep/.hidden.js', 'src/deep/setup.polyfill.js', 'lib/theme.mjs'];
const FIELDS: readonly unknown[] = [
  true, false, [], './setup.js', ['./setup.js'], ['setup.js'], ['*.polyfill.js'], ['src/*'], ['./src/*.js'], ['./src/**'], ['src/**/*.js'], ['**/setup.js'], ['./lib/*.{js,mjs}'],
  ['*.css'], ['./src/deep/.hidden.js', './lib/theme.mjs'], ['**/*.polyfill.*'], ['/setup.js'],
];
/** Rollup reads the field only through a plugin. */
const READERS = ['webpack', 'esbuild', 'rolldown'] as const;
/** What these read otherwise than webpack, which has defined the field. */
const OTHERWISE: Partial<Record<(typeof READERS)[number], readonly string[]>> = {
  // Only arrays, no braces, and a leading slash means the folder.
  esbuild: ['"./setup.js"', '["./lib/*.{js,mjs}"]', '["/setup.js"]'],
  // Without `./` a glob has no slash.
  rolldown: ['"./setup.js"', '["./setup.js"]'],
};
const kept: Partial<Record<(typeof READERS)[number], Bundles | undefined>> = {};

function packageFiles(field: unknown, index: number): Record<string, string> {
  const root = `node_modules/package${index}`;
  const manifest = JSON.stringify({ name: `package${index}`, version: '1.0.0', type: 'module', sideEffects: field });
  const modules = FILES.map((file) => [`${root}/${file}`, `globalThis.loaded("|${file}!");\nexport const name = "${file}";\n`]);
  const imports = FILES.map((file, number) => `import { name as name${number} } from "package${index}/${file}";`).join('\n');
  return { [`${root}/package.json`]: manifest, ...Object.fromEntries(modules), [`entry${index}.js`]: `${imports}\nglobalThis.done = true;\n` };
}

beforeAll(async () => {
  const folder = folderWith(Object.assign({}, ...FIELDS.map(packageFiles)) as Record<string, string>);
  const entries = Object.fromEntries(FIELDS.map((_, index) => [`entry${index}`, path.join(folder, `entry${index}.js`)]));
  for (const bundler of READERS) kept[bundler] = await BUNDLERS[bundler]?.(entries, path.join(folder, 'out'));
}, PATIENCE);

describe.each(READERS)('%s keeps an unused module exactly where we say that the field lists it', (bundler) => {
  const isOtherwise = (field: unknown): boolean => OTHERWISE[bundler]?.includes(JSON.stringify(field)) === true;

  it.each(FIELDS.map((field, index) => [JSON.stringify(field), field, index] as const))('%s', (_, field, index) => {
    const code = kept[bundler]?.get(`entry${index}`) ?? '';
    const stays = FILES.filter((file) => code.includes(`|${file}!`));
    const listed = FILES.filter((file) => isListed(asSideEffectsField(field) ?? true, [file]));
    if (isOtherwise(field)) expect(stays).not.toEqual(listed);
    else expect(stays).toEqual(listed);
  });
});

it('globs mean what they mean to webpack', () => {
  const part = fc.constantFrom('a', 'b', '.c', '*', '**', '*.js', 'a*', '{a,b}');
  // A first `*` may be the dot of webpack's `./a` too, which nobody means.
  const glob = fc.array(part, { minLength: 1, maxLength: 4 }).filter(([first, second]) => first !== '*' || second === undefined).filter((parts) => parts.at(-1) !== '**').chain((parts) => fc.constantFrom(parts.join('/'), `./${parts.join('/')}`, `${parts.join('/')}.js`));
  const file = fc.array(fc.constantFrom('a', 'b', '.c', 'ab'), { minLength: 1, maxLength: 4 }).map((parts) => `${parts.join('/')}.js`);
  const { moduleHasSideEffects } = webpack.optimize.SideEffectsFlagPlugin as unknown as { moduleHasSideEffects(name: string, field: unknown, cache: Map<string, RegExp>): boolean };
  fc.assert(fc.property(glob, file, (pattern, name) => isListed([pattern], [name]) === moduleHasSideEffects(`./${name}`, [pattern], new Map())), { numRuns: 2000, seed: 6 });
});

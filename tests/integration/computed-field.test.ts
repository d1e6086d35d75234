import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import { COMMAND_LINE } from '../corpus/judge.ts';
import { BUNDLERS, PATIENCE, type Bundles } from './bundlers.ts';
import { folderWith } from './folder.ts';
import { runNode } from '../run-process.ts';

/** Each says its name in a text, exports `unused`, and has an effect that can be looked for afterwards, or none. */
const WITH_EFFECTS: Readonly<Record<string, string>> = {
  'patch.js': 'Array.prototype.last = function () { return this.at(-1); };',
  'global.js': 'globalThis.settings = { theme: "dark" };',
  'registry.js': 'import { table } from "./table.js";\ntable.set("tea", 3);\nglobalThis.price = () => table.get("tea");',
  'by-call.js': 'const define = (name) => { globalThis[name] = true; };\ndefine("ready");',
};
const WITHOUT: Readonly<Record<string, string>> = {
  'table.js': 'export const table = new Map();',
  'computed.js': 'const make = (count) => Array.from({ length: count }, (_, index) => index * 2);\nexport const numbers = make(3);',
  'classes.js': 'class Base {}\nexport class Shape extends Base { static kinds = new Set(["circle"]); }',
  'getter.js': 'export const lazy = { get now() { return Date.now(); } };',
};
const FILES = { ...WITH_EFFECTS, ...WITHOUT };
const READERS = ['webpack', 'esbuild', 'rolldown'] as const;

/** What a program finds when it has run. */
const EFFECTS = 'JSON.stringify([typeof [].last, globalThis.settings?.theme, globalThis.price?.(), globalThis.ready])';

const bundles: Partial<Record<(typeof READERS)[number], Bundles | undefined>> = {};
let field: unknown;

beforeAll(async () => {
  const names = Object.keys(FILES);
  const modules = Object.entries(FILES).map(([file, text]) => [file, `${text}\nexport const unused = "|${file}!";\n`]);
  const index = names.map((file, number) => (file in WITH_EFFECTS ? `import "./${file}";\n` : `export { unused as unused${number} } from "./${file}";\n`)).join('');
  const packageOf = (name: string, manifest: object): Record<string, string> => Object.fromEntries(
    [...modules, ['index.js', index], ['package.json', JSON.stringify({ name, version: '1.0.0', type: 'module', exports: './index.js', ...manifest })]].map(([file = '', text = '']) => [`node_modules/${name}/${file}`, text]),
  );
  const entry = (name: string): string => `import { unused${names.indexOf('table.js')} } from "${name}";\nglobalThis.effects = ${EFFECTS};\n`;
  const folder = folderWith({ ...packageOf('computed', {}), ...packageOf('whole', { sideEffects: true }), 'computed.js': entry('computed'), 'whole.js': entry('whole') });
  const { status, stderr } = runNode([COMMAND_LINE, 'side-effects', '--write', '--no-cache', 'node_modules/computed'], { cwd: folder });
  if (status !== 0) throw new Error(stderr);
  field = (JSON.parse(readFileSync(path.join(folder, 'node_modules/computed/package.json'), 'utf8')) as { readonly sideEffects?: unknown }).sideEffects;
  const entries = { computed: path.join(folder, 'computed.js'), whole: path.join(folder, 'whole.js') };
  for (const bundler of READERS) bundles[bundler] = await BUNDLERS[bundler]?.(entries, path.join(folder, 'out'));
}, PATIENCE);

function effectsOf(code: string | undefined): unknown {
  const context = createContext({});
  runInContext(code ?? '', context);
  return context['effects'];
}

it('the computed field lists the files with effects, and the one that imports them for these', () => {
  expect(field).toEqual([...Object.keys(WITH_EFFECTS), 'index.js'].sort().map((file) => `./${file}`));
});

describe.each(READERS)('%s, with the field that was computed,', (bundler) => {
  it('keeps every effect', () => {
    const whole = effectsOf(bundles[bundler]?.get('whole'));
    expect(whole).toBe('["function","dark",3,true]');
    expect(effectsOf(bundles[bundler]?.get('computed'))).toBe(whole);
  });

  it('leaves out what nobody uses of the others', () => {
    const code = bundles[bundler]?.get('computed') ?? '';
    expect(['circle', 'index * 2', 'Date.now'].filter((text) => code.includes(text))).toEqual([]);
  });
});

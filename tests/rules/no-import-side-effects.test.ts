import parser from '@typescript-eslint/parser';
import { ESLint } from 'eslint';
import type { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import plugin from '../../lib/index.ts';
import { lintText, RULE, VERSIONS } from '../eslint/lint.ts';
import { projectOnDisk } from '../eslint/project-on-disk.ts';

const CODE = { files: ['**/*.{js,cjs,ts,tsx}'] };
const POLYFILL = {
  'node_modules/polyfill/package.json': '{ "name": "polyfill", "version": "1.0.0", "type": "module", "main": "index.js" }',
  'node_modules/polyfill/index.js': 'globalThis.polyfilled = true;\nexport const done = true;\n',
};

/** Messages about `src/app.js` in a project that also has `files`, under the options given. */
async function messagesFor(text: string, options: object = {}, files: Readonly<Record<string, string>> = {}, filePath = 'src/app.js') {
  const { cwd } = projectOnDisk({ ...files, [filePath]: text });
  const rules: Linter.RulesRecord = { [RULE]: ['error', options] };
  const messages = await lintText(ESLint, [{ ...CODE, plugins: { 'strict-modules': plugin }, rules }], text, { cwd, filePath });
  return messages.map(({ message }) => message);
}

async function countFor(...args: Parameters<typeof messagesFor>): Promise<number> {
  return (await messagesFor(...args)).length;
}

describe.each(VERSIONS)('no-import-side-effects in ESLint $version', (engine) => {
  const lint = (text: string, config: Linter.Config[], filePath = 'src/app.js', files = {}) =>
    lintText(engine.ESLint, config, text, { cwd: projectOnDisk({ ...files, [filePath]: text }).cwd, filePath });

  it('reports an effect of the top level where it stands', async () => {
    expect(await lint('export const a = 1;\n  globalThis.app = a;\n', [plugin.configs.recommended])).toMatchObject([
      {
        ruleId: RULE,
        message: 'Importing this module writes `globalThis.app` (realm state). Move it into a function that callers run.',
        line: 2,
        column: 3,
        endLine: 2,
      },
    ]);
  });

  it('names the functions through which a call comes to its effect', async () => {
    const files = { 'src/db.js': 'export function connect() { globalThis.connection = {}; }\n' };
    const text = 'import { connect } from "./db.js";\nfunction setup() { connect(); }\nsetup();\nexport { setup };\n';
    const [message] = await lint(text, [plugin.configs.recommended], 'src/app.js', files);
    expect(message).toMatchObject({ line: 3, message: expect.stringMatching(/`setup\(\)` calls `connect\(\)` \(db\.js\).*realm state/u) });
  });

  it('reads TypeScript with the parser that users have', async () => {
    const text = 'enum Level { Low = console.log("x") as unknown as number }\nexport const level: Level = Level.Low;\n';
    const messages = await lint(text, [{ ...CODE, languageOptions: { parser } }, plugin.configs.recommended], 'src/app.ts');
    expect(messages.map(({ line }) => line)).toEqual([1]);
  });

  it('is silent on a module that only changes its own values', async () => {
    expect(await lint('const own = new Map();\nown.set("a", 1);\nexport { own };\n', [plugin.configs.strict])).toEqual([]);
  });

  it('reads a dependency anew when it changed on disk between two runs', async () => {
    const text = 'import { start } from "./db.js";\nexport const started = start();\n';
    const project = projectOnDisk({ 'src/app.js': text, 'src/db.js': 'export function start() { return 1; }\n' });
    const run = () => lintText(engine.ESLint, [plugin.configs.recommended], text, { cwd: project.cwd, filePath: 'src/app.js' });
    const before = await run();
    project.write({ 'src/db.js': 'export function start() { globalThis.started = true; return 1; }\n' });
    expect([before.length, (await run()).length]).toEqual([0, 1]);
  });
});

describe('what throws', () => {
  it('is reported, but for reads of what the module makes further down, of which no-order-dependent-init tells', async () => {
    expect(await messagesFor("export const a = 1;\nthrow new Error('no');\n")).toHaveLength(1);
    expect(await messagesFor('export const a = () => 1;\nexport const b = later;\nconst later = 1;\n')).toEqual([]);
  });
});

describe('option unknown', () => {
  const text = 'import { make } from "not-installed";\nexport const made = make();\n';

  it('ignores what the analysis cannot decide by default', async () => {
    expect(await countFor(text)).toBe(0);
  });

  it('reports it with its reason', async () => {
    expect((await messagesFor(text, { unknown: 'report' })).join('\n')).toMatch(/^Cannot tell whether importing this module is pure/u);
  });
});

describe('option ambient', () => {
  const text = 'export const loadedAt = Date.now();\n';

  it('ignores reads of the clock by default', async () => {
    expect(await countFor(text)).toBe(0);
  });

  it('reports them', async () => {
    expect(await messagesFor(text, { ambient: 'report' })).toEqual([expect.stringMatching(/^Importing this module .*`Date\.now\(\)`/u)]);
  });
});

describe('option dependencies', () => {
  const bare = 'import "polyfill";\nexport const a = 1;\n';
  const named = 'import { done } from "polyfill";\nexport const a = () => done;\n';

  it.each([
    ['ignore', [0, 0]],
    ['bare', [1, 0]],
    ['report', [1, 1]],
  ])('%s reports the bare and the named import of an impure package so often: %j', async (dependencies, expected) => {
    expect([await countFor(bare, { dependencies }, POLYFILL), await countFor(named, { dependencies }, POLYFILL)]).toEqual(expected);
  });

  it('says what the package does', async () => {
    expect(await messagesFor(bare, {}, POLYFILL)).toEqual([
      expect.stringMatching(/^Importing the package polyfill has an effect: .*`globalThis\.polyfilled`.*polyfill\/index\.js/u),
    ]);
  });
});

describe('option allow', () => {
  it('lets a kind of effect pass', async () => {
    expect(await countFor('console.log("x");\nexport const a = 1;\n', { allow: ['console'] })).toBe(0);
  });

  it('lets the import of a package pass', async () => {
    expect(await countFor('import "polyfill";\nexport const a = 1;\n', { allow: ['package:polyfill'] }, POLYFILL)).toBe(0);
  });

  it('lets the call of a named function pass', async () => {
    const text = 'export function register() { globalThis.a = 1; }\nregister();\n';
    expect([await countFor(text), await countFor(text, { allow: ['name:register'] })]).toEqual([1, 0]);
  });
});

describe('option exempt', () => {
  const effect = 'globalThis.app = 1;\n';
  const exported = `${effect}export const a = 1;\n`;

  it.each([
    ['hashbang', `#!/usr/bin/env node\n${exported}`, 'src/app.js', {}],
    ['filesWithoutExports', effect, 'src/app.js', {}],
    ['tests', exported, 'src/app.test.js', {}],
    ['configFiles', exported, 'app.config.js', {}],
    ['entryPoints', exported, 'cli.js', { 'package.json': '{ "type": "module", "bin": "./cli.js" }' }],
  ])('leaves out %s unless it is switched off', async (name, text, filePath, files) => {
    const counts = [await countFor(text, {}, files, filePath), await countFor(text, { exempt: { [name]: false } }, files, filePath)];
    expect(counts).toEqual([0, 1]);
  });

  it('leaves out the import of an asset unless it is switched off', async () => {
    const text = 'import "./app.css";\nexport const a = 1;\n';
    const files = { 'src/app.css': '' };
    expect([await countFor(text, {}, files), await countFor(text, { exempt: { assets: false } }, files)]).toEqual([0, 1]);
  });

  it('leaves out the entry points that the settings name', async () => {
    const { cwd } = projectOnDisk({ 'src/app.js': exported });
    const config = [plugin.configs.recommended, { settings: { 'strict-modules': { entryPoints: ['src/*.js'] } } }];
    expect(await lintText(ESLint, config, exported, { cwd, filePath: 'src/app.js' })).toEqual([]);
  });
});

describe('globals of the configuration', () => {
  it('exist, so that reading them certainly does not throw', async () => {
    const text = 'export const flag = DEFINED_BY_BUNDLER;\n';
    const { cwd } = projectOnDisk({ 'src/app.js': text });
    const lint = (globals: Linter.Globals) => lintText(ESLint, [plugin.configs.strict, { languageOptions: { globals } }], text, { cwd, filePath: 'src/app.js' });
    expect([(await lint({})).length, (await lint({ DEFINED_BY_BUNDLER: 'readonly' })).length]).toEqual([1, 0]);
  });
});

describe('what functions of packages do on the side', () => {
  const inPackage = (text: string) => ({
    'node_modules/atoms/package.json': '{ "name": "atoms", "version": "1.0.0", "type": "module", "main": "index.js" }',
    'node_modules/atoms/index.js': text,
  });
  const countOf = (text: string, call: string, incidental: 'ignore' | 'report' = 'ignore') =>
    countFor(`import { act } from 'atoms';\nexport const made = ${call};\n`, { incidental }, inPackage(text));
  const ASIDE = {
    'a counter': ['let count = 0;\nexport const act = () => ++count;\n', 'act()'],
    'a count for each name': ['const counts = {};\nexport const act = (name) => (counts[name] = (counts[name] || 0) + 1);\n', "act('a')"],
    'a memo': ['let memo;\nconst compute = () => 1;\nexport const act = () => (memo ??= compute());\n', 'act()'],
    'a flag that is looked at': ['let warned = false;\nexport const act = () => { if (!warned) warned = true; };\n', 'act()'],
    'a line to a standard stream under a condition': ['export const act = (name) => { if (name.length > Math.random()) process.stderr.write(name); };\n', "act('a')"],
    'an object that is made once': ['let made;\nexport const act = (name) => { made ??= { all: [] }; return name; };\n', "act('a')"],
    'a function of its own in a table of its own': ['const all = {};\nconst add = (name, make) => { all[name] = make; };\nexport const act = () => add("a", () => 1);\n', 'act()'],
    'a time that is kept under a condition': ['let last;\nexport const read = () => last;\nexport const act = (name) => { if (process.env.TIMED) last = Date.now(); return name; };\n', "act('a')"],
    'a flag that is put back': ['class Made { static #isMaking = false; constructor() { if (!Made.#isMaking) throw new Error("no"); } static make() { Made.#isMaking = Math.random() > 2; Made.#isMaking = true; const made = new Made(); Made.#isMaking = false; return made; } }\nlet count = 0;\nexport const act = () => { count++; return Made.make(); };\n', 'act()'],
    'a table of what one text was made into': ['const all = new Map();\nexport const act = (text) => { if (!all.has(text)) all.set(text, { text }); return all.get(text); };\n', "act('a')"],
    'a table of what a template was made into': ['const all = {};\nexport const act = (texts) => (all[texts[0]] ??= { text: texts[0] });\n', 'act`a`'],
    'a number that is kept under a condition': ['let last;\nexport const read = () => last;\nexport const act = () => { if (process.env.TIMED) last = Date.now(); };\n', 'act()'],
    'a warning of the process under a condition': ["export const act = (name) => { if (name.length > Math.random()) process.emitWarning(name); };\n", "act('a')"],
    'a warning under a condition': ['export const act = (name) => { if (name.length > Math.random()) console.warn(name); };\n', "act('a')"],
  };
  const MEANT = {
    'a registered function': ['const all = [];\nexport const act = (each) => { if (!all.includes(each)) all.push(each); };\n', 'act(() => 1)'],
    'members that a plugin adds': ['const all = {};\nexport const act = (plugin) => plugin(all);\n', 'act((all) => { all.more = () => 1; })'],
    'an object that holds what the caller gave': ['let made;\nexport const act = (options) => { made ??= { options }; };\n', 'act({ port: 1 })'],
    'what a caller gave inside of a table': ['let made;\nexport const act = ({ run }) => { made ??= run; };\n', 'act({ run: () => 1 })'],
    'a text inside of a table': ["let level = 'low';\nexport const act = (options) => { if (level !== 'high') level = options.level; };\n", "act({ level: 'high' })"],
    'a method of what the caller owns': ['const all = [];\nclass Job { start() { if (!all.includes(this)) all.push(this); } }\nexport const act = () => new Job();\n', 'act().start()'],
    'a function under a name': ['const all = {};\nexport const act = (name, run) => (all[name] ??= { run });\n', "act('a', () => 1)"],
    'a text that the caller gave, under a condition': ["let locale = 'en';\nexport const read = () => locale;\nexport const act = (name) => { if (process.env.LOCALE) locale = name; };\n", "act('de')"],
    'a name that the caller gave': ["let locale = 'en';\nexport const act = (name) => { if (name !== locale) locale = name; };\n", "act('de')"],
    'a flag that nobody looks at before': ['let enabled = false;\nexport const isEnabled = () => enabled;\nexport const act = () => { enabled = true; };\n', 'act()'],
    'output without a condition': ["export const act = () => console.log('made');\n", 'act()'],
    'a global': ['export const act = () => { globalThis.made ??= 1; };\n', 'act()'],
  };

  it.each(Object.entries(ASIDE))('%s is not reported, unless somebody asks', async (_name, [text, call]) => {
    expect([await countOf(text ?? '', call ?? ''), await countOf(text ?? '', call ?? '', 'report')]).toEqual([0, 1]);
  });

  it.each(Object.entries(MEANT))('%s is reported', async (_name, [text, call]) => {
    expect(await countOf(text ?? '', call ?? '')).toBe(1);
  });

  it('is reported where an own module does it', async () => {
    const files = { 'src/ids.js': 'let count = 0;\nexport const next = () => ++count;\n' };
    expect(await countFor("import { next } from './ids.js';\nexport const id = next();\n", {}, files)).toBe(1);
  });
});

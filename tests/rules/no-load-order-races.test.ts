import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import plugin from '../../lib/index.ts';
import { lintText, VERSIONS } from '../eslint/lint.ts';
import { projectOnDisk } from '../eslint/project-on-disk.ts';

const RULE = 'strict-modules/no-load-order-races';
type Files = Readonly<Record<string, string>>;

/** What is reported in each file of a project: `line: message`. Files without a report are left out. */
async function problemsIn(files: Files, options: object = {}, settings: object = {}, Engine: typeof ESLint = ESLint): Promise<Record<string, string[]>> {
  const { cwd } = projectOnDisk({ 'package.json': '{ "type": "module" }', ...files });
  const config = [{ plugins: { 'strict-modules': plugin }, rules: { [RULE]: ['error' as const, options] as const }, settings: { 'strict-modules': { cache: false, ...settings } } }];
  const found: Record<string, string[]> = {};
  for (const [filePath, text] of Object.entries(files)) {
    if (!/\.[cm]?js$/u.test(filePath) || filePath.startsWith('node_modules')) continue;
    const messages = await lintText(Engine, config as never, text, { cwd, filePath });
    if (messages.length > 0) found[filePath] = messages.map(({ line, message }) => `${line}: ${message}`);
  }
  return found;
}

const REGISTRY: Files = {
  'registry.js': 'export const plugins = [];\nexport const add = (plugin) => { plugins.push(plugin); };\n',
  'setter.js': "import { add } from './registry.js';\nadd('a');\n",
  'reader.js': "import { plugins } from './registry.js';\nexport const count = plugins.length;\n",
};
const READER_FIRST = "import './reader.js';\nimport './setter.js';\n";
const SETTER_FIRST = "import './setter.js';\nimport './reader.js';\n";

describe.each(VERSIONS)('no-load-order-races in ESLint $version', ({ ESLint: Engine }) => {
  it('tells who reads what before whom, at the import that decides', async () => {
    expect(await problemsIn({ ...REGISTRY, 'main.js': READER_FIRST }, {}, {}, Engine as typeof ESLint)).toEqual({
      'main.js': ['1: reader.js reads `plugins.length` for `count` before setter.js writes it: its import stands first. Import setter.js before, or in reader.js itself.'],
    });
  });
});

describe('no-load-order-races', () => {
  it('takes a bare import above the reader for an order that is meant, unless it is told otherwise', async () => {
    const files = { ...REGISTRY, 'main.js': SETTER_FIRST };
    expect(await problemsIn(files)).toEqual({});
    expect(await problemsIn(files, { chance: 'report' })).toEqual({ 'main.js': [expect.stringContaining('only because the import of that stands above this one')] });
  });

  it('reports an order that only the place of an import with names keeps', async () => {
    const files = { ...REGISTRY, 'setter.js': `${REGISTRY['setter.js'] ?? ''}export const a = 1;\n`, 'main.js': "import { a } from './setter.js';\nimport './reader.js';\nexport const b = a;\n" };
    expect(await problemsIn(files)).toEqual({ 'main.js': [expect.stringMatching(/^2: reader\.js reads/u)] });
    expect(await problemsIn(files, { chance: 'ignore' })).toEqual({});
  });

  it('says nothing where the reader imports the writer', async () => {
    const files = { ...REGISTRY, 'reader.js': `import './setter.js';\n${REGISTRY['reader.js'] ?? ''}`, 'main.js': READER_FIRST };
    expect(await problemsIn(files, { chance: 'report' })).toEqual({});
  });

  it('names the chains, and reports in the module that puts the two in their order', async () => {
    const files = { ...REGISTRY, 'a.js': "import './b.js';\n", 'b.js': "import './reader.js';\n", 'main.js': "import './a.js';\nimport './setter.js';\n", 'outer.js': "import './main.js';\n" };
    expect(await problemsIn(files)).toEqual({ 'main.js': [expect.stringContaining('reader.js (main.js → a.js → b.js → reader.js) reads')] });
  });

  it('names the entry points that come there', async () => {
    const files = { ...REGISTRY, 'package.json': '{ "type": "module", "name": "p", "exports": { ".": "./start.js", "./other": "./other.js" } }', 'main.js': READER_FIRST, 'start.js': "import './main.js';\n", 'other.js': 'export {};\n' };
    expect(await problemsIn(files)).toEqual({ 'main.js': [expect.stringMatching(/ So it is when the program starts at start\.js\.$/u)] });
  });

  it('reports configuration that comes after its own imports have read it', async () => {
    const files = { 'config.js': 'export const port = process.env.PORT;\n', 'main.js': "import { port } from './config.js';\nprocess.env.PORT = '1';\nexport const p = port;\n" };
    expect(await problemsIn(files)).toEqual({ 'main.js': ['2: Writes `process.env.PORT` after config.js has read it for `port`: imports run before this line. Move this to a module that is imported before that one.'] });
  });

  it('knows that a CommonJS module may write first and require then', async () => {
    const config = 'exports.port = process.env.PORT;\n';
    expect(await problemsIn({ 'package.json': '{}', 'config.js': config, 'main.js': "process.env.PORT = '1';\nrequire('./config.js');\n" })).toEqual({});
    expect(await problemsIn({ 'package.json': '{}', 'config.js': config, 'main.js': "require('./config.js');\nprocess.env.PORT = '1';\n" })).toEqual({ 'main.js': [expect.stringContaining('it is required above')] });
  });

  it('knows that a CommonJS module may read first and require then', async () => {
    const files = { 'package.json': '{}', 'setter.js': "process.env.PORT = '1';\n", 'reader.js': "exports.port = process.env.PORT;\nrequire('./setter.js');\n" };
    expect(await problemsIn(files)).toEqual({ 'reader.js': ['1: Reads `process.env.PORT` before setter.js writes it: that is required further down. Require it above.'] });
  });

  it('reports two that write what does not go together', async () => {
    const files = { 'a.js': "globalThis.theme = 'a';\n", 'b.js': "globalThis.theme = 'b';\n", 'main.js': "import './a.js';\nimport './b.js';\n" };
    expect(await problemsIn(files)).toEqual({ 'main.js': [expect.stringMatching(/^2: b\.js and a\.js both write `theme`/u)] });
  });

  it.each([
    ['the same value', "globalThis.theme = 'x';\n", "globalThis.theme = 'x';\n"],
    ['a singleton that whoever comes first makes', 'globalThis.cache ??= new Map();\n', 'globalThis.cache ??= new Map();\n'],
    ['a polyfill in several files', "if (!globalThis.extra) globalThis.extra = () => 1;\n", "if (!globalThis.extra) globalThis.extra = () => 1;\n"],
    ['different keys', "import { table } from './state.js';\ntable.set('a', 1);\n", "import { table } from './state.js';\ntable.set('b', 2);\n"],
    ['members of a set', "import { tags } from './state.js';\ntags.add('a');\n", "import { tags } from './state.js';\ntags.add('b');\n"],
    ['elements of a list that is read later', "import { list } from './state.js';\nlist.push('a');\n", "import { list } from './state.js';\nlist.push('b');\nexport const all = () => list.join();\n"],
    ['a counter', "import { next } from './state.js';\nexport const id = next();\n", "import { next } from './state.js';\nexport const id = next();\n"],
  ])('says nothing of %s', async (_, a, b) => {
    const state = 'export const table = new Map();\nexport const tags = new Set();\nexport const list = [];\nlet count = 0;\nexport const next = () => ++count;\n';
    expect(await problemsIn({ 'state.js': state, 'a.js': a, 'b.js': b, 'main.js': "import './a.js';\nimport './b.js';\n" }, { chance: 'report' })).toEqual({});
  });

  it('reports counters where it is told to', async () => {
    const module = "import { next } from './state.js';\nexport const id = next();\n";
    const files = { 'state.js': 'let count = 0;\nexport const next = () => ++count;\n', 'a.js': module, 'b.js': module, 'main.js': "import './a.js';\nimport './b.js';\n" };
    expect(Object.keys(await problemsIn(files, { chance: 'report', bookkeeping: 'report' }))).toEqual(['main.js']);
  });

  it('leaves to packages what they do to their own state, unless it is told otherwise', async () => {
    const manifest = (name: string): string => `{ "name": "${name}", "version": "1.0.0", "type": "module", "main": "index.js" }`;
    const files = {
      'node_modules/store/package.json': manifest('store'),
      'node_modules/store/index.js': "export const store = { mode: 'plain' };\n",
      'node_modules/writer/package.json': manifest('writer'),
      'node_modules/writer/index.js': "import { store } from 'store';\nstore.mode = 'rich';\n",
      'node_modules/reader/package.json': manifest('reader'),
      'node_modules/reader/index.js': "import { store } from 'store';\nexport const mode = store.mode;\n",
      'main.js': "import 'reader';\nimport 'writer';\n",
    };
    expect(await problemsIn(files)).toEqual({});
    expect(Object.keys(await problemsIn(files, { chance: 'unstated', bookkeeping: 'report' }))).toEqual(['main.js']);
  });

  it('tells what a package writes to the host before another reads it where the project imports the writer itself', async () => {
    const manifest = (name: string): string => `{ "name": "${name}", "version": "1.0.0", "type": "module", "main": "index.js" }`;
    const files = {
      'node_modules/writer/package.json': manifest('writer'),
      'node_modules/writer/index.js': "process.env.MODE = 'rich';\n",
      'node_modules/frame/package.json': manifest('frame'),
      'node_modules/frame/index.js': "import 'writer';\n",
      'node_modules/reader/package.json': manifest('reader'),
      'node_modules/reader/index.js': 'export const mode = process.env.MODE;\n',
    };
    expect(Object.keys(await problemsIn({ ...files, 'main.js': "import 'reader';\nimport 'writer';\n" }))).toEqual(['main.js']);
    expect(await problemsIn({ ...files, 'main.js': "import 'reader';\nimport 'frame';\n" })).toEqual({});
  });

  it('reports a list whose order some load looks at', async () => {
    const files = {
      'state.js': 'export const list = [];\n',
      'a.js': "import { list } from './state.js';\nlist.push('a');\n",
      'b.js': "import { list } from './state.js';\nlist.push('b');\n",
      'main.js': "import './a.js';\nimport './b.js';\nimport { list } from './state.js';\nexport const names = list.join();\n",
    };
    expect(await problemsIn(files)).toEqual({ 'main.js': [expect.stringContaining('both write `list[…]`')] });
  });

  it('reports a function of the host that is taken before it is replaced', async () => {
    const files = { 'a.js': "const original = globalThis.fetch;\nexport const load = () => original('x');\n", 'b.js': 'globalThis.fetch = () => null;\n', 'main.js': "import './a.js';\nimport './b.js';\n" };
    expect(await problemsIn(files)).toEqual({ 'main.js': [expect.stringMatching(/^1: a\.js reads `fetch` for `original` before b\.js/u)] });
  });

  it('knows that a sibling does not wait for a top-level await', async () => {
    const files = { ...REGISTRY, 'setter.js': `${REGISTRY['setter.js'] ?? ''}await null;\n`, 'main.js': SETTER_FIRST };
    expect(await problemsIn(files)).toEqual({ 'main.js': [expect.stringContaining('a top-level await in between lets others overtake')] });
  });

  it('says nothing of reads that may never happen, unless it is told to', async () => {
    const files = { ...REGISTRY, 'reader.js': "import { plugins } from './registry.js';\nexport const count = Math.random() > 0.5 ? plugins.length : 0;\n", 'main.js': READER_FIRST };
    expect(await problemsIn(files)).toEqual({});
    expect(Object.keys(await problemsIn(files, { chance: 'report' }))).toEqual(['main.js']);
  });

  it('says nothing of loads that never meet', async () => {
    expect(await problemsIn({ ...REGISTRY, 'one.js': "import './reader.js';\n", 'two.js': "import './setter.js';\n" }, { chance: 'report' })).toEqual({});
  });
});

describe('packages that must come first', () => {
  const PACKAGE: Files = {
    'node_modules/setup-env/package.json': '{ "name": "setup-env", "version": "1.2.0", "type": "module", "exports": "./index.js" }',
    'node_modules/setup-env/index.js': 'export {};\n',
  };
  const settings = { packages: [{ package: 'setup-env', versions: '^1.0.0', roles: [{ role: 'mustBeFirst', sets: ['process.env.*'] }] }] };

  it('are reported where somebody reads what they set before', async () => {
    const files = { ...PACKAGE, 'config.js': 'export const port = process.env.PORT;\n', 'main.js': "import './config.js';\nimport 'setup-env';\n" };
    expect(await problemsIn(files, {}, settings)).toEqual({ 'main.js': [expect.stringMatching(/^1: config\.js reads `process\.env\.PORT` for `port` before setup-env writes it/u)] });
  });

  it('are left alone where they come first, and where nobody reads what they set', async () => {
    expect(await problemsIn({ ...PACKAGE, 'config.js': 'export const port = process.env.PORT;\n', 'main.js': "import 'setup-env';\nimport './config.js';\n" }, {}, settings)).toEqual({});
    expect(await problemsIn({ ...PACKAGE, 'config.js': 'export const port = () => process.env.PORT;\n', 'main.js': "import './config.js';\nimport 'setup-env';\n" }, {}, settings)).toEqual({});
  });
});

describe('imports that load less, later or more than it seems', () => {
  const fragile = { fragile: 'report' };
  const JOB: Files = {
    'package.json': '{ "name": "jobs", "type": "module", "bin": { "main": "./main.js", "job": "./job.js" } }',
    'node_modules/dotenv/package.json': '{ "name": "dotenv", "version": "16.4.5", "exports": { "./config": "./config.js" } }', 'node_modules/dotenv/config.js': 'process.env.PORT = require("fs").readFileSync(".env", "utf8");\n',
    'config.js': 'export const port = process.env.PORT;\n', 'main.js': "import 'dotenv/config';\nimport { port } from './config.js';\nexport const run = () => port;\n", 'job.js': "import { port } from './config.js';\nexport const run = () => port;\n",
  };
  const DUAL: Files = {
    'node_modules/dual/package.json': '{ "name": "dual", "version": "1.0.0", "exports": { "import": "./index.mjs", "require": "./index.cjs" } }',
    'node_modules/dual/index.mjs': 'export class Thing {}\n', 'node_modules/dual/index.cjs': 'exports.Thing = class Thing {};\n',
    'main.js': "import { Thing } from 'dual';\nimport { made } from './legacy.cjs';\nexport const same = made instanceof Thing;\n", 'legacy.cjs': "exports.made = new (require('dual').Thing)();\n",
  };

  it.each<[string, Files, string, RegExp]>([
    ['another form of a package', DUAL, 'main.js', /^1: Loads a second instance of dual/u],
    ['the same file by another address', { 'a.js': 'export const list = [];\n', 'main.js': "import './a.js';\nimport './a.js?v2';\n" }, 'main.js', /^2: Loads a second instance of a\.js/u],
    ['a name that a CommonJS module assigns later', { 'state.cjs': "exports.mode = 'a';\nexports.setMode = (mode) => { exports.mode = mode; };\n", 'main.js': "import { mode } from './state.cjs';\nexport const read = () => mode;\n" }, 'main.js', /^1: `mode` is a copy/u],
    ['a program without what another one sets first', JOB, 'job.js', /^1: Where the program starts here, nothing loads dotenv, which main\.js loads: config\.js reads `process\.env\.PORT`, which that sets/u],
    ['a load that a hot update repeats', { 'main.js': "globalThis.addEventListener('resize', () => {});\nimport.meta.hot?.accept();\n" }, 'main.js', /^1: Accepts hot updates/u],
  ])('%s', async (_, files, file, message) => {
    expect(await problemsIn(files, fragile)).toEqual({ [file]: [expect.stringMatching(message)] });
    expect(await problemsIn(files)).toEqual({});
  });

  it.each<[string, Files]>([
    ['a package whose one form wraps the other', { ...DUAL, 'node_modules/dual/index.mjs': "import dual from './index.cjs';\nexport const { Thing } = dual;\n" }],
    ['what a bundler makes of a file', { 'a.js': 'export const list = [];\n', 'main.js': "import './a.js';\nimport './a.js?raw';\n" }],
    ['a name that a CommonJS module assigns while it is loaded', { 'state.cjs': "(function () { exports.mode = 'a'; })();\n", 'main.js': "import { mode } from './state.cjs';\nexport const read = () => mode;\n" }],
    ['programs that all load it', { ...JOB, 'job.js': "import 'dotenv/config';\nimport { port } from './config.js';\nexport const run = () => port;\n" }],
    ['programs that read it later', { ...JOB, 'config.js': 'export const port = () => process.env.PORT;\n' }],
    ['modes that are given anyway', { ...JOB, 'config.js': 'export const port = process.env.NODE_ENV;\n' }],
    ['a load that is taken back', { 'main.js': "const f = () => {};\nglobalThis.addEventListener('resize', f);\nimport.meta.hot?.accept();\nimport.meta.hot?.dispose(() => globalThis.removeEventListener('resize', f));\n" }],
  ])('are not %s', async (_, files) => {
    expect(await problemsIn(files, fragile)).toEqual({});
  });
});

describe('loads that call what nobody knows', () => {
  const files: Files = { 'config.js': 'export const port = process.env.PORT;\n', 'setup.js': "import { load } from 'not-installed';\nload();\n", 'main.js': "import './config.js';\nimport './setup.js';\n" };

  it('are told on demand, where others read what they may write', async () => {
    expect(await problemsIn(files)).toEqual({});
    expect(await problemsIn(files, { unknown: 'report' })).toEqual({ 'main.js': [expect.stringMatching(/^1: Nobody can tell what loading setup\.js writes: .*If it is `process\.env\.PORT`, config\.js reads that for `port` before/u)] });
  });

  it('are not told where the reader imports them', async () => {
    expect(await problemsIn({ ...files, 'config.js': `import './setup.js';\n${files['config.js'] ?? ''}` }, { unknown: 'report' })).toEqual({});
  });
});

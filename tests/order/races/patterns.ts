/** A small program, what Node prints for each of its entry points, and what the analysis tells of the first. */
export interface Pattern {
  readonly files: Readonly<Record<string, string>>;
  readonly prints: Readonly<Record<string, string>>;
  /** `kind: cell` of each race that the first entry point decides; none for what only looks like one. */
  readonly told: readonly string[];
}

const REGISTRY = 'export const plugins = [];\nexport const add = (plugin) => { plugins.push(plugin); };\n';
const ADDS = (name: string): string => `import { add } from './registry.js';\nadd('${name}');\n`;
const LANGUAGES = "let current = 'en';\nexport const language = (name) => { if (name) current = name; return current; };\n";
const SPEAKS = (name: string): string => `import { language } from './languages.js';\nlanguage('${name}');\n`;

export const RACES: Readonly<Record<string, Pattern>> = {
  'a snapshot of a registry': {
    files: { 'registry.js': REGISTRY, 'setter.js': ADDS('a'), 'reader.js': "import { plugins } from './registry.js';\nexport const count = plugins.length;\n", 'late.js': "import { count } from './reader.js';\nimport './setter.js';\nconsole.log(count);\n", 'early.js': "import './setter.js';\nimport { count } from './reader.js';\nconsole.log(count);\n" },
    prints: { 'late.js': '0', 'early.js': '1' },
    told: ['early: plugins.length'],
  },
  'a list whose order counts': {
    files: { 'registry.js': REGISTRY, 'a.js': ADDS('a'), 'b.js': ADDS('b'), 'ab.js': "import './a.js';\nimport './b.js';\nimport { plugins } from './registry.js';\nconsole.log(plugins.join());\n", 'ba.js': "import './b.js';\nimport './a.js';\nimport { plugins } from './registry.js';\nconsole.log(plugins.join());\n" },
    prints: { 'ab.js': 'a,b', 'ba.js': 'b,a' },
    told: ['clash: plugins.*'],
  },
  'two that configure a library': {
    files: { 'languages.js': LANGUAGES, 'a.js': SPEAKS('de'), 'b.js': SPEAKS('fr'), 'ab.js': "import './a.js';\nimport './b.js';\nimport { language } from './languages.js';\nconsole.log(language());\n", 'ba.js': "import './b.js';\nimport './a.js';\nimport { language } from './languages.js';\nconsole.log(language());\n" },
    prints: { 'ab.js': 'fr', 'ba.js': 'de' },
    told: ['clash: current'],
  },
  'configuration after the imports': {
    files: { 'config.js': 'export const url = process.env.DB_URL;\n', 'load.js': "export const load = () => { process.env.DB_URL = 'db'; };\n", 'main.js': "import { load } from './load.js';\nimport { url } from './config.js';\nload();\nconsole.log(url);\n" },
    prints: { 'main.js': 'undefined' },
    told: ['late: process.env.DB_URL'],
  },
  'a package that must come first': {
    files: {
      'node_modules/reflect-metadata/package.json': '{ "name": "reflect-metadata", "version": "0.2.2", "main": "./Reflect.js" }', 'node_modules/reflect-metadata/Reflect.js': "(function (global) { Object.defineProperty(global.Reflect, 'metadata', { value: function () {} }); })(globalThis);\n",
      'model.js': 'export const hasMetadata = typeof Reflect.metadata;\n', 'wrong.js': "import { hasMetadata } from './model.js';\nimport 'reflect-metadata';\nconsole.log(hasMetadata);\n", 'right.js': "import 'reflect-metadata';\nimport { hasMetadata } from './model.js';\nconsole.log(hasMetadata);\n",
    },
    prints: { 'wrong.js': 'undefined', 'right.js': 'function' },
    told: ['early: Reflect.metadata'],
  },
  'a top-level await that siblings do not wait for': {
    files: { 'state.js': 'export const config = {};\n', 'setter.js': "import { config } from './state.js';\nawait null;\nconfig.mode = 'set';\n", 'reader.js': "import { config } from './state.js';\nexport const mode = config.mode;\n", 'main.js': "import './setter.js';\nimport { mode } from './reader.js';\nconsole.log(mode);\n" },
    prints: { 'main.js': 'undefined' },
    told: ['overtaking: config.mode'],
  },
  'a wrapper around what another replaces': {
    files: { 'wrap.js': 'const original = globalThis.fetch;\nexport const name = original.name;\n', 'patch.js': 'globalThis.fetch = function patched() {};\n', 'wrong.js': "import { name } from './wrap.js';\nimport './patch.js';\nconsole.log(name);\n", 'right.js': "import './patch.js';\nimport { name } from './wrap.js';\nconsole.log(name);\n" },
    prints: { 'wrong.js': 'fetch', 'right.js': 'patched' },
    told: ['early: fetch'],
  },
  'a feature before its polyfill': {
    files: { 'use.js': 'export const has = typeof Array.prototype.inGroups;\n', 'polyfill.js': 'Array.prototype.inGroups ??= function () { return []; };\n', 'wrong.js': "import { has } from './use.js';\nimport './polyfill.js';\nconsole.log(has);\n", 'right.js': "import './polyfill.js';\nimport { has } from './use.js';\nconsole.log(has);\n" },
    prints: { 'wrong.js': 'undefined', 'right.js': 'function' },
    told: ['early: Array.prototype.inGroups'],
  },
  'an environment variable with a default elsewhere': {
    files: { 'port.js': "export const port = process.env.PORT_OF_TEST ?? 'none';\n", 'defaults.js': "process.env.PORT_OF_TEST ??= '80';\n", 'wrong.js': "import { port } from './port.js';\nimport './defaults.js';\nconsole.log(port);\n", 'right.js': "import './defaults.js';\nimport { port } from './port.js';\nconsole.log(port);\n" },
    prints: { 'wrong.js': 'none', 'right.js': '80' },
    told: ['early: process.env.PORT_OF_TEST'],
  },
  'the entries of a Map, through a function': {
    files: { 'registry.js': "const items = new Map();\nexport const add = (key, value) => { items.set(key, value); };\nexport const all = () => [...items.values()];\n", 'setter.js': "import { add } from './registry.js';\nadd('a', 1);\n", 'reader.js': "import { all } from './registry.js';\nexport const count = all().length;\n", 'late.js': "import { count } from './reader.js';\nimport './setter.js';\nconsole.log(count);\n", 'early.js': "import './setter.js';\nimport { count } from './reader.js';\nconsole.log(count);\n" },
    prints: { 'late.js': '0', 'early.js': '1' },
    told: ['early: items.*'],
  },
  'a file of environment variables': {
    files: { '.env': 'URL_OF_TEST=x\n', 'env.js': "process.loadEnvFile(new URL('./.env', import.meta.url));\n", 'url.js': "export const url = process.env.URL_OF_TEST ?? 'none';\n", 'wrong.js': "import { url } from './url.js';\nimport './env.js';\nconsole.log(url);\n", 'right.js': "import './env.js';\nimport { url } from './url.js';\nconsole.log(url);\n" },
    prints: { 'wrong.js': 'none', 'right.js': 'x' },
    told: ['early: process.env.URL_OF_TEST'],
  },
  'a copy of the environment': {
    files: { 'env.js': "process.env.COPY_OF_TEST = 'x';\n", 'copy.js': "export const copy = { ...process.env };\n", 'wrong.js': "import { copy } from './copy.js';\nimport './env.js';\nconsole.log(copy.COPY_OF_TEST);\n", 'right.js': "import './env.js';\nimport { copy } from './copy.js';\nconsole.log(copy.COPY_OF_TEST);\n" },
    prints: { 'wrong.js': 'undefined', 'right.js': 'x' },
    told: ['early: process.env.*'],
  },
  'whether there is a feature, by `in`': {
    files: { 'has.js': "export const has = 'featureOfTest' in globalThis;\n", 'define.js': 'globalThis.featureOfTest = 1;\n', 'wrong.js': "import { has } from './has.js';\nimport './define.js';\nconsole.log(has);\n", 'right.js': "import './define.js';\nimport { has } from './has.js';\nconsole.log(has);\n" },
    prints: { 'wrong.js': 'false', 'right.js': 'true' },
    told: ['early: featureOfTest'],
  },
  'a method that another gives to a class': {
    files: { 'model.js': 'export class Model {}\n', 'save.js': "import { Model } from './model.js';\nModel.prototype.save = () => 1;\n", 'use.js': "import { Model } from './model.js';\nexport const saved = new Model().save?.();\n", 'wrong.js': "import { saved } from './use.js';\nimport './save.js';\nconsole.log(saved);\n", 'right.js': "import './save.js';\nimport { saved } from './use.js';\nconsole.log(saved);\n" },
    prints: { 'wrong.js': 'undefined', 'right.js': '1' },
    told: ['early: Model.prototype.save'],
  },
  'what is required further down': {
    files: { 'package.json': '{}', 'setter.js': "globalThis.mode = 'set';\n", 'reader.js': "exports.mode = globalThis.mode;\nrequire('./setter.js');\n", 'main.js': "console.log(require('./reader.js').mode);\n" },
    prints: { 'main.js': 'undefined' },
    told: ['early: mode'],
  },
};

export const LOOK_ALIKES: Readonly<Record<string, Pattern>> = {
  'a table with a key for each, read later': {
    files: { 'table.js': "const table = new Map();\nexport const set = (key, value) => { table.set(key, value); };\nexport const names = () => [...table.keys()].sort().join();\n", 'a.js': "import { set } from './table.js';\nset('a', 1);\n", 'b.js': "import { set } from './table.js';\nset('b', 2);\n", 'ab.js': "import './a.js';\nimport './b.js';\nimport { names } from './table.js';\nqueueMicrotask(() => console.log(names()));\n", 'ba.js': "import './b.js';\nimport './a.js';\nimport { names } from './table.js';\nqueueMicrotask(() => console.log(names()));\n" },
    prints: { 'ab.js': 'a,b', 'ba.js': 'a,b' },
    told: [],
  },
  'a write that is followed by what the other writes': {
    files: { 'state.js': 'export const state = {};\n', 'first.js': "import { state } from './state.js';\nstate.mode = 'a';\n", 'then.js': "import './first.js';\nimport { state } from './state.js';\nstate.mode = 'b';\n", 'other.js': "import { state } from './state.js';\nstate.mode = 'b';\n", 'one.js': "import './then.js';\nimport './other.js';\nimport { state } from './state.js';\nconsole.log(state.mode);\n", 'two.js': "import './other.js';\nimport './then.js';\nimport { state } from './state.js';\nconsole.log(state.mode);\n" },
    prints: { 'one.js': 'b', 'two.js': 'b' },
    told: [],
  },
  'styles and markers': {
    files: { 'package.json': '{ "type": "module", "imports": { "#server-only": "./empty.js" } }', 'empty.js': '', 'a.js': "import '#server-only';\nexport const a = 1;\n", 'main.js': "import '#server-only';\nimport { a } from './a.js';\nconsole.log(a);\n" },
    prints: { 'main.js': '1' },
    told: [],
  },
  'a mode that nobody sets': {
    files: { 'mode.js': "export const isProduction = process.env.NODE_ENV === 'production';\n", 'main.js': "import { isProduction } from './mode.js';\nconsole.log(typeof isProduction);\n" },
    prints: { 'main.js': 'boolean' },
    told: [],
  },
  'a configuration that readers import': {
    files: { 'env.js': "process.env.NAME_OF_TEST = 'x';\n", 'config.js': "import './env.js';\nexport const name = process.env.NAME_OF_TEST;\n", 'one.js': "import { name } from './config.js';\nimport './env.js';\nconsole.log(name);\n", 'two.js': "import './env.js';\nimport { name } from './config.js';\nconsole.log(name);\n" },
    prints: { 'one.js': 'x', 'two.js': 'x' },
    told: [],
  },
  'a feature that both define unless it is there': {
    files: { 'a.js': "if (!('pairOfTest' in globalThis)) globalThis.pairOfTest = 1;\n", 'b.js': "if (!('pairOfTest' in globalThis)) globalThis.pairOfTest = 1;\n", 'ab.js': "import './a.js';\nimport './b.js';\nconsole.log(globalThis.pairOfTest);\n", 'ba.js': "import './b.js';\nimport './a.js';\nconsole.log(globalThis.pairOfTest);\n" },
    prints: { 'ab.js': '1', 'ba.js': '1' },
    told: [],
  },
  'a polyfill in several files': {
    files: { 'a.js': 'if (!globalThis.extra) globalThis.extra = () => 1;\nexport const a = () => globalThis.extra();\n', 'b.js': 'if (!globalThis.extra) globalThis.extra = () => 1;\nexport const b = () => globalThis.extra();\n', 'ab.js': "import { a } from './a.js';\nimport { b } from './b.js';\nconsole.log(a() + b());\n", 'ba.js': "import { b } from './b.js';\nimport { a } from './a.js';\nconsole.log(a() + b());\n" },
    prints: { 'ab.js': '2', 'ba.js': '2' },
    told: [],
  },
};

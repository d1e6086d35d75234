import { describe, expect, it } from 'vitest';
import { VERSIONS } from '../eslint/lint.ts';
import { problemsOf, type Files } from './lint-project.ts';

const RULE = 'no-shared-state-mutation';
const [{ ESLint: Engine }] = VERSIONS as unknown as [(typeof VERSIONS)[number]];
const problemsIn = (files: Files, options: object = {}, settings: object = {}) => problemsOf(RULE, Engine, files, { options, settings });

const CURRENT: Files = { 'current.js': 'let current;\nexport function set(user) {\n  current = user;\n}\nexport const get = () => current;\n' };

describe.each(VERSIONS)('no-shared-state-mutation in ESLint $version', ({ ESLint: Each }) => {
  it('tells which function writes what, and who shares it', async () => {
    expect(await problemsOf(RULE, Each, CURRENT)).toEqual({ 'current.js': ['3: changed: `set()` assigns `current`: `current` is module state that all users of the module share. Keep it in an object that the caller makes.'] });
  });
});

describe('no-shared-state-mutation', () => {
  it('says by the profile who shares the state', async () => {
    expect(await problemsIn(CURRENT, {}, { profile: 'server' })).toEqual({ 'current.js': [expect.stringContaining('that all requests share')] });
    expect(await problemsIn(CURRENT, {}, { profile: 'browser' })).toEqual({ 'current.js': [expect.stringContaining('that all parts of the page share')] });
  });

  it('says where a write depends on a condition that is not known', async () => {
    const files = { 'mode.js': 'let mode;\nexport function choose(flag) {\n  if (flag) mode = flag;\n}\n' };
    expect(await problemsIn(files)).toEqual({ 'mode.js': [expect.stringContaining('changed: On some path, `choose()` assigns `mode`')] });
  });

  it('reports numbers that are only counted up where pages are rendered, or on demand', async () => {
    const files = { 'ids.js': 'let id = 0;\nexport const next = () => ++id;\n' };
    expect(await problemsIn(files, {}, { profile: 'server' })).toEqual({});
    expect(await problemsIn(files, {}, { profile: 'ssr' })).toEqual({ 'ids.js': [expect.stringContaining('counter: `next()`')] });
    expect(await problemsIn(files, { counters: 'report' })).toEqual({ 'ids.js': [expect.stringContaining('counter: ')] });
    expect(await problemsIn(files, { counters: 'ignore' }, { profile: 'ssr' })).toEqual({});
  });

  it('reports stores of frameworks where one program serves many users, or on demand', async () => {
    const files = { 'cart.js': "import { writable } from 'svelte/store';\nconst total = writable(0);\nexport const add = (price) => total.set(price);\n" };
    expect(await problemsIn(files, {}, { profile: 'ssr' })).toEqual({ 'cart.js': [expect.stringContaining('`total` is module state')] });
    expect(await problemsIn(files, {}, { profile: 'browser' })).toEqual({});
    expect(await problemsIn(files, { stores: 'report' }, { profile: 'browser' })).toEqual({ 'cart.js': [expect.stringContaining('3: ')] });
  });

  it('leaves how the process is set to code that a command line starts', async () => {
    const text = 'export function fail() {\n  process.exitCode = 1;\n}\n';
    const manifest = '{ "type": "module", "bin": "./start.js" }';
    const settings = { environment: 'node' };
    expect(await problemsIn({ 'fail.js': text, 'cli/fail.js': text, 'start.js': text, 'package.json': manifest }, {}, settings)).toEqual({ 'fail.js': [expect.stringContaining('2: host: ')] });
  });

  it('reports what functions leave running where that is asked for', async () => {
    const files = { 'exit.js': "export function onExit(listener) {\n  process.on('exit', listener);\n}\n" };
    expect(await problemsIn(files, {}, { environment: 'node' })).toEqual({});
    expect(await problemsIn(files, { lasting: ['listeners'] }, { environment: 'node' })).toEqual({ 'exit.js': [expect.stringContaining('2: lasting: ')] });
  });

  it('reports request data in a function whose name says that it sets something up', async () => {
    const files = { 'server.js': "let last;\nexport function setup(app) {\n  app.get('/', (req, res) => {\n    last = req.user;\n    res.send(last);\n  });\n}\n" };
    expect(await problemsIn(files)).toEqual({ 'server.js': [expect.stringContaining('4: request: ')] });
  });

  it('follows a handler into the module that has it, and reports where it is handed over', async () => {
    const files = { 'handlers.js': 'let last;\nexport function initShow(req) {\n  last = req.user;\n}\nexport const read = () => last;\n', 'routes.js': "import { initShow } from './handlers.js';\nexport function routes(app) {\n  app.get('/', initShow);\n}\n" };
    expect(await problemsIn(files)).toEqual({ 'routes.js': ['3: request: A framework calls `initShow()` (handlers.js), which assigns `last`: what belongs to one request is kept in `last`, module state that all users of the module share. Pass it along, or keep it in an object made for the request.'] });
  });

  it('takes a marker with a reason for an answer, and reports one that marks nothing', async () => {
    const marked = { 'theme.js': '// strict-modules: shared-state -- one theme for the page\nlet theme;\nexport function paint(next) {\n  theme = next;\n}\n' };
    expect(await problemsIn(marked)).toEqual({});
    expect(await problemsIn({ 'plain.js': '// strict-modules: shared-state -- nothing\nexport const one = 1;\n' })).toEqual({ 'plain.js': [expect.stringContaining('1: unusedMarker: ')] });
  });

  it('allows state by name, and says nothing of tests and scripts', async () => {
    expect(await problemsIn(CURRENT, { allow: ['cur*'] })).toEqual({});
    expect(await problemsIn({ 'current.test.js': CURRENT['current.js'] as string, 'script.js': `#!/usr/bin/env node\n${CURRENT['current.js']}` })).toEqual({});
  });
});

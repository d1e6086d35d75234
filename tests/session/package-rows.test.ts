import { describe, expect, it } from 'vitest';
import path from 'node:path';
import { createNodeHost, createSession, DEFAULT_OPTIONS, type AnalysisOptions } from '../../lib/api.ts';
import { createMemoryStore } from '../../lib/store/index.ts';
import { projectOnDisk } from '../eslint/project-on-disk.ts';

type Rows = NonNullable<AnalysisOptions['packages']>;

const PURE: Rows = [{ package: 'addon', versions: '^1.2.0', load: 'pure' }];
const STARTS: Rows = [{ package: 'addon', versions: '^1.2.0', load: [{ kind: 'net', level: 'process', target: 'a socket' }] }];

const PACKAGE = { name: 'addon', version: '1.2.3', main: './index.js' };

function files(manifest: object, entry: string): Record<string, string> {
  return {
    'main.mjs': "import { open } from 'addon';\nexport const start = () => open();\n",
    'opens.mjs': "import { open } from 'addon';\nexport const opened = open();\n",
    'calls.cjs': "exports.made = require('addon')();\n",
    'requires.cjs': "const { open } = require('addon');\nexports.open = open;\n",
    'node_modules/addon/package.json': JSON.stringify({ ...PACKAGE, ...manifest }),
    'node_modules/addon/index.js': entry,
    'node_modules/addon/build/addon.node': '\u007fELF',
    'node_modules/addon/build/broken.js': 'export const = ;',
  };
}

const NATIVE = "module.exports = require('./build/addon.node');\nmodule.exports.open = module.exports.make();\n";

function judge(entry: string, { packages = [], manifest = {}, file = 'main.mjs' }: { packages?: Rows; manifest?: object; file?: string } = {}) {
  const { cwd } = projectOnDisk(files(manifest, entry));
  const session = createSession(createNodeHost({ root: cwd }), { ...DEFAULT_OPTIONS, packages });
  const report = session.judge(path.join(cwd, file));
  return { report, package: session.judge(path.join(cwd, 'node_modules/addon/index.js')), problems: session.problems(), cwd };
}

describe('a row about the load of a package', () => {
  it('settles a native addon, and says that it did', () => {
    expect(judge(NATIVE).report.closure).toBe('unknown');
    const judged = judge(NATIVE, { packages: PURE });
    expect([judged.report.closure, judged.package.verdict, judged.package.assumptions]).toEqual(['pure', 'pure', ['row of addon']]);
  });

  it('settles a module that cannot be parsed', () => {
    const entry = "module.exports = require('./build/broken.js');\n";
    expect(judge(entry).report.closure).toBe('unknown');
    expect(judge(entry, { packages: PURE }).report.closure).toBe('pure');
  });

  it('settles an addon that is the entry itself, for who requires it', () => {
    const options = { manifest: { main: './build/addon.node' }, file: 'requires.cjs' };
    expect(judge('', options).report.verdict).toBe('unknown');
    const { report } = judge('', { ...options, packages: PURE });
    expect(report.reasons.filter(({ kind }) => kind === 'unparsed-module' || kind === 'unresolved-import')).toEqual([]);
    expect([report.closure === 'impure', report.assumptions]).toEqual([false, ['row of addon']]);
  });

  it('says nothing of what its exports do', () => {
    expect(judge(NATIVE, { packages: PURE, file: 'opens.mjs' }).report.reasons.map(({ message }) => message)).toEqual(['reads `open`, a property of addon.node of addon']);
  });

  it('says nothing of what an addon that is required does when it is called', () => {
    const options = { manifest: { main: './build/addon.node' }, file: 'calls.cjs', packages: PURE };
    expect(judge('', options).report.reasons.map(({ message }) => message)).toEqual(['calls `require(…)()`: addon.node of addon']);
  });

  it('does not outweigh a witness', () => {
    const judged = judge(`globalThis.addon = 1;\n${NATIVE}`, { packages: PURE });
    expect([judged.report.closure, judged.package.effects.map(({ kind }) => kind)]).toEqual(['impure', ['global-write']]);
  });

  it('gives the effects that it names', () => {
    const judged = judge(NATIVE, { packages: STARTS });
    expect([judged.report.closure, judged.package.effects.map(({ what }) => what)]).toEqual(['impure', ['uses the network (`a socket`)']]);
  });

  it('does not replace what the analysis found out', () => {
    expect(judge('exports.open = () => {};\n', { packages: STARTS }).report.closure).toBe('pure');
  });

  it('holds for its versions', () => {
    expect(judge(NATIVE, { packages: PURE, manifest: { version: '2.0.0' } }).report.closure).toBe('unknown');
  });

  it.each([['./index', 'pure'], ['./other', 'unknown']])('about the subpath %s leaves the entry %s', (subpath, closure) => {
    expect(judge("module.exports = require(process.env.ADDON);\n", { packages: [{ package: 'addon', versions: '*', subpath, load: 'pure' }] }).report.closure).toBe(closure);
  });

  it('of the package itself counts', () => {
    expect(judge(NATIVE, { manifest: { strictModules: [{ load: 'pure' }] } }).report.closure).toBe('pure');
  });

  it('of the user counts before that of the package', () => {
    expect(judge(NATIVE, { packages: STARTS, manifest: { strictModules: [{ load: 'pure' }] } }).report.closure).toBe('impure');
  });

  it('of the package counts before the built-in one', () => {
    const own = { name: 'fsevents', version: '2.3.3', main: './index.js' };
    const judgeOwn = (strictModules?: unknown) => {
      const { cwd } = projectOnDisk({ 'main.mjs': "import 'fsevents';\n", 'node_modules/fsevents/package.json': JSON.stringify({ ...own, strictModules }), 'node_modules/fsevents/index.js': "module.exports = require('./fsevents.node');\n" });
      return createSession(createNodeHost({ root: cwd }), DEFAULT_OPTIONS).judge(path.join(cwd, 'main.mjs')).closure;
    };
    expect([judgeOwn(), judgeOwn([{ load: STARTS[0]?.load }])]).toEqual(['pure', 'impure']);
  });

  it('of the package is passed over with a problem where it is wrong', () => {
    const judged = judge(NATIVE, { manifest: { strictModules: [{ load: 'none' }] } });
    expect([judged.report.closure, judged.problems]).toEqual(['unknown', [`${judged.cwd}/node_modules/addon/package.json: "strictModules"[0].load must be "pure" or an array of effects; its rows are passed over`]]);
  });

  it('of the package about another package is none of its business', () => {
    expect(judge(NATIVE, { manifest: { name: 'addon', strictModules: [{ package: 'other', load: 'pure' }] } }).report.closure).toBe('unknown');
  });
});

describe('results that are kept', () => {
  it.each(['of the user', 'of the package'])('do not outlive a row %s', (whose) => {
    const { cwd, write } = projectOnDisk(files({}, NATIVE));
    const store = createMemoryStore();
    const closure = (packages: Rows = []) => {
      const session = createSession(createNodeHost({ root: cwd }), { ...DEFAULT_OPTIONS, packages }, store);
      const found = session.judge(path.join(cwd, 'main.mjs')).closure;
      session.flush();
      return found;
    };
    const before = closure();
    if (whose === 'of the package') write({ 'node_modules/addon/package.json': JSON.stringify({ ...PACKAGE, strictModules: [{ load: 'pure' }] }) });
    const after = closure(whose === 'of the user' ? PURE : []);
    if (whose === 'of the package') write({ 'node_modules/addon/package.json': JSON.stringify(PACKAGE) });
    expect([before, after, closure()]).toEqual(['unknown', 'pure', 'unknown']);
  });
});

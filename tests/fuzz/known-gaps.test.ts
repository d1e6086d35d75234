import { describe, expect, it } from 'vitest';
import { tryProgram } from './compare/trial.ts';
import type { Program } from './programs/program.ts';

/**
 * What docs/effect-system.md says the analysis takes for granted: in each of these programs it does not hold, the last
 * module does something that others can see, and is said to be pure. One that is judged rightly is to be taken off the
 * page.
 */
const GAPS: Readonly<Record<string, readonly string[]>> = {
  'another module has replaced a built-in': [
    'Array.prototype.map = function () { console.log(1); };\n',
    'exports.list = [1].map((x) => x);\n',
  ],
  'another module has defined a getter for all objects': [
    "Object.defineProperty(Object.prototype, 'hidden', { get() { console.log(1); } });\n",
    'exports.value = {}.hidden;\n',
  ],
  'code made from a text has changed an object': [
    "exports.start = () => {};\neval('exports.start = () => console.log(1)');\n",
    "require('./m0.cjs').start();\n",
  ],
  'code made from a text has changed a variable around it': [
    "exports.start = (() => { let inner = () => {}; eval('inner = () => console.log(1)'); return inner; })();\n",
    "require('./m0.cjs').start();\n",
  ],
  'code made from a text has declared a global': [
    "(0, eval)('var hook = () => console.log(1)');\n",
    "if (typeof hook === 'function') hook();\n",
  ],
  'another module has left something on the global object that acts when it is looked at': [
    "globalThis.kept = { get size() { console.log(1); return 1; } };\n",
    'exports.size = globalThis.kept.size;\n',
  ],
  'another module has added a member to an object': [
    'exports.shared = {};\n',
    "require('./m0.cjs').shared.start = () => console.log(1);\n",
    "require('./m0.cjs').shared.start?.();\n",
  ],
  'another module has replaced a function that an object held': [
    'exports.shared = { start() {} };\n',
    "require('./m0.cjs').shared.start = () => console.log(1);\n",
    "require('./m0.cjs').shared.start();\n",
  ],
  'another module has moved where a pattern goes on': [
    'exports.pattern = /a/g;\n',
    "require('./m0.cjs').pattern.test('aa');\n",
    "'a'.match(require('./m0.cjs').pattern);\n",
  ],
  'another module has made a global that nobody declares': [
    'globalThis.hook = () => console.log(1);\n',
    'try { hook(); } catch {}\n',
  ],
  'another module has made a global that is called where a test finds it': [
    'globalThis.hook = () => console.log(1);\n',
    "if (typeof hook === 'function') hook();\n",
  ],
  'another module has given something of the host a getter': [
    "Object.defineProperty(process.stdout, 'extra', { get() { console.log(1); } });\n",
    'exports.extra = process.stdout.extra;\n',
  ],
  'another module has called a function that replaces itself': [
    'exports.decide = function decide(a) { return exports.decide = (b) => b, exports.decide(a); };\nexports.first = exports.decide;\n',
    "require('./m0.cjs').decide(1);\n",
    "const { decide, first } = require('./m0.cjs');\nif (decide !== first) console.log(1);\n",
  ],
  'another module has made a collection that is made when it is needed': [
    'let cache;\nexports.get = (key) => { if (!cache) cache = new WeakMap(); return cache.get(key); };\nexports.isMade = () => cache !== undefined;\n',
    "require('./m0.cjs').get({});\n",
    "if (require('./m0.cjs').isMade()) console.log(1);\n",
  ],
  'another module has run a getter that puts its value in its own place': [
    "exports.shared = { get parts() { const value = ['a']; Object.defineProperty(this, 'parts', { value }); return value; } };\n",
    "require('./m0.cjs').shared.parts;\n",
    "if (Object.getOwnPropertyDescriptor(require('./m0.cjs').shared, 'parts').value) console.log(1);\n",
  ],
  'somebody looks at what is given back as it was': [
    'exports.frames = () => { const before = Error.prepareStackTrace; Error.prepareStackTrace = (_, frames) => frames; const { stack } = new Error(); Error.prepareStackTrace = before; return stack; };\n',
    "exports.frames = require('./m0.cjs').frames();\n",
  ],
  'a continuation comes between two of another promise': [
    'let x = 0;\nPromise.resolve().then(() => { x = 1; }).then(() => { if (x === 2) console.log(1); });\nPromise.resolve().then(() => { x = 2; });\n',
  ],
};

const program = (texts: readonly string[]): Program => ({ modules: texts.map((text, index) => ({ name: `m${index}.cjs`, text })) });

describe('a module is said to be pure and is not where', () => {
  it.each(Object.entries(GAPS))('%s', async (_name, texts) => {
    const trial = await tryProgram(program(texts));
    const unsound = trial.kind === 'compared' ? trial.mismatches.flatMap(({ kind, module }) => (kind === 'unsound' ? [module] : [])) : [];
    expect(unsound).toEqual([`m${texts.length - 1}.cjs`]);
  });
});

import { ESLint, Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import plugin from '../../lib/index.ts';
import { projectOnDisk } from '../eslint/project-on-disk.ts';

const RULE = 'strict-modules/valid-pure-annotation';
const LOG = 'const log = (text) => console.log(text);\n';

async function lint(text: string, options: object = {}, files: Readonly<Record<string, string>> = {}, fix = false) {
  const { cwd } = projectOnDisk({ ...files, 'src/app.js': text });
  const overrideConfig: Linter.Config[] = [{ plugins: { 'strict-modules': plugin }, rules: { [RULE]: ['error', options] } }];
  const [result] = await new ESLint({ cwd, overrideConfigFile: true, overrideConfig, fix }).lintText(text, { filePath: 'src/app.js' });
  return { messages: result?.messages ?? [], output: result?.output };
}

async function messagesFor(...args: Parameters<typeof lint>): Promise<string[]> {
  return (await lint(...args)).messages.map(({ message }) => message);
}

describe('a refuted claim', () => {
  it('of a call is reported at the call, with the way to the effect', async () => {
    const files = { 'src/setup.js': 'export const setup = () => register();\nconst register = () => { globalThis.ready = true; };\n' };
    const { messages } = await lint('import { setup } from "./setup.js";\nexport const ready = /* @__PURE__ */ setup();\n', {}, files);
    expect(messages).toMatchObject([{ line: 2, column: 38, message: expect.stringContaining('`setup()` (setup.js) calls `register()`, which writes `globalThis.ready`') }]);
  });

  it('is told from the claimed call on, wherever it is run', async () => {
    const [message] = await messagesFor(`${LOG}const inner = () => /* @__PURE__ */ log("a");\nexport const a = inner();\n`);
    expect(message).toMatch(/^This call is annotated as pure, but `log\(\)` writes to the console/u);
  });

  it('of a function is reported, although nothing calls it', async () => {
    const { messages } = await lint('/* @__NO_SIDE_EFFECTS__ */\nexport function start(name) { globalThis[name] = 1; globalThis.started = true; }\n');
    expect(messages).toMatchObject([{ line: 2, message: expect.stringMatching(/^`start\(\)` is annotated as free of side effects, but it writes/u) }]);
  });

  it.each(['@pure', '@nosideeffects'])('is also one of the tag %s', async (tag) => {
    expect(await messagesFor(`/**\n * Starts.\n * ${tag}\n */\nexport const start = () => setTimeout(() => {}, 1);\n`)).toHaveLength(1);
  });

  it('of a call that adds to a table of another module is reported', async () => {
    const files = { 'src/table.js': 'const table = { entries: [] };\nexport const register = (entry) => table.entries.push(entry);\n' };
    expect(await messagesFor('import { register } from "./table.js";\nexport const a = /* @__PURE__ */ register(1);\n', {}, files)).toHaveLength(1);
  });

  it('may be allowed', async () => {
    expect(await messagesFor(`${LOG}export const a = /* @__PURE__ */ log("a");\n`, { allow: ['console'] })).toEqual([]);
  });

  it.each([['ignore', 0], ['report', 1]])('behind a guard inside the call: with conditional: %s, %i reports', async (conditional, count) => {
    const text = 'const make = () => { if (process.env.DEBUG) console.log("made"); };\nexport const made = /* @__PURE__ */ make();\n';
    expect(await messagesFor(text, { conditional })).toHaveLength(count);
  });

  it('behind a guard around the call is certain', async () => {
    expect(await messagesFor(`${LOG}if (process.env.DEBUG) /* @__PURE__ */ log("a");\n`)).toHaveLength(1);
  });
});

describe('no report', () => {
  it.each([
    ['of a claim that holds', 'const make = () => ({});\nexport const made = /* @__PURE__ */ make();\n'],
    ['of one that cannot be decided', 'import { make } from "not-installed";\nexport const made = /* @__PURE__ */ make();\n'],
    ['of a function that changes what it is given', '/* @__NO_SIDE_EFFECTS__ */\nexport const set = (object) => { object.a = 1; return object; };\n'],
    ['of a function that changes what its module owns', 'let count = 0;\n/* @__NO_SIDE_EFFECTS__ */\nexport const next = () => ++count;\n'],
    ['of what overwrites a memo of its module', 'import { next } from "./memo.js";\nexport const a = /* @__PURE__ */ next();\n'],
    ['of an effect before the claimed call', 'export const a = (globalThis.a = 1, /* @__PURE__ */ Object.keys({}));\n'],
    ['of an effect of an argument', `${LOG}export const a = /* @__PURE__ */ Object.keys(log("a") ?? {});\n`],
  ])('%s', async (_, text) => {
    expect(await messagesFor(text, {}, { 'src/memo.js': 'const memo = { last: 0 };\nlet count = 0;\nexport const next = () => (memo.last = ++count);\n' })).toEqual([]);
  });

  it('leaves a trace of the calls that look for refutations', async () => {
    const files = { 'src/list.js': 'export const list = [];\n/* @__NO_SIDE_EFFECTS__ */\nexport const add = () => { list.push(() => console.log("a")); };\n' };
    expect(await messagesFor('import { list } from "./list.js";\nexport const a = /* @__PURE__ */ (() => list[0]?.())();\n', {}, files)).toEqual([]);
  });
});

describe('an annotation that no tool reads', () => {
  it.each([
    ['is moved before a call that is proved', '/* @__PURE__ */ export const a = Object.keys({});\n', 'export const a = /* @__PURE__ */ Object.keys({});\n'],
    ['takes its line along', '// @__PURE__\nexport const a = Object.keys({});\n', 'export const a = /* @__PURE__ */ Object.keys({});\n'],
    ['is removed where nothing could carry it', 'export class A {\n  /* @__NO_SIDE_EFFECTS__ */\n  run() {}\n}\n', 'export class A {\n  run() {}\n}\n'],
  ])('%s', async (_, before, after) => {
    expect((await lint(before, {}, {}, true)).output).toBe(after);
  });

  it('is only suggested to be moved before a call that is not proved', async () => {
    const { messages } = await lint('import { make } from "not-installed";\n/* @__PURE__ */ export const a = make();\n');
    expect(messages).toMatchObject([{ line: 2, column: 1, suggestions: [{ messageId: 'move' }, { messageId: 'remove' }] }]);
    expect(messages[0]).not.toHaveProperty('fix');
  });
});

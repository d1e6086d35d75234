import path from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { factsOf } from '../facts/facts-of.ts';
import { folderWith } from './folder.ts';
import { BUNDLERS, minified, PATIENCE, type Bundles } from './bundlers.ts';

/** Each calls `g('MARK')`, which is gone from the output where the tool reads the annotation and believes it. */
const CASES = [
  '/*#__PURE__*/ g("MARK");',
  '/*#__PURE__*/ new g("MARK");',
  '/*#__PURE__*/ g("MARK").x();',
  '/*#__PURE__*/ g.a.b("MARK");',
  'const x = /*#__PURE__*/ g("MARK").x;',
  'const x = /*#__PURE__*/ g.x.y("MARK").z[0] === 1;',
  '/*#__PURE__*/ (g("MARK"));',
  '/*#__PURE__*/ (g)("MARK");',
  '/*#__PURE__*/ (() => { g("MARK") })();',
  '/*#__PURE__*/ (function () { g("MARK") }());',
  'export const x = /*#__PURE__*/ g("MARK");',
  'export default /*#__PURE__*/ g("MARK");',
  'class A { static x = /*#__PURE__*/ g("MARK"); }',
  '//#__PURE__\ng("MARK");',
  '/*#__PURE__*/ /* more */ g("MARK");',
  '/*#__PURE__*/ g("MARK"), 1;',
  '/*#__PURE__*/ g("MARK") ? 1 : 0;',
  '/*#__PURE__*/ g?.("MARK");',
  'new /*#__PURE__*/ g("MARK");',
  '/*#__PURE__*/ g`MARK`;',
  '/*#__PURE__*/ await g("MARK");',
  '/*#__PURE__*/ const x = g("MARK");',
  '/*#__PURE__*/ export const x = g("MARK");',
  '/*#__PURE__*/ export default g("MARK");',
  'const x /*#__PURE__*/ = g("MARK");',
  'const x = /*#__PURE__*/ !g("MARK");',
  'const x = /*#__PURE__*/ [g("MARK")];',
  'const x = /*#__PURE__*/ { a: g("MARK") };',
  '/*#__PURE__*/ (g("MARK") + 1);',
  '/*#__PURE__*/ (h ? g("MARK") : 0);',
  'g/*#__PURE__*/("MARK");',
  'g(/*#__PURE__*/"MARK");',
  'g.x /*#__PURE__*/ .y("MARK");',
  'g("MARK") /*#__PURE__*/;',
  '/*#__PURE__*/ class A { static x = g("MARK"); }',
  'const A = /*#__PURE__*/ class { static x = g("MARK"); };',
  '/*#__PURE__*/ function f() { g("MARK") } f();',
  'const f = /*#__PURE__*/ function () { g("MARK") }; f();',
  '/*#__NO_SIDE_EFFECTS__*/ function f() { g("MARK") } f();',
  '/*#__NO_SIDE_EFFECTS__*/ async function f() { g("MARK") } f();',
  '/*#__NO_SIDE_EFFECTS__*/ export function f() { g("MARK") } f();',
  'export /*#__NO_SIDE_EFFECTS__*/ function f() { g("MARK") } f();',
  '/*#__NO_SIDE_EFFECTS__*/ const f = () => { g("MARK") }; f();',
  '/*#__NO_SIDE_EFFECTS__*/ export const f = () => { g("MARK") }; f();',
  'const f = /*#__NO_SIDE_EFFECTS__*/ () => { g("MARK") }; f();',
  'const f = /*#__NO_SIDE_EFFECTS__*/ (function () { g("MARK") }); f();',
  '/*#__NO_SIDE_EFFECTS__*/ const a = 1, f = () => { g("MARK") }; f();',
  '/*#__NO_SIDE_EFFECTS__*/ let f = () => { g("MARK") }; f();',
  '/*#__NO_SIDE_EFFECTS__*/ g("MARK");',
  'let f; /*#__NO_SIDE_EFFECTS__*/ f = () => { g("MARK") }; f();',
  'const o = { /*#__NO_SIDE_EFFECTS__*/ f() { g("MARK") } }; o.f();',
  'const o = { /*#__NO_SIDE_EFFECTS__*/ f: () => { g("MARK") } }; o.f();',
  'class C { /*#__NO_SIDE_EFFECTS__*/ static f() { g("MARK") } } C.f();',
  '/*#__NO_SIDE_EFFECTS__*/ class C { constructor() { g("MARK") } } new C();',
  'async /*#__NO_SIDE_EFFECTS__*/ function f() { g("MARK") } f();',
].map((text, index) => [text, `case${index}`] as const);

/** Without the annotation, which nothing may drop. */
const withoutAnnotation = (text: string): string => text.replace(/\/\*#__\w+__\*\/|\/\/#__PURE__/u, '');

const outputs: Record<string, { readonly annotated: Bundles; readonly plain: Bundles }> = {};

beforeAll(async () => {
  const annotated = Object.fromEntries(CASES.map(([text, name]) => [name, text]));
  const plain = Object.fromEntries(CASES.map(([text, name]) => [name, withoutAnnotation(text)]));
  const bundle = async (modules: Record<string, string>, bundler: keyof typeof BUNDLERS): Promise<Bundles> => {
    const names = Object.keys(modules);
    const folder = folderWith({ ...Object.fromEntries(names.flatMap((name) => [[`${name}.mjs`, modules[name] ?? ''], [`entry-${name}.mjs`, `import "./${name}.mjs";\n`]])) });
    const entries = Object.fromEntries(names.map((name) => [name, path.join(folder, `entry-${name}.mjs`)]));
    return (await BUNDLERS[bundler]?.(entries, path.join(folder, 'out'))) ?? new Map();
  };
  for (const bundler of Object.keys(BUNDLERS)) outputs[bundler] = { annotated: await bundle(annotated, bundler), plain: await bundle(plain, bundler) };
  outputs['terser'] = { annotated: await minified(annotated), plain: await minified(plain) };
}, PATIENCE);

it.each(CASES)('%s is misplaced exactly where no tool drops the call', (text, name) => {
  const droppedBy = Object.keys(outputs).filter((tool) => outputs[tool]?.annotated.get(name)?.includes('MARK') === false);
  const { misplaced } = factsOf(text);
  expect(misplaced.length > 0, `dropped by ${droppedBy.join(', ') || 'none'}`).toBe(droppedBy.length === 0);
});

it('no tool drops a call without an annotation', () => {
  const dropped = Object.entries(outputs).flatMap(([tool, { plain }]) => [...plain].filter(([, code]) => !code.includes('MARK')).map(([name]) => `${tool} ${name}`));
  expect(dropped).toEqual([]);
});

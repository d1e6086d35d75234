import { CARRIERS, IDLE, WAITING } from '../programs/carriers.ts';
import type { Choices } from '../programs/choices.ts';
import { DECOYS, EFFECTS } from '../programs/effects.ts';
import { fill } from '../programs/fill.ts';
import { ROUTES } from '../programs/routes.ts';
import { type Spot, spotsOf } from './spots.ts';

/** A known effect, or something that only looks like one, in the text of a real module. Plain data. */
export interface Planting {
  readonly kind: 'effect' | 'decoy';
  /** What was added. */
  readonly code: string;
  /** Where: "at the end", "in a function that is called". */
  readonly where: Spot['where'];
  readonly text: string;
  /** Text of another file of the same folder that the module imports, by its specifier. */
  readonly other: { readonly specifier: string; readonly text: string } | null;
}

/** Ways to run a function that are not JavaScript yet: no engine at hand can run them. */
const DECORATORS: readonly string[] = ['@(() => { $(); }) class', 'class { @(() => { $(); }) m() {} }', 'class { @(() => { $(); }) x = 1; }', 'class { @(() => { $(); }) static accessor x = 1; }', 'class { @(() => { $(); }) get x() { return 1; } }', 'new (class { @(() => () => { $(); }) x = 1; })()', 'class { @((v, c) => { c.addInitializer($); }) static m() {} }', '@((v, c) => { c.addInitializer($); }) class', 'class { @$ #m() {} }'].map((text) => (text.endsWith('class') ? `(${text} {})` : `(${text})`));

/** Plants one thing at a place of the module that certainly runs; `number` is for the name of another file. Null where the text is not understood. */
export function plant(choices: Choices, name: string, text: string, number: number): Planting | null {
  const { format, spots } = spotsOf(name, text);
  if (spots.length === 0) return null;
  const spot = choices.pick(spots);
  const kind = choices.chance(1, 4) ? 'decoy' : 'effect';
  const { code, other } = kind === 'effect' ? effectCode(choices, format, number) : { code: decoyCode(choices), other: null };
  const head = other === null ? '' : format === 'commonjs' ? `const $other = require('${other.specifier}');\n` : `import * as $other from '${other.specifier}';\n`;
  const planted = `${text.slice(0, spot.offset)}\n;${code}\n${text.slice(spot.offset)}`;
  return { kind, code, where: spot.where, text: head === '' ? planted : afterHead(planted, head), other };
}

/** After a hashbang and directives. */
function afterHead(text: string, head: string): string {
  const prefix = /^(?:#![^\n]*\n)?(?:\s*(?:'use strict'|"use strict");?)?/u.exec(text)?.[0] ?? '';
  return `${prefix}\n${head}${text.slice(prefix.length)}`;
}

function effectCode(choices: Choices, format: 'esm' | 'commonjs', number: number): Pick<Planting, 'code' | 'other'> {
  const effect = numbered(choices.pick(EFFECTS));
  const elsewhere = choices.chance(1, 6);
  const source = `() => { ${effect} return 1; }`;
  const specifier = `./$planted${number}.${format === 'commonjs' ? 'cjs' : 'mjs'}`;
  const other = elsewhere ? { specifier, text: format === 'commonjs' ? `exports.f = ${source};\n` : `export const f = ${source};\n` } : null;
  const first = elsewhere ? '$other.f' : source;
  const carried = choices.chance(1, 3) ? `() => (${fill(choices.pick(CARRIERS), '$f')}, 1)` : '$f';
  const routed = fill(choices.pick(ROUTES), '$g');
  const way = fill(choices.pick(choices.pick([CARRIERS, CARRIERS, CARRIERS, CARRIERS, WAITING, DECORATORS])), '$h');
  return { code: `{ const $f = ${first}; const $g = ${carried}; const $h = ${routed}; void (${way}); }`, other };
}

function decoyCode(choices: Choices): string {
  if (choices.chance(1, 2)) return `{ ${numbered(choices.pick(DECOYS))} }`;
  const routed = fill(choices.pick(ROUTES), '$f');
  return `{ const $f = () => { ${numbered(choices.pick(EFFECTS))} return 1; }; const $g = ${routed}; void (${fill(choices.pick(IDLE), '$g')}); }`;
}

function numbered(template: string): string {
  return template.replaceAll('#', '7');
}

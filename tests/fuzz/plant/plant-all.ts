import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { globSync } from 'tinyglobby';
import type { ModuleReport } from '../../../lib/api.ts';
import { Choices } from '../programs/choices.ts';
import { plant, type Planting } from './planting.ts';
import { PlantedSession } from './planted-session.ts';

export interface PlantingOrder {
  /** Folder with `node_modules`. */
  readonly root: string;
  readonly seed: number;
  /** How many things are planted in each module. */
  readonly each: number;
  /** How many pure modules are looked for at most. */
  readonly modules: number;
}

export interface Missed {
  readonly file: string;
  readonly planting: Planting;
  readonly verdict: string;
  readonly findings: readonly string[];
}

export interface PlantingResult {
  readonly modules: number;
  readonly effects: number;
  readonly decoys: number;
  readonly missed: readonly Missed[];
}

const SOURCES = ['node_modules/**/*.{js,mjs,cjs}', '!**/*.min.js', '!**/test/**'];
/** Characters. */
const MOST_TEXT = 60_000;

/** Plants in modules of installed packages that are pure, and judges each planting by itself. */
export function* plantAll({ root, seed, each, modules }: PlantingOrder): Generator<PlantingResult> {
  const session = new PlantedSession(root);
  let found = 0;
  for (const file of shuffled(globSync(SOURCES, { cwd: root, absolute: true }), seed)) {
    if (found >= modules) return;
    const text = textOf(file);
    if (text === null || session.judge(file).verdict !== 'pure') continue;
    found++;
    yield plantIn(session, file, text, seed + found, each);
  }
}

function textOf(file: string): string | null {
  if (statSync(file).size > MOST_TEXT) return null;
  const text = readFileSync(file, 'utf8');
  return text.trim().length < 80 ? null : text;
}

function shuffled(files: readonly string[], seed: number): string[] {
  const [order = []] = fc.sample(fc.array(fc.nat(), { minLength: files.length, maxLength: files.length, size: 'max' }), { seed, numRuns: 1 });
  return files.toSorted().map((file, index) => ({ file, rank: order[index] ?? 0 })).sort((left, right) => left.rank - right.rank).map(({ file }) => file);
}

function plantIn(session: PlantedSession, file: string, text: string, seed: number, each: number): PlantingResult {
  const missed: Missed[] = [];
  let [effects, decoys] = [0, 0];
  for (const numbers of fc.sample(fc.array(fc.nat(0xffff), { minLength: 20, maxLength: 20, size: 'max' }), { seed, numRuns: each })) {
    const number = session.next();
    const planting = plant(new Choices(numbers), path.basename(file), text, number);
    if (planting === null) continue;
    if (planting.kind === 'effect') effects++;
    else decoys++;
    const { verdict, effects: told, reasons } = judgePlanted(session, file, planting, number);
    if (verdict !== (planting.kind === 'effect' ? 'impure' : 'pure')) missed.push({ file, planting, verdict, findings: [...told, ...reasons].map(({ message }) => message) });
  }
  return { modules: 1, effects, decoys, missed };
}

/** Beside the module, so that what it imports is found. */
function judgePlanted(session: PlantedSession, file: string, { text, other }: Planting, number: number): ModuleReport {
  const folder = path.posix.dirname(file);
  const planted = path.posix.join(folder, `$module${number}${path.extname(file)}`);
  session.add(planted, text);
  if (other !== null) session.add(path.posix.join(folder, other.specifier), other.text);
  return session.judge(planted);
}

import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { globSync } from 'tinyglobby';
import type { ModuleReport } from '../../../lib/api.ts';
import { PlantedSession } from '../plant/planted-session.ts';
import { Choices } from '../programs/choices.ts';
import { REWRITES, type Rewritten } from './rewrites.ts';
import { nodesOf } from './syntax.ts';

/** What came of rewriting one module step by step. Plain data. */
export interface ChainResult {
  readonly file: string;
  readonly steps: readonly string[];
  readonly verdict: ModuleReport['verdict'];
  /** The first step after which the verdict was another, and what it then was. */
  readonly changed: { readonly step: string; readonly verdict: string; readonly before: Rewritten; readonly after: Rewritten; readonly findings: readonly string[] } | null;
}

export interface ChainOrder {
  /** Folder with `node_modules`. */
  readonly root: string;
  readonly seed: number;
  readonly chains: number;
  readonly steps: number;
}

const SOURCES = ['node_modules/**/*.{js,mjs,cjs}', '!**/*.min.js'];
const MOST_TEXT = 20_000;

/** Rewrites modules of installed packages whose verdict is certain, each by a chain of steps. */
export async function* rewriteAll({ root, seed, chains, steps }: ChainOrder): AsyncGenerator<ChainResult> {
  const session = new PlantedSession(root);
  const files = globSync(SOURCES, { cwd: root, absolute: true }).sort();
  let done = 0;
  for (const numbers of fc.sample(fc.array(fc.nat(0xffffff), { minLength: 120, maxLength: 120, size: 'max' }), { seed, numRuns: chains * 6 })) {
    if (done >= chains) return;
    const choices = new Choices(numbers);
    const result = await rewriteOne(session, choices, choices.pick(files), steps);
    if (result === null) continue;
    done++;
    yield result;
  }
}

async function rewriteOne(session: PlantedSession, choices: Choices, file: string, steps: number): Promise<ChainResult | null> {
  if (statSync(file).size > MOST_TEXT) return null;
  const { verdict, traits } = session.judge(file);
  if (verdict === 'unknown' || traits === null) return null;
  const text = readFileSync(file, 'utf8');
  let module: Rewritten = { name: `$module.${traits.format === 'esm' ? 'mjs' : 'cjs'}`, text, parts: [] };
  if (nodesOf(module.name, text) === null || judge(session, file, module).verdict !== verdict) return null;
  const taken: string[] = [];
  for (let attempt = 0; attempt < steps * 6 && taken.length < steps; attempt++) {
    const step = choices.pick(Object.keys(REWRITES));
    const next = await rewrite(choices, module, step, session.next());
    if (next === null || next.text === module.text) continue;
    taken.push(step);
    const report = judge(session, file, next);
    if (report.verdict !== verdict) return { file, steps: taken, verdict, changed: { step, verdict: report.verdict, before: module, after: next, findings: [...report.effects, ...report.reasons].map(({ message }) => message) } };
    module = next;
  }
  return taken.length === 0 ? null : { file, steps: taken, verdict, changed: null };
}

async function rewrite(choices: Choices, module: Rewritten, step: string, number: number): Promise<Rewritten | null> {
  const next = await Promise.resolve().then(() => REWRITES[step]?.(choices, module, number) ?? null).catch(() => null);
  return next === null || nodesOf(next.name, next.text) === null ? null : next;
}

function judge(session: PlantedSession, file: string, { name, text, parts }: Rewritten): ModuleReport {
  const folder = path.posix.dirname(file);
  const module = path.posix.join(folder, name.replace('$module', `$module${session.next()}`));
  for (const part of parts) session.add(path.posix.join(folder, part.name), part.text);
  session.add(module, text);
  return session.judge(module);
}

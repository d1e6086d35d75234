import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { HARMLESS_WHEN_DROPPED, judgePackage, parseAllowance } from '../../lib/policy/index.ts';
import { asSideEffectsField, isListed, packageSources } from '../../lib/project/index.ts';
import type { LocatedEffect, Session } from '../../lib/session/index.ts';

/** What a package says of its code and the analysis contradicts. Plain data. */
export interface Refuted {
  /** From the package's folder, with the line for claims about code. */
  readonly place: string;
  readonly claim: string;
  readonly witness: string;
  readonly conditional: boolean;
  /** The module to import, and the function of it to call where the load does not. */
  readonly module: string;
  readonly calls: string | null;
  /** Where the effect happens, and how it came to that: every place runs if it does. */
  readonly places: readonly Place[];
}

export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

const CLAIMS = /__PURE__|__NO_SIDE_EFFECTS__|@pure\b|@nosideeffects/u;

/** Files that repeat others of the package. */
const COPIES = /\.min\.|\.prod\.|\/umd\//u;

export function refutedAnnotations(session: Session, folder: string): readonly Refuted[] {
  const found = new Map<string, Refuted>();
  for (const module of sourcesIn(folder)) {
    if (!CLAIMS.test(readFileSync(module, 'utf8'))) continue;
    const { refuted } = session.judge(module);
    const byLoad = new Set(refuted.map(({ at }) => `${at.line}:${at.column}`));
    for (const { kind, subject, at, effect } of session.claims(module)) {
      const place = `${path.relative(folder, at.file)}:${at.line}`;
      const calls = byLoad.has(`${at.line}:${at.column}`) ? null : subject;
      found.set(`${place} ${kind} ${subject}`, { ...witnessOf(effect), place, claim: kind === 'pure' ? `the call of ${subject}() is pure` : `${subject}() has no side effects`, module, calls });
    }
  }
  return [...found.values()];
}

export function refutedFields(session: Session, folder: string): readonly Refuted[] {
  const { sideEffects } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { readonly sideEffects?: unknown };
  const [field, sources] = [asSideEffectsField(sideEffects), packageSources(folder)];
  if (field === null || field === true || sources === null) return [];
  return judgePackage(sources, (module) => session.judge(module), parseAllowance(HARMLESS_WHEN_DROPPED)).flatMap(({ module, paths, effect }): Refuted[] =>
    effect === null || isListed(field, paths) ? [] : [{ ...witnessOf(effect), place: path.relative(folder, module), claim: '"sideEffects": it has none', module, calls: null }],
  );
}

function witnessOf({ message, conditional, trace }: LocatedEffect): Pick<Refuted, 'witness' | 'conditional' | 'places'> {
  return { witness: message, conditional, places: trace.map(({ file, line, column }) => ({ file, line, column })) };
}

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : sourcesIn(file);
    return /\.[cm]?js$/u.test(entry.name) && !COPIES.test(file) ? [file] : [];
  });
}

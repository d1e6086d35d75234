import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { COMMAND_LINE } from '../corpus/judge.ts';
import { entryFiles, readManifest } from './entry-files.ts';

/** What is said of one package, small enough to be read. Plain data. */
export interface PackageVerdicts {
  readonly version: string;
  /** Of all its modules: "12 pure, 3 impure, 0 unknown". */
  readonly modules: string;
  /** Of the modules that are not pure: how many have which kind of effect or reason first. */
  readonly causes: Readonly<Record<string, number>>;
  /** By file: "pure", or the verdict with its first cause. */
  readonly entries: Readonly<Record<string, string>>;
  /** Of all verdicts with the kinds of their first causes: it changes where one does and the rest does not show it. */
  readonly digest: string;
}

interface Judgement {
  readonly module: string;
  readonly verdict: 'pure' | 'impure' | 'unknown';
  readonly effects: readonly Finding[];
  readonly reasons: readonly Finding[];
}

interface Finding {
  readonly kind: string;
  readonly conditional?: boolean;
  readonly message: string;
}

/** Packages that one process judges: its memory ends with it. */
const BATCH = 20;
const MOST_OUTPUT = 1 << 30;

/** Judges all modules of packages below `node_modules` of a folder, with nothing known of where they run. */
export function* judgePackages(folder: string, names: readonly string[]): Generator<readonly [name: string, verdicts: PackageVerdicts]> {
  for (let start = 0; start < names.length; start += BATCH) {
    const batch = names.slice(start, start + BATCH);
    const judged = judgeModules(folder, batch.map((name) => `node_modules/${name}`));
    for (const name of batch) yield [name, verdictsOf(path.join(folder, 'node_modules', name), judged.filter(({ module }) => module.startsWith(`node_modules/${name}/`)), `node_modules/${name}/`)];
  }
}

function judgeModules(folder: string, paths: readonly string[]): Judgement[] {
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, ['--max-old-space-size=6000', COMMAND_LINE, 'verdict', '--no-cache', '--format', 'jsonl', ...paths], { cwd: folder, encoding: 'utf8', maxBuffer: MOST_OUTPUT });
  if (status !== 0) throw new Error(`${paths[0] ?? ''} …: ended with ${signal ?? `exit code ${String(status)}`}: ${stderr.trim().slice(-2000)}`);
  return stdout.split('\n').filter(Boolean).map((line) => JSON.parse(line) as Judgement);
}

function verdictsOf(folder: string, judgements: readonly Judgement[], prefix: string): PackageVerdicts {
  const count = (verdict: Judgement['verdict']): number => judgements.filter((judgement) => judgement.verdict === verdict).length;
  const causes = new Map<string, number>();
  for (const judgement of judgements) {
    const cause = causeOf(judgement)?.kind;
    if (cause !== undefined) causes.set(cause, (causes.get(cause) ?? 0) + 1);
  }
  const byFile = new Map(judgements.map((judgement) => [judgement.module.slice(prefix.length), judgement]));
  const entries = entryFiles(folder).flatMap((file) => {
    const judgement = byFile.get(file);
    return judgement === undefined ? [] : [[file, textOf(judgement)] as const];
  });
  const digest = createHash('sha256').update([...byFile].map(([file, judgement]) => `${file}: ${judgement.verdict} ${causeOf(judgement)?.kind ?? ''}`).sort().join('\n')).digest('hex').slice(0, 12);
  return {
    version: readManifest(folder).version,
    modules: `${count('pure')} pure, ${count('impure')} impure, ${count('unknown')} unknown`,
    causes: Object.fromEntries([...causes].sort(([left], [right]) => (left < right ? -1 : 1))),
    entries: Object.fromEntries(entries),
    digest,
  };
}

/** The first effect that is certain, or the first; of an unknown module the first reason. */
function causeOf({ verdict, effects, reasons }: Judgement): Finding | undefined {
  if (verdict === 'pure') return undefined;
  return verdict === 'unknown' ? reasons[0] : (effects.find(({ conditional }) => conditional !== true) ?? effects[0]);
}

function textOf(judgement: Judgement): string {
  const cause = causeOf(judgement);
  return cause === undefined ? judgement.verdict : `${judgement.verdict}${cause.conditional === true ? '?' : ''} ${cause.kind}: ${cause.message}`;
}

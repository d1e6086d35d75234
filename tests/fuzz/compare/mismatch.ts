import type { Observation } from '../observe/observation.ts';
import type { Judgement } from './judge-program.ts';

/**
 * - `unsound`: something was seen, and the module is said to be pure
 * - `silent-throw`: its load threw in every run, and it is said to be pure
 * - `imprecise`: nothing was seen on any path, and it is not said to be pure
 * - `crash`: the analysis threw
 */
export type MismatchKind = 'unsound' | 'silent-throw' | 'imprecise' | 'crash';

export interface Mismatch {
  readonly kind: MismatchKind;
  readonly module: string;
  /** What was seen, or what was said though nothing was seen. */
  readonly cause: string;
  readonly details: readonly string[];
}

export function compare(observations: readonly Observation[], judgements: readonly Judgement[]): Mismatch[] {
  return observations.flatMap((observation) => {
    if (observation.cycle !== null && observation.cycle !== observation.name) return [];
    const names = observation.cycle === null ? [observation.name] : observations.filter(({ cycle }) => cycle === observation.cycle).map(({ name }) => name);
    const judged = judgements.filter(({ name }) => names.includes(name));
    const mismatch = judged.length === 0 ? null : compareModule(observation, together(judged));
    return mismatch === null ? [] : [mismatch];
  });
}

/** What is said of modules that are loaded together. */
function together(judgements: readonly Judgement[]): Omit<Judgement, 'name'> {
  const verdicts = judgements.map(({ verdict }) => verdict);
  const verdict = verdicts.includes('impure') ? 'impure' : verdicts.includes('unknown') ? 'unknown' : 'pure';
  return { verdict, findings: judgements.flatMap(({ findings }) => findings) };
}

function compareModule({ name, outcome, effects }: Observation, { verdict, findings }: Omit<Judgement, 'name'>): Mismatch | null {
  if (outcome === 'not-loaded') return null;
  if (verdict === 'pure') {
    if (effects.length > 0) return { kind: 'unsound', module: name, cause: (effects[0] ?? '').replaceAll(/\d+/gu, '#'), details: effects };
    return outcome === 'threw' ? { kind: 'silent-throw', module: name, cause: 'throws', details: [] } : null;
  }
  if (effects.length > 0 || outcome === 'threw') return null;
  const details = findings.map(({ kind, message, line }) => `line ${line}: ${kind}: ${message}`);
  return { kind: 'imprecise', module: name, cause: `${verdict} ${findings[0]?.kind ?? ''}`, details };
}

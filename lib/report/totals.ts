import { UNKNOWN_KINDS, VERDICTS, type UnknownKind, type Verdict } from '../effects/index.ts';
import type { ModuleReport } from '../session/index.ts';
import { compareNames } from './file-names.ts';

export type Totals = Readonly<Record<Verdict, number>>;

export function countVerdicts(verdicts: readonly Verdict[]): Totals {
  const totals: Record<Verdict, number> = { pure: 0, impure: 0, unknown: 0 };
  for (const verdict of verdicts) totals[verdict]++;
  return totals;
}

/** "30 pure, 8 impure, 2 unknown" */
export function describeTotals(totals: Totals): string {
  return VERDICTS.map((verdict) => `${totals[verdict]} ${verdict}`).join(', ');
}

export interface CommonReason {
  readonly kind: UnknownKind;
  readonly description: string;
  /** Modules that are unknown for this kind of reason, among others. */
  readonly modules: number;
  /** The wordings of it that most modules share. */
  readonly examples: readonly { readonly what: string; readonly modules: number }[];
}

const MOST_EXAMPLES = 3;

/** Why modules are unknown: the kinds of reason by the number of modules that each keeps from a verdict. */
export function commonReasons(reports: readonly ModuleReport[]): readonly CommonReason[] {
  const wordings = new Map<UnknownKind, Map<string, Set<string>>>();
  for (const { module, verdict, reasons } of reports) {
    if (verdict !== 'unknown') continue;
    for (const { kind, what } of reasons) setIn(mapIn(wordings, kind), what).add(module);
  }
  const common = [...wordings].map(([kind, examples]) => reasonOf(kind, examples));
  return common.sort((left, right) => right.modules - left.modules || compareNames(left.kind, right.kind));
}

function reasonOf(kind: UnknownKind, wordings: ReadonlyMap<string, ReadonlySet<string>>): CommonReason {
  const examples = [...wordings]
    .map(([what, modules]) => ({ what, modules: modules.size }))
    .sort((left, right) => right.modules - left.modules || compareNames(left.what, right.what));
  const modules = new Set([...wordings.values()].flatMap((names) => [...names]));
  return { kind, description: UNKNOWN_KINDS[kind], modules: modules.size, examples: examples.slice(0, MOST_EXAMPLES) };
}

function mapIn<Key, Inner, Value>(map: Map<Key, Map<Inner, Value>>, key: Key): Map<Inner, Value> {
  const inner = map.get(key) ?? new Map<Inner, Value>();
  map.set(key, inner);
  return inner;
}

function setIn<Key, Value>(map: Map<Key, Set<Value>>, key: Key): Set<Value> {
  const inner = map.get(key) ?? new Set<Value>();
  map.set(key, inner);
  return inner;
}

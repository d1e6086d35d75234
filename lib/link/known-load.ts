import { EFFECT_KINDS, verdictOf, type Effect, type ModuleId, type ModuleVerdict } from '../effects/index.ts';

/** What is known of a module's load from elsewhere than its code. */
export interface KnownLoad {
  /** Where from, as an assumption: "row of better-sqlite3". */
  readonly source: string;
  readonly effects: readonly Pick<Effect, 'kind' | 'level' | 'target'>[];
}

/** Knowledge takes the place of what could not be found out. What was found stays. */
export function settleByKnowledge(verdict: ModuleVerdict, { source, effects }: KnownLoad): ModuleVerdict {
  if (verdict.reasons.length === 0) return verdict;
  const all = [...verdict.effects, ...effects.map((effect) => knownEffect(verdict.module, effect))];
  return { ...verdict, verdict: verdictOf({ effects: all, reasons: [] }), effects: all, reasons: [], assumptions: [...new Set([...verdict.assumptions, source])].sort() };
}

function knownEffect(module: ModuleId, effect: KnownLoad['effects'][number]): Effect {
  const what = `${EFFECT_KINDS[effect.kind]} (\`${effect.target}\`)`;
  return { ...effect, what, phase: 'load', conditional: false, trace: [{ module, function: 0, place: 0, text: what }] };
}

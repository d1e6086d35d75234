import { verdictOf, type AmbientRead, type Effect, type Frame, type ModuleId, type ModuleVerdict, type UnknownReason } from '../effects/index.ts';

/** Gathers what an evaluation finds: one finding a site and kind, with the shortest trace. */
export class Findings {
  private readonly effects = new Map<string, Effect>();
  private readonly ambient = new Map<string, AmbientRead>();
  private readonly reasons = new Map<string, UnknownReason>();
  private readonly assumptions = new Set<string>();

  addEffect(effect: Effect): void {
    const key = identity(effect);
    const known = this.effects.get(key);
    this.effects.set(key, known === undefined ? effect : mergeEffects(known, effect));
  }

  addAmbient(read: AmbientRead): void {
    const key = identity(read);
    const known = this.ambient.get(key);
    if (known === undefined || read.trace.length < known.trace.length) this.ambient.set(key, read);
  }

  addReason(reason: UnknownReason): void {
    const key = identity(reason);
    const known = this.reasons.get(key);
    if (known === undefined || reason.trace.length < known.trace.length) this.reasons.set(key, reason);
  }

  assume(claim: string): void {
    this.assumptions.add(claim);
  }

  verdict(module: ModuleId): ModuleVerdict {
    const effects = ordered(this.effects);
    const reasons = ordered(this.reasons);
    return { module, verdict: verdictOf({ effects, reasons }), effects, ambient: ordered(this.ambient), reasons, assumptions: [...this.assumptions].sort() };
  }
}

/** An effect that some path makes unconditionally is unconditional. */
function mergeEffects(known: Effect, found: Effect): Effect {
  const shorter = found.trace.length < known.trace.length ? found : known;
  const phase = known.phase === 'load' || found.phase === 'load' ? 'load' : known.phase;
  const conditional = known.conditional && found.conditional;
  return { ...shorter, conditional, phase };
}

function identity(finding: { readonly kind: string; readonly trace: readonly Frame[]; readonly what: string }): string {
  const anchor = finding.trace[0];
  const last = finding.trace[finding.trace.length - 1];
  return `${anchor?.site}|${last?.module}|${last?.site}|${finding.kind}|${finding.what}`;
}

/** By place in the judged module, then by kind and text: independent of the order of evaluation. */
function ordered<Finding extends { readonly kind: string; readonly trace: readonly Frame[]; readonly what: string }>(found: Map<string, Finding>): readonly Finding[] {
  return [...found.values()].sort(
    (left, right) =>
      (left.trace[0]?.site ?? 0) - (right.trace[0]?.site ?? 0) || compareText(left.kind, right.kind) || compareText(left.what, right.what) || left.trace.length - right.trace.length,
  );
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

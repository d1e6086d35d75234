import { verdictOf, type AmbientRead, type ClaimKind, type Effect, type Frame, type ModuleId, type ModuleVerdict, type RefutedClaim, type UnknownReason } from '../effects/index.ts';
import type { FunctionIndex, ModuleFacts, Site } from '../facts/index.ts';
import type { Claim } from './claim.ts';

/** A place of a file during evaluation: `site` counts in the `code` that was run, not in the present text, which may mean the same. */
export interface Standpoint {
  readonly module: ModuleId;
  readonly function: FunctionIndex;
  readonly code: ModuleFacts;
  readonly site: Site;
}

/** One step of a trace while the evaluation runs. */
export interface Step extends Standpoint {
  readonly text: string;
  readonly callee?: string;
}

type Traced<Finding extends { readonly trace: unknown }> = Omit<Finding, 'trace'> & { readonly trace: readonly Step[] };

/** Turns a site of a file into the ordinal among the places of the function that it stands in. */
export type PlaceOf = (step: Step) => number;

/** A finding before its trace is made: most are found again and again, and need none. */
export interface Occurrence {
  readonly kind: string;
  readonly what: string;
  /** Where the trace starts and ends, and how many steps it has. */
  readonly anchor: number;
  readonly module: ModuleId;
  readonly site: number;
  readonly length: number;
  readonly trace: () => readonly Step[];
}

/** More findings of one place of the module's top level are not kept. */
const FINDINGS_PER_STATEMENT = 10;

/** Gathers what an evaluation finds: one finding a site and kind, with the shortest trace. */
export class Findings {
  private readonly effects = new Map<string, Traced<Effect>>();
  private readonly ambient = new Map<string, Traced<AmbientRead>>();
  private readonly reasons = new Map<string, Traced<UnknownReason>>();
  private readonly assumptions = new Set<string>();
  private readonly refuted = new Map<string, { readonly kind: ClaimKind; readonly subject: string; readonly at: Step; readonly effect: Traced<Effect> }>();
  /** By top-level place; apart, so that what is unknown leaves room for effects. */
  private readonly effectCounts = new Map<number, number>();
  private readonly reasonCounts = new Map<number, number>();

  addEffect(occurrence: Occurrence, details: Omit<Effect, 'what' | 'trace'>): void {
    const key = identity(occurrence);
    const known = this.effects.get(key);
    if (known === undefined && this.isFull(this.effectCounts, occurrence.anchor)) return;
    if (known === undefined) {
      this.effects.set(key, { ...details, what: occurrence.what, trace: occurrence.trace() });
      return;
    }
    // An effect that some path makes unconditionally is unconditional.
    const conditional = known.conditional && details.conditional;
    const phase = known.phase === 'load' || details.phase === 'load' ? 'load' : known.phase;
    const shorter = occurrence.length < known.trace.length;
    if (!shorter && conditional === known.conditional && phase === known.phase) return;
    this.effects.set(key, { ...known, conditional, phase, trace: shorter ? occurrence.trace() : known.trace });
  }

  addAmbient(occurrence: Occurrence, details: Omit<AmbientRead, 'what' | 'trace'>): void {
    const key = identity(occurrence);
    if (isNews(this.ambient.get(key), occurrence)) this.ambient.set(key, { ...details, what: occurrence.what, trace: occurrence.trace() });
  }

  addReason(occurrence: Occurrence, details: Omit<UnknownReason, 'what' | 'trace'>): void {
    const key = identity(occurrence);
    const known = this.reasons.get(key);
    if (!isNews(known, occurrence) || (known === undefined && this.isFull(this.reasonCounts, occurrence.anchor))) return;
    this.reasons.set(key, { ...details, what: occurrence.what, trace: occurrence.trace() });
  }

  /** Whether a statement has so many findings that one more would help nobody. */
  private isFull(counts: Map<number, number>, anchor: number): boolean {
    const count = (counts.get(anchor) ?? 0) + 1;
    counts.set(anchor, count);
    return count > FINDINGS_PER_STATEMENT;
  }

  /** Keeps one effect for each claim: a certain one rather than a conditional one, then the one with the shortest way. */
  refute(claim: Claim, occurrence: Occurrence, details: Omit<Effect, 'what' | 'trace'>): void {
    const { at, kind, subject, depth } = claim;
    const key = `${at.function}|${at.site}|${kind}`;
    const known = this.refuted.get(key);
    const length = occurrence.length - depth;
    if (known !== undefined) {
      const { effect } = known;
      if (effect.conditional === details.conditional ? effect.trace.length <= length : details.conditional) return;
    }
    const trace = occurrence.trace().slice(-Math.max(length, 1));
    this.refuted.set(key, { kind, subject, at: { ...at, text: `claims that \`${subject}()\` has no effect` }, effect: { ...details, what: occurrence.what, trace } });
  }

  assume(claim: string): void {
    this.assumptions.add(claim);
  }

  verdict(module: ModuleId, placeOf: PlaceOf): ModuleVerdict {
    const effects: Effect[] = ordered(this.effects).map((finding) => ({ ...finding, trace: finding.trace.map((step) => frameOf(step, placeOf)) }));
    const ambient: AmbientRead[] = ordered(this.ambient).map((finding) => ({ ...finding, trace: finding.trace.map((step) => frameOf(step, placeOf)) }));
    const reasons: UnknownReason[] = ordered(this.reasons).map((finding) => ({ ...finding, trace: finding.trace.map((step) => frameOf(step, placeOf)) }));
    const refuted = [...this.refuted.values()].sort((left, right) => left.at.function - right.at.function || left.at.site - right.at.site).map(({ at, effect, ...claim }): RefutedClaim => ({
      ...claim, at: frameOf(at, placeOf), effect: { ...effect, trace: effect.trace.map((step) => frameOf(step, placeOf)) },
    }));
    return { module, verdict: verdictOf({ effects, reasons }), effects, ambient, reasons, assumptions: [...this.assumptions].sort(), refuted };
  }
}

/** Where a step is told. */
export function frameOf(step: Step, placeOf: PlaceOf): Frame {
  const { module, function: index, text, callee } = step;
  return callee === undefined ? { module, function: index, place: placeOf(step), text } : { module, function: index, place: placeOf(step), text, callee };
}

function isNews(known: { readonly trace: readonly Step[] } | undefined, occurrence: Occurrence): boolean {
  return known === undefined || occurrence.length < known.trace.length;
}

function identity({ anchor, module, site, kind, what }: Occurrence): string {
  return `${anchor}|${module}|${site}|${kind}|${what}`;
}

/** By place in the judged module, then by kind and text: independent of the order of evaluation. */
function ordered<Finding extends { readonly kind: string; readonly trace: readonly Step[]; readonly what: string }>(found: Map<string, Finding>): readonly Finding[] {
  return [...found.values()].sort(
    (left, right) =>
      (left.trace[0]?.site ?? 0) - (right.trace[0]?.site ?? 0) || compareText(left.kind, right.kind) || compareText(left.what, right.what) || left.trace.length - right.trace.length,
  );
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
